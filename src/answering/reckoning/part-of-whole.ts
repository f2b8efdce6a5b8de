// "What share of all drivers work for that firm": an amount of one place or body in that of another, where both are on
// record for the same time.
import type { Catalog } from '../../knowledge/catalog.ts';
import { ADMINISTRATIVE_AREAS } from '../../knowledge/entity-types.ts';
import { periodsEqual } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { derivePart } from '../observations/derive.ts';
import { isDisputed } from '../observations/reconcile-sources.ts';
import { selectObservations } from '../observations/select-observations.ts';
import type { Slots } from '../slots/slots.ts';
import { metricsNamed } from './metrics-named.ts';
import type { Reckoned } from './reckoned.ts';
import { saysOnly } from './says-only.ts';

/** The share that one amount is of another; undefined where the question asks for anything else. */
export function partOfWhole(slots: Slots, catalog: Catalog, today: string): Reckoned | undefined {
  const { query, measure } = slots;
  if (measure !== 'share' || query.intent === 'claim' || slots.periods.length > 1) return undefined;
  const sides = sidesOf(slots, catalog);
  if (!sides) return undefined;
  const amounts = metricsNamed(query).filter((id) => AMOUNTS.has(catalog.variable(id).measure));
  const pairs = amounts.flatMap((id) => pairsOf(id, sides, slots, catalog, today));
  const [pair, ...more] = pairs;
  if (!pair || more.length > 0) return undefined;
  const [part, whole] = pair;
  const mayBeSaid = { ids: new Set([sides.part, sides.whole, ...metricsNamed(query)]), cues: isOfShare };
  if (!saysOnly(query, mayBeSaid) || !namesIt(part.variable, slots)) return undefined;
  if (pair.some((operand) => isDisputed(operand, catalog)))
    return { result: { ok: false, reason: 'sources' }, operands: pair };
  return { result: derivePart(part, whole, catalog), operands: pair };
}

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'level']);

function isOfShare(cue: string): boolean {
  return /^(?:measure:(?:share|count)|scope:city|home|type:|ask:(?:list|how)|status:actual)/.test(cue);
}

interface Sides {
  readonly part: string;
  readonly whole: string;
}

// Of two that are named the one that lies in the other is the part of it, unless the words turn them round; of one alone
// the home is the whole.
function sidesOf({ query, entities }: Slots, catalog: Catalog): Sides | undefined {
  const { home } = catalog.pack;
  const [one, other, ...more] = entities;
  if (one === undefined || more.length > 0) return undefined;
  if (other === undefined)
    return one !== home && OF_ALL.test(query.text.text) ? { part: one, whole: home } : undefined;
  const whole = wholeSaid(query);
  if (whole !== undefined) return { part: whole === one ? other : one, whole };
  const isInside = (inner: string, outer: string) =>
    catalog.isWithin(inner, outer) || (outer === home && !isPeer(inner, outer, catalog));
  if (isInside(one, other)) return { part: one, whole: other };
  return isInside(other, one) ? { part: other, whole: one } : undefined;
}

// Another county is no part of the home that is one, though no pack says within what it lies.
function isPeer(one: string, other: string, catalog: Catalog): boolean {
  return [one, other].every((id) => ADMINISTRATIVE_AREAS.has(catalog.entity(id).type));
}

// 占甲县的几成, "what share of the neighbour's output": whoever stands behind such words is held against.
function wholeSaid({ entities, text: { text } }: Query): string | undefined {
  return entities.find(({ mention }) => !mention.nested && IS_WHOLE.test(text.slice(0, mention.start)))?.id;
}

const IS_WHOLE =
  /(?:占到?了?|相当于)$|\b(?:share|proportion|percentage|fraction|part|portion|percent|per cent|%) of (?:the )?$/;

const OF_ALL = /全[市县区省馆网郡州部体]?|总[数量]?|所有|整个|\b(?:all|total|overall|whole|entire)\b/;

// Another metric whose name holds the nouns said is not told apart from it by its figures alone.
function namesIt(variable: string, { query }: Slots): boolean {
  return (
    metricsNamed(query).length === 1 ||
    query.variables.some(({ id, mention }) => id === variable && !mention.nested)
  );
}

function pairsOf(
  variable: string,
  { part, whole }: Sides,
  { periods }: Slots,
  catalog: Catalog,
  today: string,
): [Observation, Observation][] {
  const inTime = (entity: string) =>
    selectObservations(catalog.observationsFor(variable, entity), periods, today).observations;
  const wholes = inTime(whole);
  return inTime(part).flatMap((one): [Observation, Observation][] => {
    const { period } = one;
    const same = wholes.filter((other) => period && other.period && periodsEqual(other.period, period));
    return same.slice(0, 1).map((other): [Observation, Observation] => [one, other]);
  });
}

// "How many places higher for berths than for passengers": two rankings of one place, held against one another.
import type { Catalog } from '../../knowledge/catalog.ts';
import { periodsEqual } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import { deriveDifference } from '../observations/derive.ts';
import type { Slots } from '../slots/slots.ts';
import type { Reckoned } from './reckoned.ts';
import { saysOnly } from './says-only.ts';

const APART =
  /[比较].{0,40}?(?:前|后|高|低|好|差|领先|落后)|(?:差|隔|相距).{0,10}?(?:位|名)|\b(?:apart|above|below|ahead|behind|higher|lower|better|worse)\b/;

/** The difference of two ranks of one place at one time; undefined where the question asks for anything else. */
export function ranksApart(slots: Slots, catalog: Catalog): Reckoned | undefined {
  const { query, measure } = slots;
  const mayBeRank = measure === undefined || measure === 'rank' || measure === 'count';
  if (!mayBeRank || query.intent === 'claim' || !APART.test(query.text.text)) return undefined;
  const [one, other, ...more] = rankingsNamed(slots, catalog);
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const pairs = pairsOf(one, other, slots, catalog);
  const [pair] = pairs.slice(-1);
  if (!pair || new Set(pairs.map(([first]) => first.entity)).size > 1) return undefined;
  const [first, second] = pair;
  const area = first.among === undefined ? undefined : catalog.entity(first.among);
  const mayBeSaid = {
    ids: new Set([first.entity, first.among ?? '', one, other, ...sameNoun(one, other, catalog)]),
    cues: (cue: string) =>
      SAID.test(cue) ||
      (area !== undefined && (cue === `scope:${area.type}` || cue === `grade:${area.type}`)),
  };
  if (!saysOnly(query, mayBeSaid)) return undefined;
  return { result: deriveDifference(first, second, catalog), operands: pair };
}

const SAID = /^(?:measure:(?:rank|count)|ask:(?:difference|compare|how|gap)|direction:|home$|type:)/;

// The rankings that the nouns of a question point at, one a noun; none where a noun points at several or at none.
function rankingsNamed({ query }: Slots, catalog: Catalog): string[] {
  const groups: string[][] = [];
  for (const { nested, senses } of query.mentions) {
    const metrics = senses.flatMap((sense) =>
      sense.type === 'variable' || sense.type === 'term' ? [sense.id] : [],
    );
    if (nested || metrics.length === 0) continue;
    const ranks = [...new Set(metrics)].filter((id) => catalog.variable(id).measure === 'rank');
    const last = groups.at(-1) ?? [];
    const both = ranks.filter((id) => last.includes(id));
    if (both.length > 0) groups.splice(-1, 1, both);
    else groups.push(ranks);
  }
  return groups.every(({ length }) => length === 1) ? groups.flat() : [];
}

// What is ranked may be counted, too: the noun of a ranking is that of the count beside it.
function sameNoun(one: string, other: string, catalog: Catalog): string[] {
  const { topic } = catalog.variable(one);
  const topics = [topic, catalog.variable(other).topic];
  return catalog.pack.variables.filter((variable) => topics.includes(variable.topic)).map(({ id }) => id);
}

function pairsOf(
  one: string,
  other: string,
  { entities, periods }: Slots,
  catalog: Catalog,
): [Observation, Observation][] {
  const isAsked = ({ entity, among }: Observation) =>
    entities.includes(entity) || entities.length === 0 || (entities.length === 1 && entities[0] === among);
  const inTime = ({ period }: Observation) =>
    periods.length === 0 ||
    (periods.length === 1 &&
      period !== undefined &&
      periods.every((asked) => asked.period !== undefined && periodsEqual(asked.period, period)));
  return catalog
    .observationsOf(one)
    .filter((first) => isAsked(first) && inTime(first))
    .flatMap((first) =>
      catalog.observationsFor(other, first.entity).flatMap((second): [Observation, Observation][] => {
        const isThen =
          first.period !== undefined &&
          second.period !== undefined &&
          periodsEqual(first.period, second.period);
        return isThen ? [[first, second]] : [];
      }),
    );
}

// "How far apart are the two sources": what one publication prints less what another prints of the same figure.
import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import { slotKey } from '../../knowledge/slot-key.ts';
import type { Observation } from '../../knowledge/types.ts';
import { deriveDifference } from '../observations/derive.ts';
import { reconcileSources } from '../observations/reconcile-sources.ts';
import { selectObservations } from '../observations/select-observations.ts';
import type { Slots } from '../slots/slots.ts';
import { metricsNamed } from './metrics-named.ts';
import type { Reckoned } from './reckoned.ts';
import { saysOnly } from './says-only.ts';

const APART = /[差隔]|出入|\b(?:differ(?:s|ence)?|apart|disagree|discrepancy|gap)\b/;
const OF_TWO =
  /(?:[两俩二]|不同)(?:个|家|种|份|组)?(?:来源|出处|报纸|报道|媒体|说法|口径|版本|数字?|报)|\b(?:two|both|different) (?:[a-z]+ )?(?:sources?|papers?|reports?|prints?|publications?|figures?|numbers?|values?|counts?|versions?|estimates?)\b/;

/** The difference of two prints of one figure; undefined where the question asks for anything else. */
export function printsApart(slots: Slots, catalog: Catalog, today: string): Reckoned | undefined {
  const { query, periods } = slots;
  const { text } = query.text;
  if (query.intent === 'claim' || periods.length > 1 || !APART.test(text)) return undefined;
  const publishers = slots.entities.filter((id) => prints(id, catalog).length > 0);
  if (publishers.length !== 2 && !(publishers.length === 0 && OF_TWO.test(text))) return undefined;
  const subjects = slots.entities.filter((id) => !publishers.includes(id));
  const named = new Set(query.variables.flatMap(({ id, mention }) => (mention.nested ? [] : [id])));
  const disputes = [...named].flatMap((id) =>
    disputesOf(id, subjects.length > 0 ? subjects : catalog.entitiesOf(id), slots, catalog, today),
  );
  const [prints2, ...others] = disputes;
  if (prints2?.length !== 2 || others.length > 0) return undefined;
  const pair = publishers.length === 2 ? inOrder(prints2, publishers, catalog) : byValue(prints2);
  const [first, second] = pair;
  const mayBeSaid = {
    ids: new Set([...slots.entities, ...metricsNamed(query)]),
    cues: isOfDifference,
    words: /^(?:differ|differs|disagree|discrepancy|出入)$/,
  };
  if (!first || !second || !saysOnly(query, mayBeSaid)) return undefined;
  return { result: deriveDifference(first, second, catalog), operands: pair };
}

function isOfDifference(cue: string): boolean {
  return /^(?:ask:(?:difference|gap|compare|how|sources)|measure:(?:count|level)|status:actual|turn:)/.test(
    cue,
  );
}

// The sources that a body printed, by the name it goes by.
function prints(entity: string, catalog: Catalog): string[] {
  const { name } = catalog.entity(entity);
  return catalog.pack.sources
    .filter(({ publisher }) => publisher.zh === name.zh || publisher.en === name.en)
    .map(({ id }) => id);
}

function disputesOf(
  variable: string,
  subjects: readonly string[],
  { periods }: Slots,
  catalog: Catalog,
  today: string,
): (readonly Observation[])[] {
  return subjects.flatMap((subject) => {
    const onRecord = selectObservations(
      catalog.observationsFor(variable, subject),
      periods,
      today,
    ).observations;
    const slots = new Map(
      onRecord.map((one) => [slotKey(one), onRecord.filter((two) => slotKey(two) === slotKey(one))]),
    );
    return [...slots.values()].filter((same) => reconcileSources(same, catalog).observations.length > 1);
  });
}

function byValue(pair: readonly Observation[]): readonly Observation[] {
  return [...pair].sort((a, b) => new Decimal(b.value).comparedTo(a.value));
}

// As the question names who printed them.
function inOrder(
  pair: readonly Observation[],
  publishers: readonly string[],
  catalog: Catalog,
): readonly Observation[] {
  return publishers.flatMap((id) => {
    const sources = prints(id, catalog);
    return pair.find(({ citation }) => sources.includes(citation.source)) ?? [];
  });
}

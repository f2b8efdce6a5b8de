import type { Mention } from '../../language/find-mentions.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { listMetricsOf } from './list-metrics.ts';

const EVERYTHING =
  /\b(?:all|every|each)(?: (?:of|the|your|its|available|recorded|known|single|\d{4}))* (?:figures?|numbers?|data|stats|statistics|metrics?|indicators?|values?)\b|\beverything(?: (?:numeric|numerical|you (?:have|know|hold|'ve got)|on record|recorded|about|on|for|there is))\b|\ball (?:that )?you (?:have|know|hold|'ve got)\b|\b(?:what|which) (?:figures|numbers|data|stats|statistics|metrics|indicators) (?:do you have|are there|have you|is there|are on record)|(?:所有|全部|全套|一切)的?(?:相关)?的?(?:数据|数字|指标|数值|数(?![量字据值]))|有(?:哪些|什么|啥)(?:数据|数字|指标)|(?:数据|数字|指标)(?:全部|统统|都|全)(?:列|给|报|发|要)/u;
/** Of a metric named beside, and of chat: "output and growth will do". */
const PASSED_OVER: ReadonlySet<Cue> = new Set([
  'measure:level', 'measure:count', 'measure:growth', 'measure:share', 'measure:rank', 'ask:thanks',
]); // biome-ignore format: one row

/** Every figure of the place or body named, of the time beside it, where a question asks for them all; undefined where it does not. */
export function listEverything(slots: Slots, index: AnsweringIndex, today: string): Answer | undefined {
  const { query } = slots;
  const asked = query.intent === 'claim' ? null : EVERYTHING.exec(query.text.text);
  if (!asked) return undefined;
  const end = asked.index + asked[0].length;
  // "Everything" is a word of no dictionary.
  const unknown = query.unknown.filter((word) => word.start < asked.index || word.end > end);
  const cues = new Set([...query.cues].filter((cue) => !PASSED_OVER.has(cue)));
  const plain = { ...query, cues, unknown, variables: [], terms: [], statements: [], topics: [], units: [] };
  const list = listMetricsOf({ ...slots, query: plain }, index, today);
  const listed = new Set(list?.observations.map(({ variable }) => variable));
  // "Everything on lithium", of a place without a figure of it.
  const isOfThem = metricsNamed(slots).every((mention) =>
    mention.senses.some(
      (sense) => (sense.type === 'variable' || sense.type === 'term') && listed.has(sense.id),
    ),
  );
  return isOfThem ? list : undefined;
}

/** True where the question names a metric beside what it asks all the figures of. */
export function namesMetric(slots: Slots): boolean {
  return metricsNamed(slots).length > 0;
}

function metricsNamed({ query: { variables, terms, entities } }: Slots): Mention[] {
  return [...variables, ...terms]
    .map(({ mention }) => mention)
    .filter(
      ({ start, end }) => !entities.some(({ mention }) => mention.start <= start && end <= mention.end),
    );
}

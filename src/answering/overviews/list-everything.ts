import type { Mention } from '../../language/find-mentions.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { Query } from '../../language/query.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { listAllAt, listAllMetrics, listMetricsOf, saysNoMore } from './list-metrics.ts';

const EVERYTHING =
  /\b(?:all|every|each)(?: (?:of|the|your|its|available|recorded|known|single|\d{4}))* (?:figures?|numbers?|data|stats|statistics|metrics?|indicators?|values?)\b|\beverything(?: (?:numeric|numerical|you (?:have|know|hold|'ve got)|on record|recorded|about|on|for|there is))\b|\ball (?:that )?you (?:have|know|hold|'ve got)\b|\b(?:list|show|give|see|view)(?: me)?(?: all)?(?: of)?(?: the| your)? (?:metrics|indicators)\b|\b(?:what|which) (?:figures|numbers|data|stats|statistics|metrics|indicators) (?:do you have|do you know|can i (?:ask|look up)|are there|have you|is there|are on record|are available)|(?:所有|全部|全套|一切)的?(?:相关)?的?(?:数据|数字|指标|数值|数(?![量字据值]))|(?:有|能?查|可以查|能问|可以问)(?:到|些)?(?:哪些|什么|啥|哪几[个项])(?:数据|数字|指标)|(?:指标|数据|数字)(?:都|一共|总共)?有(?:哪些|什么|啥|哪几[个项])|指标(?:清单|列表|目录|一览)|(?:数据|数字|指标)(?:全部|统统|都|全)(?:列|给|报|发|要)/u;
/** What stands around it where everything of everyone is meant. */
const BEFORE =
  /^(?:请问|请|麻烦|帮我?|给我?|把|让我|看看?|列出?|你们?|这里|这儿|目前|现在|都|一共|总共|到底|能|可以|please|can|could|you|hi|hey|ok|so|and|me|give|show|send|list|see|for|in|of|from|的|[ ,，])*$/;
const AFTER =
  /^(?:for|in|of|from|可以|可|能|供|用|查询?|看|问|的|吗|呢|啊|呀|都|给我?|发我?|列出来|列一下|一下|看看|please|there|here|to ask about|for me|you have|do you have|[ ,，?？。.!！])*$/;
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
  const { text } = query.text;
  const [before, after] = [
    withoutTimes(text, 0, asked.index, query),
    withoutTimes(text, end, text.length, query),
  ];
  if (slots.context === undefined && BEFORE.test(before) && AFTER.test(after) && saysNoMore(plain))
    return slots.periods.length > 0 ? listAllAt(query, slots.periods, index) : listAllMetrics(query, index);
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

/** The figures of a place or body at a time, where a question says these two and no more: 甲2021, "the north branch, 2023 figures". */
export function listAtTime(slots: Slots, index: AnsweringIndex, today: string): Answer | undefined {
  const { query, periods, context } = slots;
  if (context !== undefined || query.intent !== 'look_up' || periods.length === 0) return undefined;
  const [named, ...more] = query.entities.filter(({ mention }) => !mention.nested);
  if (named === undefined || more.length > 0) return undefined;
  const { start, end } = named.mention;
  const { text } = query.text;
  const around = [withoutTimes(text, 0, start, query), withoutTimes(text, end, text.length, query)];
  if (!around.every((said) => NO_MORE.test(said))) return undefined;
  return listMetricsOf({ ...slots, query: { ...query, unknown: [] } }, index, today);
}

const NO_MORE =
  /^(?:\b(?:in|for|of|at|the|during|figures?|numbers?|data|stats|statistics|pls|please|s)\b|的|在|年|各项|主要|有关|相关|数据|数字|指标|[\s,.?!:'’，。？！：-])*$/;

function withoutTimes(text: string, from: number, to: number, { periods }: Query): string {
  const inside = periods.filter(({ start, end }) => start >= from && end <= to);
  let [rest, at] = ['', from];
  for (const { start, end } of inside) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at, to);
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

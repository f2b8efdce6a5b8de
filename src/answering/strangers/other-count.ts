// A count asked for where a figure counts something else, or is a share of what is to be counted.
import type { Unit, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { namesVariable } from '../words/own-words.ts';

/** The words of the question that ask for a count which the variable is not; `own` are its names and unit. */
export function otherCounts(
  query: Query,
  outer: readonly Mention[],
  variable: Variable,
  unit: Unit,
  own: string,
): string[] {
  return [
    ...countOfOther(query, outer, variable),
    ...countOfShared(query, outer, variable, unit, own),
    ...countOfTimed(query, outer, variable, unit),
  ];
}

// 电动航班数量, "how many electric sailings", where electric vessels are counted: the noun that is counted comes last.
function countOfOther({ intent }: Query, outer: readonly Mention[], { id, measure }: Variable): string[] {
  if (measure !== 'count' || intent === 'claim') return [];
  return outer.flatMap(({ text, start, end }, at) => {
    const row = COUNTED_BEHIND.test(text)
      ? nounsUpTo(outer.slice(0, at), start)
      : COUNTED_AFTER.test(text)
        ? nounsFrom(outer.slice(at + 1), end)
        : [];
    const head = row.at(-1);
    const isOther = head !== undefined && !namesVariable(head, id) && head.senses.every(namesMetric);
    return row.length > 1 && isOther ? [head.text] : [];
  });
}

const COUNTED_BEHIND = /^(?:的?数量|的?总数|数目)$/;
const COUNTED_AFTER = /^(?:有?多少个?|有?几个?|how many|number of|count of)$/;

function namesMetric({ type }: Mention['senses'][number]): boolean {
  return type === 'variable' || type === 'term';
}

const NUMBER_OF = /(?:\bnumber of|\bcount of|有(?:多少|几)[架台辆只]) ?$/;
const OWN_NUMBER = /^的?(?:数量|总数|数目|台数|架数)|^ (?:number|count|tally|headcount|numbers)(?=$|[?,. ])/;
const TIME = /(?:秒|分|分钟|小时|[天日周月])$/;

// 无人机数量, "number of drones", where the hours that they flew are on record.
function countOfTimed(
  { text: { text }, intent, variables }: Query,
  outer: readonly Mention[],
  { id, measure }: Variable,
  { name }: Unit,
): string[] {
  if (measure !== 'level' || intent === 'claim' || !TIME.test(name.zh)) return [];
  if (variables.some((one) => one.id === id && !one.mention.nested)) return [];
  return outer.flatMap((mention) => {
    if (!namesVariable(mention, id)) return [];
    const isCounted =
      NUMBER_OF.test(text.slice(0, mention.start)) || OWN_NUMBER.test(text.slice(mention.end));
    return isCounted ? [mention.text] : [];
  });
}

// 停开了多少班, 取消的班次数, "total cancelled trips", where the share of them is on record.
function countOfShared(
  { text: { text }, cues, intent }: Query,
  outer: readonly Mention[],
  { id }: Variable,
  { kind }: Unit,
  own: string,
): string[] {
  if (kind !== 'percent' || COMPUTED.has(intent) || cues.has('measure:share') || cues.has('measure:growth'))
    return [];
  const counted = [COUNTED_BY.exec(text)?.[0], TOTAL.exec(text)?.[0]].flatMap((said) => said ?? []);
  const behind = outer.flatMap((mention) =>
    namesVariable(mention, id) ? (NUMBER_BEHIND.exec(text.slice(mention.end))?.[0].trim() ?? []) : [],
  );
  // 有多少电动航班: of the things themselves, and not the share of them.
  const ahead = outer.flatMap((mention, at) => {
    const asked = outer[at - 1];
    const isAsked = asked !== undefined && asked.end === mention.start && HOW_MANY.test(asked.text);
    return isAsked && namesVariable(mention, id) ? [`${asked.text}${mention.text}`] : [];
  });
  return [...counted, ...behind, ...ahead].filter((said) => !own.includes(said));
}

const HOW_MANY = /^有(?:多少|几|好多|几多)个?$/;

const COMPUTED: ReadonlySet<Query['intent']> = new Set(['claim', 'difference', 'multiple', 'gap', 'sum']);
const COUNTED_BY = /(?:多少|几)(?:[班趟辆件张户条只头艘本册台场起次]|人(?!占))/;
const TOTAL = /\btotal\b|一共|总共|共计|总计/;
const NUMBER_BEHIND =
  /^的?(?![这那哪])\p{Script=Han}{0,2}数(?![据值字])|^ (?:number|count|tally)(?=$|[?,. ])/u;

// The nouns of metrics that stand in one row, up to where something else does.
function nounsFrom(mentions: readonly Mention[], after: number): Mention[] {
  let from = after;
  const row: Mention[] = [];
  for (const mention of mentions) {
    const last = row.at(-1)?.end ?? from;
    // 多少个…: the word that counts stands between.
    if (row.length === 0 && mention.start === from && /^[个家项座所艘辆名位条]$/.test(mention.text)) {
      from = mention.end;
      continue;
    }
    if (mention.start > last + 1 || !mention.senses.some(namesMetric)) break;
    row.push(mention);
  }
  return row;
}

function nounsUpTo(mentions: readonly Mention[], to: number): Mention[] {
  const row: Mention[] = [];
  for (const mention of mentions.toReversed()) {
    const next = row[0]?.start ?? to;
    if (mention.end < next - 1 || !mention.senses.some(namesMetric)) break;
    row.unshift(mention);
  }
  return row;
}

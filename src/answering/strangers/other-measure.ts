// What a question wants counted otherwise than a figure counts: by heads, at another pace, as a rate, of another level,
// what is left of it.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Unit, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { matches } from '../../language/matches.ts';
import type { Query } from '../../language/query.ts';
import { DONE_BY_THE_DAY } from '../slots/ask-dimension.ts';
import { onceFor } from '../words/once-for.ts';
import { namesVariable } from '../words/own-words.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';
import { otherCounts } from './other-count.ts';

/** The words of the question that ask for another measure of what the variable measures; `own` are its names and unit. */
export function otherMeasures(query: Query, variable: Variable, own: string, catalog: Catalog): string[] {
  const unit = catalog.unitOf(variable);
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  return [
    ...perOther(query, own),
    ...perEach(query, own),
    ...ofEverybody(query, variable),
    ...atOtherPace(query, unit, own),
    ...atNamedPace(query, variable),
    ...levelOfShare(query, variable, catalog),
    ...asRate(query, outer, variable, unit),
    ...ofOtherLevel(query, outer, variable, own),
    ...rankOfShare(query, variable, own),
    ...howManyOf(query, outer, variable, unit),
    ...howManyThings(query, variable, unit, own),
    ...otherCounts(query, outer, variable, unit, own),
    ...whatIsLeft(query, variable, own, catalog),
    ...ofWiderArea(outer, variable, own),
    ...inPart(query, variable, catalog),
    ...asVolume(query, variable, unit, own),
  ];
}

// 急诊量, where how long an emergency waits is on record: how many there are.
function asVolume({ terms, text: { text } }: Query, { id }: Variable, unit: Unit, own: string): string[] {
  if (unit.kind !== 'percent' && unit.kind !== 'quantity') return [];
  return terms.flatMap(({ id: named, mention }) => {
    const said = `${mention.text}量`;
    const isSaid =
      named === id && text.startsWith('量', mention.end) && !text.startsWith('化', mention.end + 1);
    return isSaid && !own.includes(said) ? [said] : [];
  });
}

const PER = /(?<!\bas )\bper ([a-z]+)\b/g;
const NO_HEADS: ReadonlySet<string> = new Set(['cent', 'annum', 'year', 'half', 'quarter', 'month', 'week', 'day', 'se', 'the', 'your', 'our', 'my', 'request']); // biome-ignore format: one row

// Hours per volunteer, where the hours of them all are on record.
function perOther({ text: { text } }: Query, own: string): string[] {
  return matches(PER, text)
    .filter(({ 1: word = '' }) => !NO_HEADS.has(word) && !own.replaceAll('-', ' ').includes(`per ${word}`))
    .map(([said]) => said);
}

const PER_EACH =
  /[人户亩日月]均(?!值)|每(?:[十百千万]{1,2}(?:[名个位])?(?:人|户|居民|人口|亩|公顷)|[次艘家户座条辆位名人班处所篇起件]|个(?![月季年周时阶节]))|\b(?:at|in|on|for|to|by) (?:each|every) (?!year|month|quarter|week|day|period|case|time)[a-z]+/g;

// 人均到馆, "at each site", where those of them all are on record.
function perEach({ text: { text }, intent }: Query, own: string): string[] {
  if (intent === 'series') return [];
  return matches(PER_EACH, text).flatMap(([said]) => (own.includes(said) ? [] : [said]));
}

const BY_HEADS = /\bper (?!cent)[a-z]+|人均|户均|亩均/;
const SAYS_HEADS =
  /\b(?:per|each|every|apiece|average|an? (?:head|person|home|household|house|family|flat|child|pupil|student|patient|visitor|worker|resident|member))\b|\d an? [a-z]|均|每|[一按](?:户|家|个?人)/;

// "How much did it spend", where what it spent on each of them is on record.
function ofEverybody({ text: { text }, variables, terms }: Query, { id, name }: Variable): string[] {
  const isNamed = variables.some((named) => named.id === id && !named.mention.nested);
  if (isNamed || SAYS_HEADS.test(text) || !(BY_HEADS.test(name.en) && BY_HEADS.test(name.zh))) return [];
  return terms
    .filter((term) => term.id === id)
    .map(({ mention }) => mention.text)
    .slice(0, 1);
}

const PACE = /\b(?:a|per|each|every) (day|week|month|year)\b|每(?:一)?([天日周月年])/g;
/** A figure of a year or a month is none of a day, in whatever unit without a pace of its own. */
const PER_DAY = /\bper (?:day|week)\b/g;
const SAME_PACE: Readonly<Record<string, string>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  月: 'month',
  年: 'year',
};

// Hours a year, where hours a week are on record.
function atOtherPace(query: Query, unit: Unit, own: string): string[] {
  const { text } = query.text;
  const counted = pacesOf(unit);
  const isDaily = counted.includes('day') || unit.name.zh.endsWith('/日') || unit.name.zh.endsWith('/天');
  // 日处理: a year's amount is none of a day, and 日产 none of what a day's treatment comes to.
  const daily = saidOutsideNames(query, DONE_BY_THE_DAY)
    .filter(([said, verb = '']) => !own.includes(isDaily ? verb : said))
    .map(([said]) => said);
  if (daily.length > 0) return daily;
  if (counted.length === 0) return matches(PER_DAY, text).map(([said]) => said);
  return matches(PACE, text)
    .filter((match) => !counted.includes(paceOf(match)))
    .map(([said]) => said);
}

const PACES: readonly (readonly [name: RegExp, asked: RegExp])[] = [
  [/\bmonthly\b|月(?!份)/, /\b(?:(?:a|per|each|every) month|monthly)\b|每?个?月/],
  [/\b(?:yearly|annual)\b|年/, /\b(?:(?:a|per|each|every) year|yearly|annual(?:ly)?)\b|(?:每|一|全)年(?!级)/],
  [/\bweekly\b|周/, /\b(?:(?:a|per|each|every) week|weekly)\b|[每一]周/],
  [/\bdaily\b|日/, /\b(?:(?:a|per|each|every) day|daily)\b|[每一][天日]/],
];

// What a ranger gets a year, where the name says that it is the month's.
function atNamedPace({ text: { text } }: Query, { name }: Variable): string[] {
  const own = PACES.filter(([said]) => said.test(name.en) && said.test(name.zh));
  if (own.length !== 1) return [];
  const asked = PACES.filter((pace) => !own.includes(pace)).flatMap(([, said]) => said.exec(text)?.[0] ?? []);
  return own.some(([, said]) => said.test(text)) ? [] : asked.slice(0, 1);
}

const BY_HEAD = /\bper (?!cent)[a-z]+|[人户亩]均/;
const AGAINST =
  /\b(?:shares?|percent(?:age)?s?|per cent|pct|proportion|ratio|relative|gap|behind|catch|caught|close|closing|compared?|comparison|benchmark|against|versus|vs|than|to|of)\b|%|占|比|相当|差|赶|追|标|成|百分/;

// "Loans per resident", where only how they stand to the benchmark's is on record.
function levelOfShare(
  { text: { text }, variables, terms, entities, intent }: Query,
  { id, measure }: Variable,
  catalog: Catalog,
): string[] {
  if (measure !== 'share' || intent === 'claim' || AGAINST.test(text)) return [];
  const benchmarks = catalog.benchmarksOf(id);
  if (benchmarks.length === 0 || entities.some((entity) => benchmarks.includes(entity.id))) return [];
  if (variables.some((one) => one.id === id && !one.mention.nested)) return [];
  return terms
    .filter((term) => term.id === id && BY_HEAD.test(term.mention.text))
    .map(({ mention }) => mention.text)
    .slice(0, 1);
}

const pacesOf = onceFor(({ name, aliases }: Unit) =>
  [name.en, name.zh, ...aliases.en].flatMap((one) => matches(PACE, one).map(paceOf)),
);

function paceOf(match: RegExpMatchArray): string | undefined {
  return match[1] ?? SAME_PACE[match[2] ?? ''];
}

// 整治率, where how many were put right is on record.
function asRate(
  { text: { text } }: Query,
  outer: readonly Mention[],
  { id }: Variable,
  { kind }: Unit,
): string[] {
  if (kind === 'percent') return [];
  return outer
    .filter((mention) => namesVariable(mention, id) && /^率/.test(text.slice(mention.end)))
    .map(({ start, end }) => text.slice(start, end + 1));
}

// 市级, 乡级 right before a metric that knows no levels.
function ofOtherLevel(
  { text: { text } }: Query,
  outer: readonly Mention[],
  { grade }: Variable,
  own: string,
): string[] {
  if (grade !== undefined) return [];
  return outer.flatMap((mention) => {
    const isMetric = mention.senses.some(({ type }) => type === 'variable' || type === 'term');
    const level = isMetric ? LEVEL.exec(text.slice(0, mention.start))?.[0] : undefined;
    return level === undefined || own.includes(level) ? [] : [level];
  });
}

const LEVEL = /(?:[市县区]本|[乡镇村省市县区]|国家|地市|区县|乡镇|街道|社区)级的?$/;

// 占比排第几, where the rank is by number.
function rankOfShare({ mentions, intent }: Query, { measure }: Variable, own: string): string[] {
  if (measure !== 'rank' || intent === 'claim') return [];
  return mentions
    .filter(({ nested, text }) => !nested && /^(?:占比|比例|比重)$/.test(text) && !own.includes(text))
    .map(({ text }) => text);
}

// "How many batteries", where their capacity is on record: what is counted stands behind the words.
function howManyOf(
  { intent }: Query,
  outer: readonly Mention[],
  { id, measure }: Variable,
  unit: Unit,
): string[] {
  if (measure !== 'level' || intent === 'claim') return [];
  const units = [unit.name.en, unit.plural ?? '', ...unit.aliases.en].join('\n').toLowerCase();
  return outer
    .filter(({ text, end, start }, at) => {
      const isAfter = outer[at - 1]?.text === 'how many' && start === (outer[at - 1]?.end ?? 0) + 1;
      const mention = outer[at];
      const isCounted = text.split(' ').some((word) => word.length > 1 && units.includes(word));
      const isNoun = mention !== undefined && (namesVariable(mention, id) || mention.kind === 'unknown');
      return isAfter && end > start && isNoun && !isCounted;
    })
    .map(({ text }) => `how many ${text}`);
}

const THINGS = /(?<![每一])(?:多少|好多|几多)(?:[班趟辆张户条只头艘本册台场起家座名篇棵株间份种]|人(?!次))/;
const OF_A_DIMENSION = /(?:秒|分|分钟|小时|[天日周月年元亩顷吨克斤米])$/;

// 有多少本, where how many days one waits for them is on record.
function howManyThings(
  { text: { text }, intent }: Query,
  { measure }: Variable,
  { name, kind }: Unit,
  own: string,
): string[] {
  if (measure !== 'level' || intent !== 'look_up' || kind === 'percent') return [];
  const said = OF_A_DIMENSION.test(name.zh) ? THINGS.exec(text)?.[0] : undefined;
  return said === undefined || own.includes(said.slice(2)) ? [] : [said];
}

// 还剩几家, where those that went are on record. What a share still lacks follows from it.
function whatIsLeft(
  { text: { text }, cues, intent, numbers }: Query,
  { id, unit }: Variable,
  own: string,
  catalog: Catalog,
): string[] {
  // "Left to hit the target": what a plan still lacks follows from it.
  if (cues.has('ask:gap') && cues.has('status:forecast')) return [];
  // None left is none at all.
  if (intent === 'claim' && numbers.every(({ number }) => number.value === '0')) return [];
  const said =
    catalog.unit(unit).kind === 'percent' || (STILL_LEFT.test(text) && isRunningOut(id, catalog))
      ? undefined
      : (LEFT.exec(text) ?? stillThere(text, own))?.[0];
  return said === undefined || own.includes(said) ? [] : [said];
}

// The question is looked at first: it is the shorter text.
function stillThere(text: string, own: string): RegExpExecArray | null {
  const there = STILL_THERE.exec(text);
  return there && GONE.test(own) ? there : null;
}

const STILL_LEFT = /还剩|剩下|\bleft\b/;

// 14, 3, 0: of what is got rid of the count is what is left.
function isRunningOut(id: string, catalog: Catalog): boolean {
  return catalog.entitiesOf(id).some((entity) => {
    const values = catalog
      .observationsFor(id, entity)
      .filter(({ status, period }) => status === 'actual' && period !== undefined)
      .sort((a, b) => (a.period?.end ?? '').localeCompare(b.period?.end ?? ''))
      .map(({ value }) => Number(value));
    return values.length > 2 && values.every((value, at) => at === 0 || value < (values[at - 1] ?? 0));
  });
}

/** Of what went, how many there still are is another count; of what is there it is the same. */
const GONE =
  /搬|整治|完成|收回|减少|关|免除|\b(?:moved|relocated|fixed|recovered|put right|avoided|waived)\b/;
const STILL_THERE = /还有多少|还有几/;
const LEFT =
  /还剩|剩下|剩余|\b(?:are|is|were|was|still|remain(?:s|ing)?) (?:left|remaining|idle|outstanding|to go)\b/;

// International passengers, where all passengers are on record.
function ofWiderArea(outer: readonly Mention[], { id, measure }: Variable, own: string): string[] {
  if (measure === 'rank') return [];
  return outer
    .filter(
      ({ text, end }, at) =>
        /^(?:international|global|regional)$/.test(text) &&
        outer[at + 1]?.start === end + 1 &&
        namesVariable(outer[at + 1], id) &&
        !own.includes(text),
    )
    .map(({ text }) => text);
}

const IN_PART =
  /部分|一半|半数|(?:建设|施工|在建|调试|爬坡|试产|试运行)(?:期|阶段|时)|\b(?:partial(?:ly)?|partly|half) |\bduring (?:construction|commissioning|trial)|\btrial (?:run|production)/;
const IN_FULL = /全部|全面|完全|\bfull(?:y)?\b/;

// 部分达产后, 建设期, where what is foreseen is tied to the whole.
function inPart({ text: { text } }: Query, { id }: Variable, catalog: Catalog): string[] {
  const said = IN_PART.exec(text)?.[0];
  if (said === undefined) return [];
  const conditions = catalog.observationsOf(id).flatMap(({ condition }) => condition ?? []);
  return conditions.some(({ zh, en }) => IN_FULL.test(zh) || IN_FULL.test(en)) ? [said] : [];
}

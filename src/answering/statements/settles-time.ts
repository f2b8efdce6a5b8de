// Whether a statement settles when: the time asked about, and the beginning, opening or end that is asked for.
import { dayPeriod, periodsOverlap } from '../../knowledge/period.ts';
import type { Period, Statement } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { weekdaysIn } from '../words/weekdays.ts';
import { questionWords } from './question-words.ts';
import { saidIn, toldIn } from './statement-texts.ts';

/** True where the statement is of the time asked about and tells what is said to have come about then. */
export function holdsTime(statement: Statement, slots: Slots): boolean {
  return (
    isOfTime(statement, slots) &&
    isOfPart(statement, slots) &&
    isOfWeekday(statement, slots) &&
    holdsEvent(statement, slots) &&
    tellsAnyTime(statement, slots) &&
    tellsLength(statement, slots) &&
    holdsEnd(statement, slots)
  );
}

const AS_WELL = /有没有|[也还]|\b(?:too|as well|also|even)\b/;

// What opens from Monday to Friday is not told to open on a Saturday.
function isOfWeekday(statement: Statement, { query }: Slots): boolean {
  const asked = AS_WELL.test(query.text.text) ? undefined : weekdaysIn(query.text.text);
  const told = asked === undefined ? undefined : weekdaysIn(saidIn(statement));
  return asked === undefined || told === undefined || [...asked].every((day) => told.has(day));
}

// What happened in one year says nothing of another.
function isOfTime(statement: Statement, slots: Slots): boolean {
  const asked = statedTimes(slots);
  const isWritten = asked.some(({ start }) => slots.query.text.text.includes(start.slice(0, 4)));
  if (statement.period === undefined && isWritten && !tellsYear(statement, asked)) return false;
  if (isOfItsName(statement, asked)) return true;
  return isOf(statement.period, asked) && !isOfAnotherMonth(statement, slots);
}

// 第三季度: what has no time, and speaks of no such part of a year, is of none.
function isOfPart(statement: Statement, { periods, query }: Slots): boolean {
  if (query.intent === 'claim') return true;
  const parts = periods.flatMap(({ stated, period, part }) => (stated && !period && part ? [part] : []));
  return parts.every(({ fromMonth, toMonth }) => {
    if (fromMonth === 1 && toMonth === 12) return true;
    if (statement.period === undefined) return PART_TOLD.test(toldIn(statement));
    const [from, to] = [statement.period.start, statement.period.end].map((day) => Number(day.slice(5, 7)));
    const isLong = statement.period.start.slice(0, 4) !== statement.period.end.slice(0, 4);
    return isLong || ((from ?? 1) <= toMonth && fromMonth <= (to ?? 12));
  });
}

const PART_TOLD =
  /月|季度|半年|[春夏秋冬]|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|quarter|half|spring|summer|autumn|winter)\b/;

// The yearbook for 2024, which came out in 2025: the year is the paper's, and no time of what was done.
function isOfItsName({ name }: Statement, asked: readonly Period[]): boolean {
  return asked.length === 1 && asked.every((one) => isYear(one) && saysYear(name, one.start.slice(0, 4)));
}

function isYear({ start, end }: Period): boolean {
  return start.slice(0, 4) === end.slice(0, 4) && start.endsWith('-01-01') && end.endsWith('-12-31');
}

function saysYear({ zh, en }: Statement['name'], year: string): boolean {
  return zh.includes(`${year}年`) && en.includes(year);
}

// The figures of 2023 were corrected: nothing is told of those of 2022.
function tellsYear(statement: Statement, asked: readonly Period[]): boolean {
  const told = yearsTold(statement);
  if (told.length === 0) return true;
  return asked.some(({ start, end }) => {
    const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
    return told.some((year) => from <= year && year <= to);
  });
}

const yearsTold = onceFor(({ text: { zh } }: Statement): readonly number[] =>
  /以来|年起|至今|一直|\d年前/.test(zh)
    ? []
    : [...zh.matchAll(/((?:19|20)\d\d)年/g)].map(([, year]) => Number(year)),
);

/** True where a month or a day is asked about, and the statement is of another. The report on a year is printed in the next. */
export function isOfAnotherMonth(statement: Statement, slots: Slots): boolean {
  const months = statedTimes(slots).filter(({ start, end }) => start.slice(0, 7) === end.slice(0, 7));
  return !isOf(statement.period ?? onlyDay(statement), months);
}

function statedTimes({ periods }: Slots): readonly Period[] {
  return periods.flatMap((one) => (one.stated && one.period ? [one.period] : []));
}

function isOf(told: Period | undefined, asked: readonly Period[]): boolean {
  return told === undefined || asked.length === 0 || asked.some((one) => periodsOverlap(one, told));
}

const DAY = /(\d{4})年(\d{1,2})月(\d{1,2})日/g;

// The report of a day, in the words of a fact that has no time of its own.
const onlyDay = onceFor(({ text: { zh } }: Statement): Period | undefined => {
  const [day, ...more] = zh.matchAll(DAY);
  if (day === undefined || more.length > 0) return undefined;
  const [, year, month, date] = day;
  return dayPeriod(Number(year), Number(month), Number(date));
});

const STARTS = /\bstart(?:s|ed)?\b|\bbeg[aiu]n\b/;
/** What was launched or has been so since has begun. */
const BEGUN =
  /\blaunch|\bsince\b|\bfrom (?:[a-z]+ )?\d{4}|kicked off|introduced|took effect|启动|开始|起实行|开通/;
const ENDS = /结束|终止|截止|收官|收尾|落幕|闭幕|完结/;
const ENDS_LATIN =
  /\b(?:end(?:s|ed|ing)?|(?:be|is|was|are|were) over|stops?|stopped|expires?|runs? out|wind(?:s)? up|until)\b/;
const ENDS_OF_SPAN: readonly RegExp[] = [STARTS, ENDS, ENDS_LATIN];

const EVENTS: readonly RegExp[] = [
  /\blift(?:ed)?\b|解除|开禁/, /投产|达产|量产|出货|下线|\b(?:into|enter(?:s|ed)?|starts?|begins?|full|mass) production\b/, /接通|通电|接电|\bconnect(?:ed)?\b/, /上任|就任|当上|任职|当(?:上|的)?\p{Script=Han}{0,8}[长任记]|\b(?:become|became|appointed|elected)\b/u, /开工|动工|[开动]的工|破土|动土|[开始]建/, /完工|竣工|建成|封顶|[完竣]的工/, /投运|投用|投入使用|投入运行|启用|开通|通车/, /创办|创立|创建|成立|设立|\b(?:found(?:ed|ing)|set up|established)\b/, /搬/, /关停|关闭/, /签约/, /开业|开放|开门|开馆|开园|开张|开的[门业张馆园]|开的$/m,
  /重新\p{Script=Han}{0,2}[开启]|重开|\breopen/u, STARTS, /\bfinish(?:ed)?\b|\bcomplet(?:ed?|ion)\b/, /\b(?:re)?open(?:s|ed)?\b/, /\blaunch(?:ed)?\b|\b(?:go|goes|went|gone) live\b|\b(?:bring|brought|roll|rolled) out\b|\bunveil(?:ed)?\b|\breleased?\b/,
  /\bfull (?:production|capacity)\b/, ENDS, ENDS_LATIN,
]; // biome-ignore format: by language

// "When did it open" is not settled by the day somebody saw it.
function holdsEvent(statement: Statement, { query }: Slots): boolean {
  if (!query.cues.has('ask:when')) return true;
  const said = tellingTexts(statement);
  const asked = outsideNames(query);
  // What runs from one day to another begins and ends with them.
  const isSpan = SPAN_TOLD.test(said);
  return EVENTS.every(
    (event) =>
      !event.test(asked) ||
      event.test(said) ||
      (event === STARTS && BEGUN.test(said)) ||
      (isSpan && ENDS_OF_SPAN.includes(event)),
  );
}

const TIME_TOLD =
  /\d|[日月年天周]|时候|时期|近日|日前|今|昨|去年|每|春|夏|秋|冬|[早晚]|小时|分钟|之后|以后|前|后|以来|\b(?:recent\w*|before|after|when|since|every|year|month|week|day|night|daily|spring|summer|autumn|winter|once)/;

// When a board was put up: the day that a fact was seen, of which it tells nothing, is no time of what it tells.
function tellsAnyTime({ answers, text, items }: Statement, { query }: Slots): boolean {
  const asked = questionWords(query.cues);
  if (query.intent === 'claim' || answers.includes('when')) return true;
  if (asked.length === 0 || asked.some((word) => word !== 'when')) return true;
  return [text, ...items].some(({ zh, en }) => TIME_TOLD.test(zh) && TIME_TOLD.test(en.toLowerCase()));
}

const ASKS_LENGTH =
  /(?:开|办|持续|历时|进行)了?(?:多久|多长时间)[呢啊呀?？]*$|^(?:and |so )?how long (?:did|was|were|is|are|will|does|do) .*\b(?:last|go on|take)\b/;
const LENGTH_TOLD =
  /[\d一两二三四五六七八九十半](?:个)?(?:小时|分钟|天|周|月|年|日)|\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|half)[ -](?:hour|minute|day|week|month|year)|[至到]|\b(?:until|till|from)\b/;

// How long a meeting went on is not told by when it was.
function tellsLength(statement: Statement, { query }: Slots): boolean {
  if (query.intent === 'claim' || !ASKS_LENGTH.test(query.text.text)) return true;
  return LENGTH_TOLD.test(toldIn(statement));
}

const SPAN_TOLD =
  /\b(?:runs?|lasts?|open|from) [^.;]{0,30}?\d[^.;]{0,20} (?:to|until|till) [^.;]{0,6}\d|\d[日月号点时分]?(?:至|到|—|-)(?:次年)?\d/;

// "When will Every Door Open end": nothing is opened.
const outsideNames = onceFor(({ text: { text }, entities }: Query): string =>
  entities.reduce(
    (said, { mention: { start, end } }) => said.slice(0, start) + ' '.repeat(end - start) + said.slice(end),
    text,
  ),
);

const ENDED = /停办|停运|停播|关停|撤销|废止|中止|\b(?:shut down|scrapped|cancell?ed|axed|called off)\b/;
const END_TOLD = /[停关撤废]|中止|取消|\b(?:shut|clos|scrap|cancel|axed|abolish|end|merg)/;

// What was shut down is not told by its launch.
function holdsEnd(statement: Statement, { query }: Slots): boolean {
  return !ENDED.test(query.text.text) || END_TOLD.test(saidIn(statement));
}

const tellingTexts = onceFor(({ text, name, aliases, items }: Statement): string =>
  [text, name, ...items]
    .flatMap((one) => [one.zh, one.en])
    .concat(
      [...aliases.zh, ...aliases.en].filter((alias) =>
        /什么时候|何时|哪天|时间|日期|when|date|time|launch/i.test(alias),
      ),
    )
    .join('\n')
    .toLowerCase(),
);

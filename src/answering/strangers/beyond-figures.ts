// What a question asks of a metric that no figure of it says: how a thing was done, when it was begun, why, which
// others, when a value will be reached.

import type { Catalog } from '../../knowledge/catalog.ts';
import { granularityOf } from '../../knowledge/period.ts';
import type { Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isLong } from '../../language/long-message.ts';
import type { Query } from '../../language/query.ts';
import type { MissingSlot } from '../answer.ts';
import type { VariableCandidate } from '../metrics/rank-variables.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';
import { thingSought } from '../words/thing-sought.ts';
import { wordsOfVariable } from './words-of-variable.ts';

/** What of the question the figures of the candidate leave unsaid; none where they may answer it. */
export function beyondFigures(query: Query, candidate: VariableCandidate, catalog: Catalog): MissingSlot[] {
  const { variable, carried } = candidate;
  const found: MissingSlot[] = [];
  const add = (slot: 'variable' | 'measure' | 'period' | 'value', said: readonly string[]) => {
    for (const asked of said) found.push({ slot, asked });
  };
  add('variable', otherEconomy(query));
  add('variable', atConstantPrices(query, variable, catalog));
  add('measure', unsaid(query));
  add('measure', asksName(query));
  add('measure', asksNthTime(query));
  add('measure', mostOfAll(query));
  add('measure', asksPlace(query, variable));
  if (!carried) add('measure', asksDay(query));
  add('period', eachMonth(query, variable, catalog));
  add('period', unreadPart(query));
  add('measure', asksDeed(query, candidate));
  add('value', strangeValues(query, candidate, catalog));
  add('period', passes(query));
  add('value', supposed(query, candidate, catalog));
  return found;
}

/** What a thing is called is no number, whatever place in an order it has. */
const ASKS_NAME =
  /叫(?:做|个)?(?:什么|啥|咩|乜)|[什啥]么?子?名字?|\bwhat(?:'s| is| was| are| were)? (?:the name|it called)\b|\bwhat (?:is|was|are|were) .{2,40} called\b/;

function asksName({ text, cues, intent }: Query): string[] {
  const found = cues.has('ask:name') && intent !== 'claim' ? ASKS_NAME.exec(text.text) : null;
  return found ? [found[0]] : [];
}

/** 第几次献血: which time it was, and neither a place in a ranking nor how many there were. */
const NTH_TIME = /第几个?[次回届期批任轮天页章版]/;

function asksNthTime({ text }: Query): string[] {
  const found = NTH_TIME.exec(text.text);
  return found ? [found[0]] : [];
}

// 数字经济, digital economy: what stands before the word makes it another quantity, which the cover does not see.
const KIND_OF_ECONOMY =
  /(?:数字|民营|县域|工业|农业|海洋|实体|国有|集体|绿色|低空|平台|夜间|总部|循环|digital|private|real)\s?$/;

function otherEconomy({ mentions, text }: Query): string[] {
  return mentions.flatMap(({ nested, senses, start, text: word }) => {
    if (nested || !/^(?:经济|econom)/.test(word) || senses.every(({ type }) => type === 'cue')) return [];
    const before = KIND_OF_ECONOMY.exec(text.text.slice(Math.max(0, start - 10), start));
    return before ? [`${before[0]}${word}`] : [];
  });
}

// 实际 before an output is what came about; before a total value or an acronym it is one at constant prices.
const AT_CONSTANT_PRICES = /(?:实际|real)\s?(?:[a-z]{3}(?![a-z])|(?:国内|地区)?生产总值)/;

function atConstantPrices({ text, mentions }: Query, variable: Variable, catalog: Catalog): string[] {
  const found = AT_CONSTANT_PRICES.exec(text.text);
  if (found) return [found[0]];
  if (catalog.unitOf(variable).kind !== 'currency') return [];
  if (mentions.every((mention) => mention.text !== 'real')) return [];
  const outer = mentions.filter(({ nested }) => !nested);
  return outer.flatMap(({ text: word }, at) => {
    const isMetric = outer[at + 1]?.senses.some(({ type }) => type === 'variable' || type === 'term');
    return word === 'real' && isMetric ? [word] : [];
  });
}

/** 2024年那个月: a part of the time in front, and nobody knows which. */
const PART_POINTED_AT = /^的?[那这]一?个?(?:月|季度|半年)/;
/** Parts of a year that no time was read from. */
const UNREAD_PART = /^(?:quarter|half|季度|季|半年)$/;

// "2022, the ?? quarter": the year does not stand for a quarter that could not be read.
function unreadPart({ mentions, periods, intent, text: { text } }: Query): string[] {
  if (periods.length === 0 || intent === 'series') return [];
  const isRead = (at: number) => periods.some(({ start, end }) => start <= at && at < end);
  const pointedAt = periods.flatMap(({ end }) => PART_POINTED_AT.exec(text.slice(end))?.[0] ?? []);
  const unread = mentions
    .filter(({ nested, text, start }) => !nested && UNREAD_PART.test(text) && !isRead(start))
    .map(({ text }) => text);
  return [...pointedAt, ...unread];
}

const BY_MONTH = /^(?:每个?月|各月|逐月|按月|monthly|(?:per|each|every|by) month|month by month)$/;

/** Of what is so much a month, "monthly" is a word of its own. */
const PAID_BY_MONTH = /每个?月|月[补薪工租均]|\bmonthly\b|\b(?:per|each|every|a) month\b/;

// 每月产值, where no figure of a month is on record.
function eachMonth({ mentions, periods, text }: Query, variable: Variable, catalog: Catalog): string[] {
  const asked = mentions.filter((one) => !one.nested && BY_MONTH.test(one.text)).map((one) => one.text);
  if (asked.length === 0 || PAID_BY_MONTH.test(wordsOfVariable(variable))) return [];
  const years = periods.flatMap(({ start, end }) => /\d{4}/.exec(text.text.slice(start, end))?.[0] ?? []);
  const isMonthly = catalog
    .observationsOf(variable.id)
    .some(
      ({ period }) =>
        period !== undefined &&
        granularityOf(period) === 'month' &&
        (years.length === 0 || years.some((year) => period.start.startsWith(year))),
    );
  return isMonthly ? [] : asked;
}

/** What would follow from a figure is not on record, though the figure is. */
const SUPPOSED = /\b(?:if|assuming|suppose|supposing|given that)\b|如果|假如|假设|要是|倘若|反推|倒推|推算/;

function supposed(
  { numbers, intent, text }: Query,
  { variable }: VariableCandidate,
  catalog: Catalog,
): string[] {
  const given = intent === 'claim' || numbers.length === 0 || !SUPPOSED.test(text.text) ? [] : numbers;
  if (given.length === 0) return [];
  const recorded = catalog.observationsOf(variable.id).map(({ value }) => value);
  return given.filter(({ number }) => recorded.includes(number.value)).map((number) => number.text);
}

/** Of how something came about, or when it was begun: no figure says it. */
export const OF_A_DEED =
  /^(?:and |so |but )?how (?:did|do|does|was|were) (?:they|he|she|it|this|that|you)\b|^(?:那|他们|它)*(?:怎么|如何|咋|怎样)(?:做|办|干|弄|搞|整|收|要|拿|腾|清|追|拆)(?:到手?|回来?|出来?|起来?|成)?/;
const OF_AN_EVENT =
  /\b(?:start|started|begin|began|begun|finish|finished|completed?|open|opened|launch|launched|built|sign|signed)\b|开工|动工|投产|开始|启动|完工|建成|竣工|签约|落户|开业/;

/** 其中女的多少, "how many of them", of no place or time that is named: a part that the figure does not tell. */
const SOME_OF_THEM = /其中|\bhow (?:many|much) of (?:them|those|these|it)\b/;

/** What begins or ends has a day of its own, which no figure tells. */
const BEGINS_OR_ENDS =
  /\b(?:start|started|begin|began|begun|end|ended|stop|stopped)\b|开始|启动|结束|停止|终止/g;

// "How did they do it", 为什么, 什么时候开工, after a figure: the figure does not say.
function asksDeed(query: Query, { carried, variable }: VariableCandidate): string[] {
  const { cues, mentions, periods, entities, text, intent, numbers } = query;
  const ofTime = cues.has('ask:when') || (cues.has('ask:claim') && periods.length > 0);
  const ofEvent = ofTime && numbers.length === 0 ? saidOutsideNames(query, BEGINS_OR_ENDS)[0] : undefined;
  if (ofEvent) return [ofEvent[0]];
  const asksNumber =
    /[多好]少|几|最[近新].{0,12}(?:是|数)哪|\bwhich (?:is|was|are|were) (?:the|your|our) (?:most recent|latest|newest|last|current) |\bhow (?:many|much)\b|number|\b(?:which|what) (?:value|figure|amount|total|count|reading)s?\b/.test(
      text.text,
    );
  if (
    asksItems({ cues, text, intent, entities }, variable) &&
    variable.measure === 'count' &&
    !asksNumber &&
    !isLong(mentions)
  )
    return [text.text];
  if (!carried || periods.length + entities.length > 0) return [];
  const part = SOME_OF_THEM.exec(text.text)?.[0];
  if (part !== undefined) return [part];
  const asksMeasure = [...cues].some((cue) => cue.startsWith('measure:') && cue !== 'measure:other');
  if (OF_A_DEED.test(text.text) && intent !== 'series' && !asksMeasure) return [text.text];
  if (cues.has('ask:when') && OF_AN_EVENT.test(text.text)) return [text.text];
  if (asksItems({ cues, text, intent, entities }, variable)) return [text.text];
  const asksFigure = [...cues].some(
    (cue) =>
      cue === 'amount' || cue.startsWith('measure:') || cue === 'ask:difference' || cue === 'ask:points',
  );
  const word = mentions.find(({ senses }) =>
    senses.some((sense) => sense.type === 'cue' && (sense.cue === 'ask:how' || sense.cue === 'ask:why')),
  );
  return word && !asksFigure ? [word.text] : [];
}

const WHICH_IS_MORE =
  /\bwhich (?:one |of (?:the two|them|these) )?(?:had|has|have|is|was|were|are|saw|got|did) (?:the )?(?:more|higher|larger|bigger|greater|fewer|less|lower|better|busier)\b|哪[个条家座边].{0,4}(?:更|比较)?[多高大好少低]/;

// "This quay or that one, which had more": the two figures say it.
function asksWhichIsMore({ text, entities }: Pick<Query, 'text' | 'entities'>): boolean {
  const named = new Set(entities.flatMap(({ id, mention }) => (mention.nested ? [] : [id])));
  return named.size > 1 && WHICH_IS_MORE.test(text.text);
}

// "List them", 具体哪些企业, after how many there are: a number does not say which.
function asksItems(
  { cues, text, intent, entities }: Pick<Query, 'cues' | 'text' | 'intent' | 'entities'>,
  { measure }: Variable,
): boolean {
  if (intent !== 'statement' || (measure !== 'count' && measure !== 'rank')) return false;
  if (asksWhichIsMore({ text, entities })) return false;
  return (cues.has('ask:list') || cues.has('ask:which')) && !/哪一?年|which year|which month/.test(text.text);
}

// Why, which others, and when one will have caught up: no figure tells.
function unsaid({ mentions, cues, denied, intent }: Query): string[] {
  if (intent === 'claim') return [];
  const asksOthers =
    cues.has('except') &&
    mentions.some(
      (mention, at) =>
        mention.senses.some(({ type }) => type === 'entity') &&
        (denied.includes(mention) || isLeftOut(mentions.slice(at + 1))),
    );
  const word = mentions.find((mention) => {
    const { nested, senses, text } = mention;
    return senses.some(
      (sense) =>
        !denied.includes(mention) &&
        sense.type === 'cue' &&
        // 为什么 may stand in another statement's name.
        (sense.cue === 'ask:why' ||
          (!nested && asksOthers && sense.cue === 'except') ||
          (!nested && cues.has('ask:when') && (sense.cue === 'ask:gap' || CATCHES_UP.test(text)))),
    );
  });
  return word ? [word.text] : [];
}

// 海州之外: what lies elsewhere, said behind the name.
function isLeftOut(behind: readonly Mention[]): boolean {
  return /^[之以]外$/.test(behind.find(({ nested }) => !nested)?.text ?? '');
}

// "When was it connected": a figure has a time, and tells of no day when anything came about.
function asksDay({ cues, mentions, numbers, intent, periods }: Query): string[] {
  if (!cues.has('ask:when') || numbers.length + periods.length > 0 || intent !== 'statement') return [];
  if ([...cues].some((cue) => cue === 'amount' || /^(?:measure:(?!other)|ask:gap)/.test(cue))) return [];
  return mentions
    .filter(
      ({ senses, text }) =>
        text !== '多久' && senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:when'),
    )
    .map(({ text }) => text)
    .slice(0, 1);
}

// Where something went is told by no number.
function asksPlace(query: Query, { measure }: Variable): string[] {
  const { cues, mentions, intent, text } = query;
  // "Where does the ratio stand" asks for it; "where in the table" asks for a place among others.
  if (STANDS_AT.test(text.text) || asksWhichIsMore(query)) return [];
  const isAmong = measure !== 'rank' && WHERE_IN.test(text.text);
  const tellsNoPlace =
    measure === 'count' || measure === 'level' || isAmong || thingSought(query) !== undefined;
  if (!cues.has('ask:where') || !tellsNoPlace || intent !== 'statement') return [];
  if ([...cues].some((cue) => cue === 'amount' || cue === 'ask:points' || /^measure:(?!other)/.test(cue)))
    return [];
  return mentions
    .filter(({ senses }) => senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:where'))
    .map(({ text }) => text)
    .slice(0, 1);
}

/** Where a figure should stand in a text, and where a place stands on a metric. */
const STANDS_AT =
  /\bwhere [^?.]{2,90} (?:should|ought to|needs to|has to) (?:be|go|sit|stand)\b|\bwhere (?:does|do|did) [^?.]{2,60} (?:stand|sit|come out|end up|finish) (?:on|at|with|in terms of)\b|\bwhere(?: is| was| are| were|['’]s) [^?.]{2,60} at\b(?! \d)/;

const WHERE_IN = /\bwhere in (?!\d)/;

// "Which city has the most": one place's figure does not tell whose is the largest.
function mostOfAll({ cues, text }: Query): string[] {
  const asksWhose = cues.has('ask:which') || cues.has('ask:where') || cues.has('ask:who');
  const most = asksWhose ? SUPERLATIVE.exec(text.text) : null;
  return most ? [most[0]] : [];
}

export const SUPERLATIVE =
  /\b(?:most(?! recent\b)|least|fewest|biggest|largest|smallest|highest|lowest|best|worst|fastest|slowest|newest|oldest|tallest|longest|shortest|cheapest|[a-z]+iest)\b|最[多少大小高低好差快慢强弱长短早晚近远难易重轻贵老]/;

const CATCHES_UP = /^(?:catch|caught|overtak)|追|赶/;

const COMPUTED: ReadonlySet<Query['intent']> = new Set([
  'claim',
  'difference',
  'multiple',
  'gap',
  'sum',
  'series',
]);

// "When will it reach 50%": a value is named that the metric never had on record.
function strangeValues(query: Query, { variable }: VariableCandidate, catalog: Catalog): string[] {
  const { numbers, intent, cues, entities } = query;
  if (COMPUTED.has(intent) || numbers.length === 0) return [];
  const { kind, id } = catalog.unitOf(variable);
  const recorded = valuesOf(variable, entities, catalog);
  return numbers
    .filter(({ number, units, text }) =>
      number.form === 'percent'
        ? kind === 'percent'
        : number.form === 'rank'
          ? kind === 'rank'
          : number.form === 'plain' &&
            ((units.includes(id) && kind === 'currency') ||
              (cues.has('ask:when') && number.precision >= 3) ||
              // "People over 75": a limit that no figure has is one to whom it is counted of.
              (units.length === 0 && (number.bound === 'over' || number.bound === 'under')) ||
              // 20211 is no year, and whatever else it is, the figure is not of it.
              (units.length === 0 && /^\d{5,9}$/.test(text))),
    )
    .filter(({ number }) => !recorded.includes(number.value))
    .concat(numbers.filter((stated) => isNoneOfTheirs(stated, query, variable, catalog)))
    .map(({ text }) => text);
}

// 50家排第几, where 44 are on record: the count that a rank is asked beside is held against its own metric.
function isNoneOfTheirs(
  { number, units }: Query['numbers'][number],
  { variables, terms, entities }: Query,
  asked: Variable,
  catalog: Catalog,
): boolean {
  if (asked.measure !== 'rank' || number.form !== 'plain') return false;
  const counted = new Set([...variables, ...terms].map(({ id }) => id));
  const recorded = [...counted]
    .map((id) => catalog.variable(id))
    .filter((one) => one.id !== asked.id && units.includes(one.unit))
    .flatMap((one) => valuesOf(one, entities, catalog));
  return recorded.length > 0 && !recorded.includes(number.value);
}

// Of whom the question names, where they have figures: another's 100% is none of theirs.
function valuesOf({ id }: Variable, entities: Query['entities'], catalog: Catalog): string[] {
  const own = entities.flatMap((named) => catalog.observationsFor(id, named.id));
  return (own.length > 0 ? own : catalog.observationsOf(id)).map(({ value }) => value);
}

const PASSES =
  /\b(?:pass|passes|passed|exceed|exceeds|exceeded|top|tops|topped|cross|crosses|crossed|surpass|surpassed|break|broke|breach|breached|overtook)\b|突破|超过|超出|迈过|跨过|越过|破(?=\d)/;

// "When did it pass 50bn": that it was over it in a year does not say when it went past.
function passes({ cues, numbers, text, intent }: Query): string[] {
  const asks = cues.has('ask:when') && numbers.length > 0 && intent !== 'claim';
  const said = asks ? PASSES.exec(text.text) : null;
  if (said === null) return [];
  const passed = numbers.find(({ number }) => number.end > said.index + said[0].length);
  return [text.text.slice(said.index, passed?.number.end ?? said.index + said[0].length)];
}

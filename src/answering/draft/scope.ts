// What a draft has said so far that the next passage may leave out: of whom, when, and of which metric it speaks.
import type { Catalog } from '../../knowledge/catalog.ts';
import { periodsEqual } from '../../knowledge/period.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { type Area, areasIn } from './areas.ts';
import { tellsChange } from './other-measures.ts';
import type { Passage } from './read-passages.ts';
import { isAround, isMeasuredAgainst, isRoleOnly, leadOf, spokenOf } from './roles.ts';
import { namesBodyIn, namesPlace, namesStranger } from './strangers.ts';
import { tellsFact, tellsForecast } from './tells-forecast.ts';
import { periodIn } from './time-of-passage.ts';

/** How near a thing was said: in this passage, before it in the sentence, before the sentence, or only after it. */
export type Reach = 'passage' | 'sentence' | 'paragraph' | 'ahead';

export interface Said<T> {
  readonly what: T;
  readonly reach: Reach;
}

/** The words that name a metric, and the passage they stand in. */
export interface NamedMetrics {
  readonly words: readonly Mention[];
  readonly passage: Passage;
}

export interface DraftScope {
  readonly entities: Said<readonly string[]> | undefined;
  /** Whom the text spoke of before this passage. */
  readonly spoken: Said<readonly string[]> | undefined;
  readonly benchmark: string | undefined;
  /** Within which areas the sentence compares. */
  readonly areas: readonly Area[];
  /** `unclear` where a time is told of without saying which. */
  readonly period: Said<Period> | 'unclear' | undefined;
  /** The time of what stands around the brackets that are open. */
  readonly outer: { readonly period: DraftScope['period'] } | undefined;
  /** The time was told before the figure and the metric of its passage, as what comes after is told of too. */
  readonly isTimeLeading: boolean;
  /** A time was told with a figure of its own after another time: which of the two comes next is not told. */
  readonly isTimeInDoubt: boolean;
  /** The times that the paragraph has told. */
  readonly told: readonly Period[];
  /** A paragraph before told a time, which may be that of the whole draft; or a sentence told one that was not read. */
  readonly isDated: boolean;
  /** A time is told further on in the sentence. */
  readonly timeFollows: boolean;
  /** The latest year told in the paragraph: 全年 and "the first quarter" by themselves are of it. */
  readonly year: number | undefined;
  /** What names the metric spoken of. */
  readonly metrics: Said<NamedMetrics> | undefined;
  /** What named the metric last, whatever was spoken of since. */
  readonly recalled: NamedMetrics | undefined;
  /** Something is spoken of that the record does not know: nothing is taken for granted until a known name comes. */
  readonly isStrange: boolean;
  /** Where the sentence speaks of another measure or in words that nobody knows. */
  readonly other: 'nowhere' | 'here' | 'before';
  /** 其中, of which: what is said here holds of a part alone. */
  readonly isAside: boolean;
  /** What was spoken of before an aside: a metric named anew is of that again. */
  readonly main: DraftScope | undefined;
  /** The sentence speaks of what is expected or planned. */
  readonly isForecast: boolean;
}

export const NOTHING_SAID: DraftScope = {
  entities: undefined,
  spoken: undefined,
  benchmark: undefined,
  areas: [],
  period: undefined,
  outer: undefined,
  told: [],
  isTimeLeading: false,
  isTimeInDoubt: false,
  isDated: false,
  timeFollows: false,
  year: undefined,
  metrics: undefined,
  recalled: undefined,
  isStrange: false,
  other: 'nowhere',
  isAside: false,
  main: undefined,
  isForecast: false,
};

/** What a paragraph leaves to the next: that a place the record does not know, or a time, was spoken of. */
export function endParagraph({ isStrange, isDated, period }: DraftScope): DraftScope {
  return { ...NOTHING_SAID, isStrange, isDated: isDated || period !== undefined };
}

/** What a sentence leaves to the next one of its paragraph. */
export function endSentence(ended: DraftScope): DraftScope {
  const scope = ended.main ?? ended;
  const before = <T>(said: Said<T> | undefined) => said && { what: said.what, reach: 'paragraph' as const };
  return {
    ...scope,
    entities: before(scope.entities),
    period: scope.period === 'unclear' ? undefined : before(scope.period),
    metrics: before(scope.metrics),
    other: 'nowhere',
    areas: [],
    isForecast: false,
    outer: undefined,
    isDated: scope.isDated || scope.period === 'unclear',
  };
}

/** What is said up to and with a passage, for the figure in it. */
export function enterPassage(
  carried: DraftScope,
  passage: Passage,
  catalog: Catalog,
  today: string,
): DraftScope {
  const before = (passage.metrics.length > 0 && passage.entities.length === 0 && carried.main) || carried;
  const entities = withoutMeasure(
    spokenOf(passage, catalog, before.isStrange || namesStranger(passage, catalog)),
    passage,
    catalog,
  );
  const period = periodIn(passage, before, today);
  const benchmark = entities.find((id) => isMeasuredAgainst(id, catalog));
  const areas = areasIn(passage);
  const isNamed = entities.some((id) => !isRoleOnly(id, catalog));
  const isStrange =
    (before.isStrange && !isNamed) ||
    (namesStranger(passage, catalog) && (!isNamed || namesPlace(passage) || namesBodyIn(passage, catalog)));
  const namesMetric = passage.metrics.length > 0 && !(before.metrics && passage.metrics.every(tellsChange));
  return {
    spoken: isStrange ? undefined : demote(before.entities),
    entities:
      entities.length > 0
        ? { what: entities, reach: 'passage' }
        : isStrange
          ? undefined
          : demote(before.entities),
    benchmark:
      benchmark ??
      (entities.length > 0 && !isScopeOnly(entities, before, catalog) && !isSame(entities, before)
        ? undefined
        : before.benchmark),
    areas:
      areas.length > 0 || passage.entities.some(({ id }) => isRoleOnly(id, catalog)) ? areas : before.areas,
    isDated: before.isDated,
    outer: before.outer,
    told: toldWith(period, before),
    isTimeLeading: period === undefined ? before.isTimeLeading : leadsWithTime(passage),
    isTimeInDoubt: period === undefined && before.isTimeInDoubt,
    period: period ?? (before.period === 'unclear' ? 'unclear' : demote(before.period)),
    metrics: namesMetric
      ? { what: { words: passage.metrics, passage }, reach: 'passage' }
      : saysOther(passage)
        ? undefined
        : demote(before.metrics),
    recalled: namesMetric
      ? { words: passage.metrics, passage }
      : isLabelOfOther(passage)
        ? undefined
        : before.recalled,
    timeFollows: false,
    year: yearAfter(period, before),
    isStrange,
    other: before.other !== 'nowhere' ? 'before' : saysOther(passage) ? 'here' : 'nowhere',
    main: before === carried ? carried.main : undefined,
    isAside: ASIDE.test(passage.text.text.slice(passage.start, passage.end)),
    isForecast:
      tellsForecast(passage) || isAhead(period, passage, today) || (before.isForecast && !tellsFact(passage)),
  };
}

// "The far port's traffic was 51.2% of the near one's": the benchmark is spoken of, and the other only measures it.
function withoutMeasure(entities: readonly string[], passage: Passage, catalog: Catalog): readonly string[] {
  const lead = leadOf(passage);
  const isTurned =
    lead !== undefined &&
    entities.length > 1 &&
    isMeasuredAgainst(lead, catalog) &&
    entities.every((id) => id === lead || !isMeasuredAgainst(id, catalog));
  return isTurned ? [lead] : entities;
}

/** What a passage leaves to the next: the place a share is measured against and the area of a rank are no subjects. */
export function leavePassage(
  within: DraftScope,
  before: DraftScope,
  passage: Passage,
  catalog: Catalog,
  found: Observation | undefined,
): DraftScope {
  const outer = opensBracket(passage) ? { period: before.period ?? ('unclear' as const) } : before.outer;
  const after = {
    ...within,
    isTimeInDoubt: within.isTimeInDoubt || isOtherTime(within, before, passage),
    period: outer && closesBracket(passage) ? outer.period : periodLeft(within, before, passage),
    outer: closesBracket(passage) ? undefined : outer,
    ...(found
      ? {
          entities: { what: [found.entity], reach: 'passage' as const },
          benchmark: found.benchmark ?? within.benchmark,
        }
      : { entities: subjectsLeft(within, before, passage, catalog) }),
  };
  return within.isAside ? { ...after, main: within.main ?? before } : after;
}

function periodLeft({ period }: DraftScope, before: DraftScope, passage: Passage): DraftScope['period'] {
  return tellsEarlier(passage) ? (before.period ?? 'unclear') : period;
}

function toldWith(period: DraftScope['period'], { told }: DraftScope): readonly Period[] {
  if (period === undefined || period === 'unclear' || period.reach !== 'passage') return told;
  const isNew = told.length < MOST_TOLD && !told.some((one) => periodsEqual(one, period.what));
  return isNew ? [...told, period.what] : told;
}

/** Times of a paragraph that are kept. */
const MOST_TOLD = 6;

// 44 (2023: 36), a share of 12%: the time in the brackets is that of what they hold alone.
function opensBracket({ text, start, end, periods }: Passage): boolean {
  return periods.length > 0 && /^\s*[(（]/.test(text.text.slice(start, end));
}

function closesBracket({ text, start, end }: Passage): boolean {
  return /[)）]\s*$/.test(text.text.slice(start, end));
}

// 2026年增至4艘: what it grows to in a time ahead of the reader is expected, without a word for it.
function isAhead(period: DraftScope['period'], { figure, text }: Passage, today: string): boolean {
  if (period === undefined || period === 'unclear' || figure === undefined) return false;
  return period.what.start > today && GROWS_TO.test(text.text.slice(0, figure.number.start));
}

const GROWS_TO = /(?:[增升扩提涨]\p{Script=Han}{0,2}[至到]|\b(?:rise|rises|grow|grows|climb|climbs) to)\s*$/u;

// "In 2023 fines fell" and 2023年, but not "fines fell in 2023".
function leadsWithTime({ periods, metrics, figure }: Passage): boolean {
  const [first] = periods;
  return (
    first !== undefined &&
    (figure === undefined || first.start < figure.number.start) &&
    metrics.every(({ start }) => first.start < start)
  );
}

// 2024年为341.2万，2023年320万，增速6.4%: of the year that the sentence opened with.
function isOtherTime(
  { period }: DraftScope,
  { period: before }: DraftScope,
  { figure, periods }: Passage,
): boolean {
  if (figure === undefined || periods.length === 0) return false;
  if (period === undefined || period === 'unclear' || before === undefined || before === 'unclear')
    return false;
  return !periodsEqual(period.what, before.what);
}

// "After 1.34 million in 2024": the time of what is set against, and of nothing that comes after it.
function tellsEarlier({ text, start, figure, periods }: Passage): boolean {
  const at = figure?.number.start ?? periods[0]?.start;
  return at !== undefined && periods.length > 0 && EARLIER.test(text.text.slice(start, at));
}

const EARLIER =
  /\b(?:from|than|against|versus|vs|after|compared (?:with|to))\s*(?:[a-z]+\s){0,2}$|[从由自](?:(?:19|20)\d{2}年|[去前上]年)[底末]?的$/;

function subjectsLeft(
  { entities }: DraftScope,
  before: DraftScope,
  passage: Passage,
  catalog: Catalog,
): DraftScope['entities'] {
  if (entities?.reach !== 'passage') return entities;
  const lead = leadOf(passage);
  const named = entities.what.filter((id) => id === lead || !isRoleOnly(id, catalog));
  const around = before.entities?.what ?? [];
  const subjects = named.filter((id) => !isAround(id, around, catalog));
  if (subjects.length > 0) return { what: subjects, reach: 'passage' };
  // Growth in Galehaven, of which nothing is on record: what comes next is not the home's.
  if (before.entities === undefined) return entities;
  // In the city as a whole: of the city, or where the district lies.
  return named.length > 0 ? { what: [...around, ...named], reach: 'passage' } : demote(before.entities);
}

function demote<T>(said: Said<T> | undefined): Said<T> | undefined {
  return said?.reach === 'passage' ? { what: said.what, reach: 'sentence' } : said;
}

function isSame(entities: readonly string[], { entities: before }: DraftScope): boolean {
  return entities.every((id) => before?.what.includes(id) === true);
}

function isScopeOnly(
  entities: readonly string[],
  { entities: before }: DraftScope,
  catalog: Catalog,
): boolean {
  return entities.every((id) => isAround(id, before?.what ?? [], catalog));
}

// Another measure or another sort of thing is spoken of from here on.
function saysOther(passage: Passage): boolean {
  const { cues, unknown, metrics, mentions, periods } = passage;
  return (
    mentions.some(
      ({ senses, text }) =>
        !ADDED.test(text) &&
        !(LATER.test(text) && periods.length > 0) &&
        senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:other'),
    ) ||
    SORTS.some((sort) => cues.has(sort)) ||
    (unknown.length > 0 && metrics.length === 0) ||
    isLabelOfOther(passage)
  );
}

// Story time: 2,960. What stands before a colon names what its figure is of, and none that was spoken of.
function isLabelOfOther({ text, start, end, metrics, entities, periods, figure }: Passage): boolean {
  if (figure !== undefined || metrics.length + entities.length + periods.length > 0) return false;
  return LABEL.test(text.text.slice(start, end)) && text.text.slice(end).trim() !== '';
}

const LABEL =
  /^\s*(?!(?:notes?|source|of which|including|total|overall|figures?|answer|question|result|now|today)\b)[a-z][a-z'’-]{2,}(?: [a-z'’-]+){0,3}:\s*$/;

/** 新增4家 is of the same thing, though no figure of it; 两年后的2021年 tells no more than 2021年. */
const ADDED = /^(?:新增|净增|added)$/;
const LATER = /年后$/;
const SORTS = ['type:company', 'type:project', 'type:school', 'type:person'] as const;

const ASIDE = /^\s*(?:其中|包括|of (?:which|these|them)\b|including\b)/;

function yearAfter(said: DraftScope['period'], { year }: DraftScope): number | undefined {
  if (said === undefined || said === 'unclear') return year;
  return Math.max(Number(said.what.end.slice(0, 4)), year ?? 0);
}

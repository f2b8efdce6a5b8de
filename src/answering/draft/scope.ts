// What a draft has said so far that the next passage may leave out: of whom, when, and of which metric it speaks.
import type { Catalog } from '../../knowledge/catalog.ts';
import { periodsEqual } from '../../knowledge/period.ts';
import type { Period } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { type Area, areasIn } from './areas.ts';
import { tellsChange } from './other-measures.ts';
import type { Passage } from './read-passages.ts';
import { isAround, isMeasuredAgainst, isRoleOnly, leadOf, spokenOf } from './roles.ts';
import { isLabelOfOther, saysOther } from './says-other.ts';
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
  /** The time lies ahead of the reader. */
  readonly isTimeAhead: boolean;
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
  isTimeAhead: false,
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
    isTimeAhead: period === undefined ? before.isTimeAhead : liesAhead(period, today),
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

function toldWith(period: DraftScope['period'], { told }: DraftScope): readonly Period[] {
  if (period === undefined || period === 'unclear' || period.reach !== 'passage') return told;
  const isNew = told.length < MOST_TOLD && !told.some((one) => periodsEqual(one, period.what));
  return isNew ? [...told, period.what] : told;
}

/** Times of a paragraph that are kept. */
const MOST_TOLD = 6;

// 2026年增至4艘: what it grows to in a time ahead of the reader is expected, without a word for it.
function isAhead(period: DraftScope['period'], { figure, text }: Passage, today: string): boolean {
  if (figure === undefined || !liesAhead(period, today)) return false;
  return GROWS_TO.test(text.text.slice(0, figure.number.start));
}

function liesAhead(period: DraftScope['period'], today: string): boolean {
  return period !== undefined && period !== 'unclear' && period.what.start > today;
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

/** What was said in the passage before is said before it in the sentence. */
export function demote<T>(said: Said<T> | undefined): Said<T> | undefined {
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

const ASIDE = /^\s*(?:其中|包括|of (?:which|these|them)\b|including\b)/;

function yearAfter(said: DraftScope['period'], { year }: DraftScope): number | undefined {
  if (said === undefined || said === 'unclear') return year;
  return Math.max(Number(said.what.end.slice(0, 4)), year ?? 0);
}

// What a draft has said so far that the next passage may leave out: of whom, when, and of which metric it speaks.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { EntityType, Observation, Period } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isChinesePlace } from '../../language/lexicon/chinese-places.ts';
import { type NormalizedText, rawSpan } from '../../language/normalize.ts';
import { onceFor } from '../once-for.ts';
import type { Passage } from './read-passages.ts';
import { periodIn } from './time-of-passage.ts';

/** How near a thing was said: in this passage, before it in the sentence, or before the sentence. */
export type Reach = 'passage' | 'sentence' | 'paragraph';

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
  /** `unclear` where a time is told of without saying which. */
  readonly period: Said<Period> | 'unclear' | undefined;
  /** A time is told further on in the sentence. */
  readonly timeFollows: boolean;
  /** The latest year told in the paragraph: 全年 and "the first quarter" by themselves are of it. */
  readonly year: number | undefined;
  /** What names the metric spoken of. */
  readonly metrics: Said<NamedMetrics> | undefined;
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
  period: undefined,
  timeFollows: false,
  year: undefined,
  metrics: undefined,
  isStrange: false,
  other: 'nowhere',
  isAside: false,
  main: undefined,
  isForecast: false,
};

/** What a paragraph leaves to the next: that a place the record does not know was spoken of. */
export function endParagraph({ isStrange }: DraftScope): DraftScope {
  return { ...NOTHING_SAID, isStrange };
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
    isForecast: false,
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
  const entities = spokenOf(passage, catalog, before.isStrange || namesStranger(passage));
  const period = periodIn(passage, before, today);
  const benchmark = entities.find((id) => isMeasuredAgainst(id, catalog));
  const isNamed = entities.some((id) => !isRoleOnly(id, catalog));
  const isStrange =
    (before.isStrange && !isNamed) ||
    (namesStranger(passage) && (!isNamed || namesPlace(passage) || namesBodyIn(passage)));
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
      (entities.length > 0 && !isScopeOnly(entities, before, catalog) ? undefined : before.benchmark),
    period: period ?? (before.period === 'unclear' ? 'unclear' : demote(before.period)),
    metrics:
      passage.metrics.length > 0
        ? { what: { words: passage.metrics, passage }, reach: 'passage' }
        : saysOther(passage)
          ? undefined
          : demote(before.metrics),
    timeFollows: false,
    year: yearAfter(period, before),
    isStrange,
    other: before.other !== 'nowhere' ? 'before' : saysOther(passage) ? 'here' : 'nowhere',
    main: before === carried ? carried.main : undefined,
    isAside: ASIDE.test(passage.text.text.slice(passage.start, passage.end)),
    isForecast: before.isForecast || tellsForecast(passage),
  };
}

/**
 * What a sentence has not told yet but will: "from 12 in 2018 to 16 in 2019, the number of cranes…", "ranked fourth, not
 * fifth, in 2019". It is taken for granted, so that it can only confirm.
 */
export function lookAhead(
  within: DraftScope,
  ahead: readonly Passage[],
  catalog: Catalog,
  today: string,
): DraftScope {
  const timed = ahead.filter(({ periods }) => periods.length > 0);
  const withTime: DraftScope =
    within.period === undefined && timed.length > 0
      ? { ...within, timeFollows: true, period: timeAhead(within, timed, today) }
      : within;
  if (withTime.metrics !== undefined) return withTime;
  const naming = ahead.find(({ metrics }) => metrics.length > 0);
  if (naming === undefined) return withTime;
  const entities = spokenOf(naming, catalog, within.isStrange);
  const subjects = entities.filter((id) => !isRoleOnly(id, catalog));
  const benchmark = entities.find((id) => isMeasuredAgainst(id, catalog));
  return {
    ...withTime,
    metrics: { what: { words: naming.metrics, passage: naming }, reach: 'paragraph' },
    ...(benchmark !== undefined && { benchmark }),
    ...(within.spoken === undefined &&
      subjects.length > 0 && { spoken: { what: subjects, reach: 'paragraph' } }),
  };
}

function timeAhead(
  within: DraftScope,
  [timed, ...others]: readonly Passage[],
  today: string,
): DraftScope['period'] {
  if (timed === undefined || timed.figure !== undefined || others.length > 0) return undefined;
  const period = periodIn(timed, within, today);
  return period === undefined || period === 'unclear' ? undefined : { what: period.what, reach: 'paragraph' };
}

/** What a passage leaves to the next: the place a share is measured against and the area of a rank are no subjects. */
export function leavePassage(
  within: DraftScope,
  before: DraftScope,
  catalog: Catalog,
  found: Observation | undefined,
): DraftScope {
  const after = {
    ...within,
    ...(found
      ? {
          entities: { what: [found.entity], reach: 'passage' as const },
          benchmark: found.benchmark ?? within.benchmark,
        }
      : { entities: subjectsLeft(within, before, catalog) }),
  };
  return within.isAside ? { ...after, main: within.main ?? before } : after;
}

function subjectsLeft(
  { entities }: DraftScope,
  before: DraftScope,
  catalog: Catalog,
): DraftScope['entities'] {
  if (entities?.reach !== 'passage') return entities;
  const subjects = entities.what.filter(
    (id) => !isRoleOnly(id, catalog) && !isAround(id, before.entities?.what ?? [], catalog),
  );
  return subjects.length > 0 ? { what: subjects, reach: 'passage' } : demote(before.entities);
}

/** True where a passage speaks of what is expected or planned; 2022e and 2022(f) are how a table marks it. */
export function tellsForecast({ cues, text, start, end }: Passage): boolean {
  return cues.has('status:forecast') || ESTIMATED.test(text.text.slice(start, end));
}

const ESTIMATED = /(?:19|20)\d{2}\s?[(（]?(?:e|f|est|fcst|proj)\b/;

/** Types of entity whose figure a figure can be; a person says one, a programme is what it is about. */
const HOLDERS: ReadonlySet<EntityType> = new Set([
  'country', 'province', 'city', 'district', 'county', 'place', 'park', 'company', 'organisation', 'school', 'project', 'product',
]); // biome-ignore format: one row

export function mayHold(id: string, catalog: Catalog): boolean {
  return HOLDERS.has(catalog.entity(id).type);
}

// 全市方面: the home by another name, where no other place is spoken of.
function spokenOf({ entities, cues, figure }: Passage, catalog: Catalog, isStrange: boolean): string[] {
  const holders = entities.map(({ id }) => id).filter((id) => mayHold(id, catalog));
  const isHome =
    !isStrange &&
    holders.length === 0 &&
    figure === undefined &&
    (cues.has('scope:city') || cues.has('home'));
  return isHome ? [catalog.pack.home] : holders;
}

function demote<T>(said: Said<T> | undefined): Said<T> | undefined {
  return said?.reach === 'passage' ? { what: said.what, reach: 'sentence' } : said;
}

// What is only measured against or ranked within; whoever has figures of its own may be a subject as well.
function isRoleOnly(id: string, catalog: Catalog): boolean {
  return othersIn(catalog).has(id) && catalog.observationsAbout(id).length === 0;
}

const othersIn = onceFor(
  ({ pack }: Catalog) =>
    new Set(pack.observations.flatMap(({ benchmark, among }) => [benchmark ?? [], among ?? []].flat())),
);

function isMeasuredAgainst(id: string, catalog: Catalog): boolean {
  return catalog.pack.variables.some(({ id: variable }) => catalog.benchmarksOf(variable).includes(id));
}

function isAround(id: string, subjects: readonly string[], catalog: Catalog): boolean {
  return subjects.some((subject) => catalog.isWithin(subject, id));
}

function isScopeOnly(
  entities: readonly string[],
  { entities: before }: DraftScope,
  catalog: Catalog,
): boolean {
  return entities.every((id) => isAround(id, before?.what ?? [], catalog));
}

// Another measure or another sort of thing is spoken of from here on.
function saysOther({ cues, unknown, metrics }: Passage): boolean {
  return (
    cues.has('measure:other') ||
    SORTS.some((sort) => cues.has(sort)) ||
    (unknown.length > 0 && metrics.length === 0)
  );
}

const SORTS = ['type:company', 'type:project', 'type:school', 'type:person'] as const;

const ASIDE = /^\s*(?:其中|包括|of (?:which|these|them)\b|including\b)/;

/** True where a passage begins to speak of a place or body that the record does not know. */
function namesStranger(passage: Passage): boolean {
  const [first] = passage.mentions;
  return (
    namesPlace(passage) ||
    namesBodyIn(passage) ||
    passage.unknown.some((word) => word.start === first?.start && /\p{Script=Han}{2,}/u.test(word.text))
  );
}

// FOR IMMEDIATE RELEASE: capitals name nothing there.
function isInCapitals({ raw }: NormalizedText): boolean {
  return /(?:\b\p{Lu}{2,}\b[^\p{L}]+){2}\p{Lu}{2,}/u.test(raw);
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

// 海州某企业, a firm in Haizhou: one of many in a place, of which nothing is on record.
function namesBodyIn({ mentions }: Passage): boolean {
  const isBody = (mention: Mention | undefined) =>
    mention !== undefined &&
    mention.senses.length > 0 &&
    mention.senses.every((sense) => sense.type === 'cue' && BODY.test(sense.cue));
  return mentions.some((mention, at) => {
    if (!mention.senses.some(({ type }) => type === 'entity')) return false;
    const [after, beyond] = mentions.slice(at + 1);
    const [joint, before] = mentions.slice(0, at).reverse();
    const isIn = /^(?:in|at|from|of|within)$/.test(joint?.text ?? '');
    return (
      isBody(after) ||
      (/^(?:某|一|1|各|的)$/.test(after?.text ?? '') && isBody(beyond)) ||
      (isIn && isBody(before))
    );
  });
}

const BODY = /^type:(?:company|project|school|person)$/;

/** True where an unknown word is a place or a proper name beyond doubt. */
export function namesPlace({ unknown, text }: Passage): boolean {
  return unknown.some(
    (word) =>
      isChinesePlace(word.text) ||
      /[市县区镇乡州盟旗省港湾园]$/.test(word.text) ||
      (/^\p{Lu}/u.test(rawSpan(text, word.start, word.end)) &&
        !isInCapitals(text) &&
        !WEEKDAY.test(word.text)),
  );
}

function yearAfter(said: DraftScope['period'], { year }: DraftScope): number | undefined {
  if (said === undefined || said === 'unclear') return year;
  return Math.max(Number(said.what.end.slice(0, 4)), year ?? 0);
}

// What a draft has said so far that the next passage may leave out: of whom, when, and of which metric it speaks.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { EntityType, Observation, Period } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isChinesePlace } from '../../language/lexicon/chinese-places.ts';
import { rawSpan } from '../../language/normalize.ts';
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
  /** The sentence speaks of what is expected or planned. */
  readonly isForecast: boolean;
}

export const NOTHING_SAID: DraftScope = {
  entities: undefined,
  spoken: undefined,
  benchmark: undefined,
  period: undefined,
  year: undefined,
  metrics: undefined,
  isStrange: false,
  other: 'nowhere',
  isAside: false,
  isForecast: false,
};

/** What a paragraph leaves to the next: that a place the record does not know was spoken of. */
export function endParagraph({ isStrange }: DraftScope): DraftScope {
  return { ...NOTHING_SAID, isStrange };
}

/** What a sentence leaves to the next one of its paragraph. */
export function endSentence(scope: DraftScope): DraftScope {
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
  before: DraftScope,
  passage: Passage,
  catalog: Catalog,
  today: string,
): DraftScope {
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
    year: yearAfter(period, before),
    isStrange,
    other: before.other !== 'nowhere' ? 'before' : saysOther(passage) ? 'here' : 'nowhere',
    isAside: ASIDE.test(passage.text.text.slice(passage.start, passage.end)),
    isForecast: before.isForecast || passage.cues.has('status:forecast'),
  };
}

/** "From 12 in 2018 to 16 in 2019, the number of cranes…": the metric that a sentence has not told yet but will. */
export function lookAhead(within: DraftScope, ahead: readonly Passage[], catalog: Catalog): DraftScope {
  if (within.metrics !== undefined) return within;
  const naming = ahead.find(({ metrics }) => metrics.length > 0);
  if (naming === undefined) return within;
  const entities = spokenOf(naming, catalog, within.isStrange);
  const subjects = entities.filter((id) => !isRoleOnly(id, catalog));
  const benchmark = entities.find((id) => isMeasuredAgainst(id, catalog));
  return {
    ...within,
    metrics: { what: { words: naming.metrics, passage: naming }, reach: 'paragraph' },
    ...(benchmark !== undefined && { benchmark }),
    ...(within.spoken === undefined &&
      subjects.length > 0 && { spoken: { what: subjects, reach: 'paragraph' } }),
  };
}

/** What a passage leaves to the next: the place a share is measured against and the area of a rank are no subjects. */
export function leavePassage(
  within: DraftScope,
  before: DraftScope,
  catalog: Catalog,
  found: Observation | undefined,
): DraftScope {
  if (within.isAside) return { ...before, year: within.year };
  const named = within.entities;
  if (found)
    return {
      ...within,
      entities: { what: [found.entity], reach: 'passage' },
      benchmark: found.benchmark ?? within.benchmark,
    };
  if (named?.reach !== 'passage') return within;
  const subjects = named.what.filter(
    (id) => !isRoleOnly(id, catalog) && !isAround(id, before.entities?.what ?? [], catalog),
  );
  return {
    ...within,
    entities: subjects.length > 0 ? { what: subjects, reach: 'passage' } : demote(before.entities),
  };
}

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
      /^\p{Lu}/u.test(rawSpan(text, word.start, word.end)),
  );
}

function yearAfter(said: DraftScope['period'], { year }: DraftScope): number | undefined {
  if (said === undefined || said === 'unclear') return year;
  return Math.max(Number(said.what.end.slice(0, 4)), year ?? 0);
}

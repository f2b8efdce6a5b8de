import type { Extreme, SlotName, UnderivableReason, Verdict } from '../answering/answer.ts';
import type { DraftVerdict } from '../answering/draft/judge-figure.ts';
import type { Bound, Status } from '../knowledge/types.ts';

/** What stands around a figure in a sentence, already in words. */
export interface FigureWords {
  readonly value: string;
  readonly entity: string;
  readonly metric: string;
  readonly period: string | undefined;
  readonly condition: string | undefined;
}

/** Every sentence of a reply, one implementation a language. Arguments are names and figures already in words. */
export interface Phrases {
  readonly figure: (words: FigureWords, status: Status) => string;
  readonly row: (period: string, value: string, status: Status) => string;
  readonly entityRow: (words: FigureWords, status: Status) => string;
  readonly seriesHead: (entity: string, metric: string, value: string, period: string | undefined) => string;
  /** Over the figures of a metric, of which one stands highest or lowest; `times` says when. */
  readonly extremeHead: (
    entity: string,
    metric: string,
    value: string,
    times: readonly string[],
    extreme: Pick<Extreme, 'end' | 'of'>,
  ) => string;
  /** Over the figures of `count` places, of which one stands highest or lowest. */
  readonly extremeAmong: (words: FigureWords, count: number, end: 'highest' | 'lowest') => string;
  readonly names: (names: readonly string[]) => string;
  readonly metricHead: (metric: string) => string;
  readonly listHead: (count: number) => string;
  /** Over the figures of a place: the latest of each metric, or those of the time asked for. */
  readonly metricsOf: (entity: string | undefined, total: number, shown: number, isLatest: boolean) => string;
  readonly scope: (entity: string, rank: string) => string;
  readonly saidBy: (speaker: string) => string;
  readonly definition: (text: string) => string;
  /** The definition by itself, as it was asked for. */
  readonly defined: (metric: string, text: string) => string;
  /** One of two places that are held against one another, with its time. */
  readonly placeThen: (entity: string, time: string) => string;
  /** One of two metrics of one place that are held against one another, with its time. */
  readonly metricThen: (metric: string, time: string) => string;
  /** Without an entity or a metric where `later` and `earlier` name two; `stands` is how the first is to the other. */
  readonly difference: (
    result: string,
    entity: string,
    metric: string,
    later: string,
    earlier: string,
    stands: 'higher' | 'lower' | 'ahead' | 'behind',
  ) => string;
  readonly multiple: (
    result: string,
    entity: string,
    metric: string,
    later: string,
    earlier: string,
  ) => string;
  readonly part: (result: string, metric: string, part: string, whole: string) => string;
  readonly gap: (result: string, entity: string, benchmark: string, period: string | undefined) => string;
  readonly inverse: (result: string, entity: string, benchmark: string, period: string | undefined) => string;
  readonly working: (left: string, sign: '−' | '÷' | '+', right: string, result: string) => string;
  readonly total: (operands: string, result: string) => string;
  readonly rounded: string;
  readonly underivable: Readonly<Record<UnderivableReason, string>>;
  readonly sum: (result: string, metric: string) => string;
  readonly sourcesDiffer: (latest: string, latestDate: string) => string;
  readonly printed: (value: string, publisher: string, date: string) => string;
  readonly superseded: (value: string, publisher: string, date: string) => string;
  readonly onRecord: (what: 'period' | 'entity', list: readonly string[]) => string;
  readonly claimMatches: (publisher: string, date: string) => string;
  readonly claimDiffers: (publisher: string, date: string) => string;
  readonly claimNotOnRecord: (stated: string) => string;
  /** What only a bound was printed of. */
  readonly claimLeftOpen: (stated: string) => string;
  /** Where the number is on record, and not as the word or print of whom the claim names. */
  readonly claimToldBy: Readonly<Record<'said' | 'printed', (publisher: string, date: string) => string>>;
  readonly claimStated: (stated: string) => string;
  readonly claimReason: Readonly<
    Record<'period' | 'forecast' | 'unit' | 'bound' | 'denied' | 'direction', string>
  >;
  /** Above the recorded fact, where what was claimed is no figure. */
  readonly factClaim: Readonly<Record<Verdict, (publisher: string, date: string) => string>>;
  readonly clarify: Readonly<Record<'variable' | 'entity' | 'other', string>>;
  /** `context` is what it was asked of. */
  readonly noData: (missing: readonly string[], context: readonly string[]) => string;
  readonly missing: (slot: SlotName, asked: string) => string;
  readonly nearest: (figure: string) => string;
  /** Before a recorded fact of the same matter. */
  readonly onTheMatter: (fact: string) => string;
  readonly unknown: (covers: string) => string;
  /** Of one question among others. */
  readonly unknownOf: (asked: string) => string;
  readonly closestMetrics: string;
  readonly unknownMetric: (covers: string) => string;
  readonly tryAsking: string;
  readonly help: (covers: string) => string;
  readonly greeting: (covers: string) => string;
  /** To a word of thanks. */
  readonly welcome: string;
  /** To what asks nothing, or nothing any more. */
  readonly allRight: string;
  readonly entityHead: (
    name: string,
    post: string | undefined,
    within: string | undefined,
    isPlace: boolean,
  ) => string;
  readonly carried: (slot: 'entity' | 'variable' | 'benchmark' | 'period', value: string) => string;
  readonly assumedPeriod: (value: string) => string;
  readonly assumedEntity: (value: string) => string;
  readonly spelling: (written: string, readAs: string) => string;
  readonly onlyPeriod: (period: string) => string;
  readonly periodNotStated: string;
  /** A figure in another unit, rounded or not, and how many of the one unit make one of the other. */
  readonly converted: (
    recorded: string,
    asked: string,
    isExact: boolean,
    one: string,
    makes: string,
  ) => string;
  readonly truncated: string;
  readonly citation: (
    publisher: string,
    title: string,
    date: string,
    section: string,
    paragraph: number,
  ) => string;
  readonly whereIs: (entity: string) => string;
  readonly question: (entity: string, metric: string, period: string | undefined) => string;
  readonly also: string;
  /** Heads and fixed cells of a table of figures. */
  readonly columns: {
    readonly entity: string;
    readonly metric: string;
    readonly period: string;
    readonly value: string;
    readonly status: string;
    readonly noPeriod: string;
    readonly statuses: Readonly<Record<Status, string>>;
  };
  readonly scoreboard: {
    readonly title: string;
    readonly empty: string;
    readonly against: (entity: string, benchmark: string, metric: string) => string;
    readonly latest: (value: string, period: string) => string;
    readonly left: (points: string) => string;
    readonly change: (size: string, earlier: string, isDrop: boolean) => string;
    readonly ahead: (value: string, period: string, status: Status) => string;
  };
  /** A figure in a sentence that stands by itself. */
  readonly quotation: (
    print: { readonly publisher: string; readonly date: string },
    words: FigureWords,
    figure: {
      readonly bound: Bound;
      readonly status: Status;
      /** The publication does not say when. */
      readonly isUndated: boolean;
      readonly speaker?: string;
    },
  ) => string;
  readonly quotedFact: (
    print: { readonly publisher: string; readonly date: string },
    text: string,
    items: readonly string[],
  ) => string;
  readonly draft: {
    readonly title: (all: number, wrong: number, matches: number, notOnRecord: number) => string;
    readonly noFigures: string;
    readonly heads: Readonly<Record<DraftVerdict, string>>;
    /** A figure of the draft and the recorded one. */
    readonly recorded: (stated: string, figure: string) => string;
    readonly stated: (figures: readonly string[]) => string;
    readonly noTime: string;
    /** Nothing is on record for the time that the draft names. */
    readonly otherTime: string;
    /** What is on record for that time. */
    readonly instead: (figure: string) => string;
    readonly truncated: string;
  };
  readonly passage: (section: string, paragraph: number) => string;
  readonly credits: (names: readonly string[]) => string;
  /** Above two metrics side by side. */
  readonly comparison: string;
  readonly sourcesTitle: string;
  readonly topicCount: (topic: string, metrics: number) => string;
  /** How much the record holds. */
  readonly coverageCounts: (counts: {
    readonly metrics: number;
    readonly figures: number;
    readonly facts: number;
    readonly sources: number;
  }) => string;
  readonly coverageTime: (period: string) => string;
  readonly coveragePrinted: (date: string) => string;
  readonly sourceCounts: (figures: number, statements: number) => string;
}

// What answering a question comes to, in the pack's terms and in no display language: which observations and
// statements were found, what was taken for granted, what is missing. Turning it into sentences is left to
// `wording`, posting it to the edges.
import type { Bound, Citation, Lang, Localized, Observation, Period, Statement } from '../knowledge/types.ts';
import type { Step } from '../language/extreme-in-time.ts';
import type { YearPart } from '../language/periods.ts';

export type AnswerStatus = 'answered' | 'clarify' | 'no_data' | 'unknown';

/** What a claim comes to when it is held against the record; never "true" or "false". */
export type Verdict = 'matches' | 'differs' | 'not_on_record';

/** A question the record can answer, by its slots; `wording` puts it into words. */
export type Suggestion =
  | {
      readonly kind: 'figure';
      readonly variable: string;
      readonly entity: string;
      readonly benchmark?: string;
      /** Absent: all periods. */
      readonly period?: Period;
    }
  | { readonly kind: 'statement'; readonly statement: string }
  /** Where it lies. */
  | { readonly kind: 'place'; readonly entity: string }
  | { readonly kind: 'text'; readonly question: Localized };

/** Something the answer took for granted, to be said to the asker. */
export type Disclosure =
  /** Taken from an earlier question in the thread. */
  | {
      readonly kind: 'carried';
      readonly slot: 'entity' | 'variable' | 'benchmark' | 'period';
      readonly value: string;
    }
  /** Not said by the asker: the only one on record, or the pack's home. */
  | { readonly kind: 'assumed'; readonly slot: 'entity' | 'period'; readonly value: string }
  /** Read as another spelling. */
  | { readonly kind: 'spelling'; readonly written: string; readonly readAs: Localized }
  /** One of several times asked for has nothing on record. */
  | { readonly kind: 'missing_period'; readonly period: Period }
  /** A course over time was asked for, and one period alone is on record. */
  | { readonly kind: 'only_period'; readonly period: Period }
  /** Only the beginning of an overlong question was read. */
  | { readonly kind: 'truncated' }
  /** Sources give one figure differently: the one printed last first. */
  | { readonly kind: 'sources_differ'; readonly observations: readonly Observation[] }
  /** An earlier value that the pack's rule sets aside. */
  | { readonly kind: 'superseded'; readonly observation: Observation }
  /** The figure in the unit asked for, rounded; one of the `larger` unit makes so many of the other. */
  | {
      readonly kind: 'converted';
      readonly observation: Observation;
      readonly value: string;
      readonly isExact: boolean;
      readonly unit: { readonly name: Localized; readonly plural: string };
      readonly larger: 'asked' | 'recorded';
      readonly makes: string;
    }
  /** The publication does not say when the figure holds. */
  | { readonly kind: 'period_not_stated' };

export type SlotName =
  | 'entity'
  | 'variable'
  | 'benchmark'
  | 'period'
  | 'among'
  | 'measure'
  | 'grade'
  | 'status'
  | 'speaker'
  | 'definition'
  | 'value'
  /** `asked` is a question word, or `amount`. */
  | 'fact';

export type DerivedOperation =
  | 'difference'
  | 'change'
  | 'multiple'
  | 'inverse'
  | 'gap_to_benchmark'
  | 'part'
  | 'sum';

/** Those of several figures that stand highest or lowest, where that was asked; more than one where they are level. */
export interface Extreme {
  readonly end: 'highest' | 'lowest';
  readonly observations: readonly Observation[];
  /** The length of the times it was sought among, where others stand beside them; undefined where any may be held against it. */
  readonly of?: Step | undefined;
}

export type AnswerBody =
  /** One figure, or several that were asked for one by one. */
  | {
      readonly kind: 'figures';
      readonly observations: readonly Observation[];
      readonly extreme?: Extreme;
    }
  /** One variable of one entity over time. */
  | {
      readonly kind: 'series';
      readonly observations: readonly Observation[];
      readonly extreme?: Extreme;
    }
  /** Everything on record for one variable: the latest figure first. */
  | { readonly kind: 'metric'; readonly variable: string; readonly observations: readonly Observation[] }
  /** What is on record of a place or body, or of all of them, a figure a metric: the latest, unless `isLatest` is false. */
  | {
      readonly kind: 'metrics_of';
      readonly entity: string | undefined;
      readonly observations: readonly Observation[];
      /** How many there are, shown or not. */
      readonly total: number;
      readonly isLatest: boolean;
    }
  | {
      readonly kind: 'derived';
      readonly operation: DerivedOperation;
      /** Later (or minuend) first. */
      readonly operands: readonly Observation[];
      /** Exact decimal; for a multiple rounded as `wording` says. */
      readonly value: string;
      /** `percentage_points`, `places` in a ranking, `percent` of the second operand, `times`, or a unit id of the pack. */
      readonly unit: string;
      readonly bound: Bound;
    }
  /** The operands are on record, but nothing honest comes of them: other units, bounds that leave it open. */
  | {
      readonly kind: 'underivable';
      readonly reason: UnderivableReason;
      readonly operands: readonly Observation[];
    }
  /** What a metric counts, and the latest figure of it. */
  | { readonly kind: 'definition'; readonly variable: string; readonly latest: Observation }
  | { readonly kind: 'statements'; readonly statements: readonly Statement[] }
  | {
      readonly kind: 'entity';
      readonly entity: string;
      readonly statements: readonly Statement[];
      readonly observations: readonly Observation[];
    }
  | {
      readonly kind: 'claim';
      readonly verdict: Verdict;
      /** One row a number in the claim; `observation` is the recorded figure it was held against. */
      readonly rows: readonly ClaimRow[];
    }
  /** Which was meant: the slot that is open and what it may be. */
  | { readonly kind: 'clarify'; readonly slot: SlotName | 'place'; readonly choices: readonly Suggestion[] }
  | {
      readonly kind: 'no_data';
      /** The slots with nothing on record, as they were asked for. */
      readonly missing: readonly MissingSlot[];
      readonly variable?: string;
      readonly entity?: string;
      /** Periods or entities that are on record for what was asked otherwise. */
      readonly available: readonly Suggestion[];
      /** The nearest recorded figure: not what was asked. */
      readonly nearest?: Observation;
      /** What is on record of the matter: not what was asked. */
      readonly fact?: Statement;
    }
  | {
      readonly kind: 'unknown';
      readonly examples: readonly Suggestion[];
      readonly closest: readonly Suggestion[];
      /** A name was looked up, and no question asked. */
      readonly isName?: true;
    }
  /** A word that asks nothing; `isThanks` where it thanks, in words or with a face. */
  | { readonly kind: 'thanks'; readonly isThanks: boolean }
  | { readonly kind: 'help' | 'greeting'; readonly examples: readonly Suggestion[] }
  /** The publications that the record is taken from. */
  | { readonly kind: 'sources' }
  /** Several questions in one message, answered in order; `asked` are their words. */
  | { readonly kind: 'several'; readonly answers: readonly Answer[]; readonly asked: readonly string[] };

export type UnderivableReason =
  | 'units'
  | 'bounds'
  | 'operands'
  | 'overlap'
  | 'shares'
  /** Averages, and what stands on one day and another. */
  | 'stocks'
  | 'sources'
  | 'areas';

export interface MissingSlot {
  readonly slot: SlotName;
  /** As the asker put it, or the name in the pack. */
  readonly asked: string;
  readonly period?: Period;
  /** Of no year that was named. */
  readonly part?: YearPart;
}

export interface ClaimRow {
  readonly verdict: Verdict;
  /** The number as it was written in the claim. */
  readonly stated: string;
  readonly observation?: Observation;
  /** The earlier level that a change was reckoned from, or the other that it was held against. */
  readonly from?: Observation;
  /** Why it fails when the number alone does not: another period, a forecast told as a fact, a bound that leaves it open, somebody else's word. */
  readonly reason?:
    | 'value'
    | 'period'
    | 'forecast'
    | 'unit'
    | 'bound'
    | 'open'
    | 'denied'
    | 'direction'
    | 'said'
    | 'printed';
}

/** What a later question in the same thread may leave unsaid. Plain data: it can be stored as JSON. */
export interface ThreadContext {
  readonly entities: readonly string[];
  readonly benchmark?: string;
  readonly variable?: string;
  readonly periods: readonly Period[];
  /** Ids of the observations and statements last quoted, oldest first. */
  readonly observations: readonly string[];
  readonly statements: readonly string[];
  /** Ids of what the very last answer stated; none after a refusal. */
  readonly told?: readonly string[];
  /** What the last question asked for that the record does not know: until it is said anew, nothing is carried over. */
  readonly unmet?: 'entity' | 'measure' | 'grade';
  /** The item of a list that was told last: what names no place is asked of it. */
  readonly item?: Localized;
}

export interface Answer {
  readonly status: AnswerStatus;
  /** The language the question was asked in. */
  readonly lang: Lang;
  /** The question says which language it wants to be answered in. */
  readonly isLangAsked?: boolean;
  readonly body: AnswerBody;
  readonly disclosures: readonly Disclosure[];
  /** Every observation that the answer states as its own, in order. */
  readonly observations: readonly Observation[];
  readonly citations: readonly Citation[];
  readonly verdict?: Verdict;
  /** Up to three questions that lead on from here. */
  readonly followUps: readonly Suggestion[];
  readonly context: ThreadContext;
  readonly receipt: Receipt;
}

/** How an answer came about: enough to make it again and to see whether the record has changed since. */
export interface Receipt {
  /** The hash of the pack that was asked. */
  readonly pack: string;
  readonly observations: readonly string[];
  readonly statements: readonly string[];
  /** The rules that led to it, in order: what was read, what was chosen, what was said. */
  readonly path: readonly string[];
}

/** A message as it was sent, with what its answer leans on. */
export interface Question {
  readonly text: string;
  /** The day of asking in the pack's time zone, as an ISO date: relative times lean on it. */
  readonly today: string;
  /** What the last answer of the thread left behind. */
  readonly context?: ThreadContext | undefined;
}

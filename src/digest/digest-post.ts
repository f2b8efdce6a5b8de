// What a post holds, in the pack's terms and in no display language.
import type { Suggestion } from '../answering/answer.ts';
import type { DerivedValue } from '../answering/observations/derive.ts';
import type { Citation, Observation, Source, Statement } from '../knowledge/types.ts';
import type { RecordedFact } from './pack-snapshot.ts';

/** What happened to a figure or a fact on record since the last post. */
export type Change = FigureChange | FactChange;

export type FactChange =
  | { readonly kind: 'fact_corrected'; readonly statement: Statement; readonly before: RecordedFact }
  | { readonly kind: 'fact_withdrawn'; readonly before: RecordedFact }
  | { readonly kind: 'fact_new'; readonly statement: Statement };

export type FigureChange =
  | { readonly kind: 'corrected'; readonly observation: Observation; readonly before: Observation }
  /** No longer on record. */
  | { readonly kind: 'withdrawn'; readonly before: Observation }
  /** Another source gives the figure differently; `earlier` was printed earlier. */
  | { readonly kind: 'revised'; readonly observation: Observation; readonly earlier: Observation }
  /** What had been forecast or planned is now reported. */
  | { readonly kind: 'settled'; readonly observation: Observation; readonly forecast: Observation }
  | { readonly kind: 'new'; readonly observation: Observation };

/** One metric of one entity, the latest figure first of all. */
export interface FigureOfTheDay {
  readonly observation: Observation;
  /** What other sources print for the same slot, where the pack has no rule which one counts. */
  readonly differing: readonly Observation[];
  /** All periods on record in order, where there are at least two: rows, and points of a chart. */
  readonly series: readonly Observation[];
  /** How far a share is from the whole of its benchmark. */
  readonly gap?: DerivedValue;
  /** What is on record for the benchmark itself, of the same period. */
  readonly benchmark?: Observation;
  /** The figure less the one of the period before, both actual and of equal length. */
  readonly change?: DerivedValue;
}

/** Something recorded of this very day in an earlier year. */
export type Anniversary = { readonly years: number } & (
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'observation'; readonly observation: Observation }
  | { readonly kind: 'source'; readonly source: Source }
);

export interface DigestPost {
  /** The local date it is for. */
  readonly date: string;
  /** The hash of the pack it was built on. */
  readonly pack: string;
  readonly changes: readonly Change[];
  /** Changes beyond those listed. */
  readonly furtherChanges: number;
  /** Where nothing changed. */
  readonly figure?: FigureOfTheDay;
  readonly anniversaries: readonly Anniversary[];
  /** A question that the record answers, to lead on from here. */
  readonly question?: Suggestion;
  readonly citations: readonly Citation[];
  /** Keys of the figures shown, to be remembered with the delivery. */
  readonly shown: readonly string[];
}

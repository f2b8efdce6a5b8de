import type { Lang } from '../knowledge/types.ts';

/** A question to press or type: the short label and the question itself. */
export interface RenderedSuggestion {
  readonly label: string;
  readonly question: string;
}

/** Points of a native chart, in time order; `value` in the unit named. */
export interface RenderedChart {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly { readonly label: string; readonly value: number }[];
}

/** Figures in rows, for a native table; `lines` say the same where there is none. */
export interface RenderedTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly string[];
}

/** An answer in one display language, as plain text pieces; nothing in it is Slack markup. */
export interface RenderedAnswer {
  readonly lang: Lang;
  /** The figure, the fact or the refusal, in one sentence. */
  readonly headline: string;
  /** Further sentences or rows, one a line. */
  readonly details: readonly string[];
  /** What was taken for granted, one sentence each. */
  readonly notes: readonly string[];
  /** One line a source cited: publisher, title, date printed, section and paragraph. */
  readonly citations: readonly string[];
  /** Choices when clarifying, live examples when refusing, further questions otherwise. */
  readonly suggestions: readonly RenderedSuggestion[];
  readonly chart?: RenderedChart;
  /** Stands for those of the details that are its lines. */
  readonly table?: RenderedTable;
  /** All of the above but the chart and suggestions' questions, as one plain text. */
  readonly text: string;
}

/** The body of an answer in words: the sentence that leads, and the rows below it. */
export interface Sentences {
  readonly headline: string;
  readonly details: readonly string[];
}

import type { DraftVerdict } from '../src/answering/draft/judge-figure.ts';

export interface DraftLabel {
  readonly verdict: DraftVerdict | 'not_a_figure';
  readonly observation?: string;
}

export interface LabelledFigure extends DraftLabel {
  readonly text: string;
  /** Which of several of the same text; the first where absent. */
  readonly occurrence?: number;
  /** Labels that are as good. */
  readonly or?: readonly DraftLabel[];
}

export interface LabelledDraft {
  readonly id: string;
  readonly pack: string;
  readonly language: string;
  readonly kind: string;
  readonly asked: string;
  readonly draft: string;
  readonly figures: readonly LabelledFigure[];
}

export interface GivenRow {
  readonly verdict: DraftVerdict;
  readonly stated: string;
  readonly at: number;
  readonly observation: string | undefined;
}

export interface DraftCounts {
  readonly given: number;
  readonly right: number;
  readonly settled: number;
  readonly found: number;
  readonly open: number;
  readonly told: number;
}

export interface DraftJudgement extends DraftCounts {
  readonly wrong: readonly { readonly row: GivenRow; readonly figure: LabelledFigure | undefined }[];
  readonly missed: readonly LabelledFigure[];
}

export function placeFigures(
  draft: LabelledDraft,
): readonly (LabelledFigure & { readonly start: number; readonly end: number })[];
export function judgeDraft(labelled: LabelledDraft, rows: readonly GivenRow[]): DraftJudgement;
export function sumDrafts(counts: readonly DraftCounts[]): DraftCounts;

import type { Status } from '../knowledge/types.ts';

export type Direction = 'up' | 'down' | 'none';

/** Every sentence of a digest's post that no answer has. Arguments are names and figures already in words. */
export interface DigestPhrases {
  readonly title: Readonly<Record<'figure' | 'news' | 'day', (date: string) => string>>;
  /** `figure` is what and how much; `before` the old value alone, or the whole old figure. */
  readonly corrected: (figure: string, before: string) => string;
  readonly withdrawn: (figure: string) => string;
  readonly revised: (about: string, later: string, earlier: string) => string;
  readonly settled: (figure: string, forecast: string, status: Status) => string;
  readonly added: (figure: string) => string;
  /** A fact, whole, and how it was worded before. */
  readonly factCorrected: (fact: string, before: string) => string;
  readonly factWithdrawn: (fact: string) => string;
  readonly furtherChanges: (count: number) => string;
  readonly series: string;
  /** How far the figure is from the whole of its benchmark. */
  readonly gap: (points: string, benchmark: string, isAbove: boolean) => string;
  /** How the figure moved since an earlier period. */
  readonly change: (
    size: string,
    period: string,
    value: string,
    direction: Direction,
    isPoints: boolean,
  ) => string;
  readonly benchmark: (entity: string, value: string) => string;
  readonly yearsAgo: (years: number, what: string) => string;
  readonly published: (years: number, publisher: string, title: string) => string;
  readonly question: (question: string) => string;
}

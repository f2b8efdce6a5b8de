import type { Lang } from '../knowledge/types.ts';
import type { Mention } from './find-mentions.ts';
import type { Cue } from './lexicon/cues.ts';
import type { NormalizedText } from './normalize.ts';
import type { NumberMention } from './numerals.ts';
import type { PeriodMention } from './periods.ts';

/** What a question wants done with what it names. */
export type Intent =
  | 'look_up'
  | 'series'
  | 'difference'
  | 'multiple'
  | 'gap'
  | 'sum'
  | 'claim'
  | 'statement'
  | 'help'
  | 'greeting'
  | 'thanks';

/** A span of the question that names something of the pack. */
export interface Named {
  readonly id: string;
  readonly mention: Mention;
}

/** A number stated in the question with the units its own words allow (ids of the pack; empty when bare). */
export interface StatedNumber {
  readonly number: NumberMention;
  readonly units: readonly string[];
  readonly text: string;
}

/** A question as understood: what it names, asks and leaves unexplained. Positions are in the normalized text. */
export interface Query {
  readonly text: NormalizedText;
  readonly lang: Lang;
  readonly intent: Intent;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Named[];
  readonly variables: readonly Named[];
  readonly terms: readonly Named[];
  readonly statements: readonly Named[];
  readonly topics: readonly Named[];
  /** Units named apart from a number: "in mu", 亩. */
  readonly units: readonly Named[];
  readonly periods: readonly PeriodMention[];
  readonly numbers: readonly StatedNumber[];
  readonly cues: ReadonlySet<Cue>;
  /** Cues that the asker excluded: "not the ratio". */
  readonly excluded: ReadonlySet<Cue>;
  /** What was excluded, and speaks neither for nor against an answer. */
  readonly denied: readonly Mention[];
  /** Words that no dictionary knows, in clauses that name something. */
  readonly unknown: readonly Mention[];
  readonly respelled: readonly Mention[];
}

// What a rule is: one thing that must hold between the entries of a pack. Rules see the whole pack and
// nothing else; where an entry stands in the files is known to `parse-pack`.
import type { Severity } from '../finding.ts';
import type { Pack } from '../types.ts';

/** A pack that has been read but not judged yet. */
export interface Draft {
  readonly pack: Pack;
  /** Each observation's value as the curator wrote it, in the order of `pack.observations`. */
  readonly writtenValues: readonly string[];
  /** Ids of entries that were left out because of faults of their own: references to them are no news. */
  readonly leftOut: ReadonlySet<string>;
  /** Lists of the pack that lack entries, because a file of theirs could not be read. */
  readonly incomplete: ReadonlySet<string>;
}

/** A way into the pack: `['observations', 3, 'period']`. */
export type PackPath = readonly (string | number)[];

export interface Fault {
  readonly at: PackPath;
  readonly message: string;
  /** The other entry concerned, when the fault lies between two. */
  readonly other?: PackPath;
  /** What to do, when it says more than the rule's own remedy. */
  readonly remedy?: string;
}

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** One sentence for the guidelines: what must hold. */
  readonly description: string;
  readonly remedy: string;
  readonly check: (draft: Draft) => Iterable<Fault>;
}

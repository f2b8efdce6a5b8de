// Judges a pack that has been read: runs every rule and gathers what they find. Owns the list of rules and
// their order; each rule is a file of its own under `rules/`.
import { duplicateIds } from './rules/duplicate-ids.ts';
import type { Draft, Fault, Rule } from './rules/rule.ts';

/** In the order in which a curator would want to mend: identity, then references, then meaning, then polish. */
export const RULES: readonly Rule[] = [duplicateIds];

export interface Judgement {
  readonly rule: Rule;
  readonly fault: Fault;
}

/** Everything the rules hold against the draft, in the order of the rules. */
export function validate(draft: Draft, rules: readonly Rule[] = RULES): Judgement[] {
  return rules.flatMap((rule) => [...rule.check(draft)].map((fault) => ({ rule, fault })));
}

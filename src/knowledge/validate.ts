// Judges a pack that has been read: runs every rule and gathers what they find. Owns the list of rules and
// their order; each rule is a file of its own under `rules/`.
import { actualAfterPublication } from './rules/actual-after-publication.ts';
import { ambiguousEntityNames } from './rules/ambiguous-entity-names.ts';
import { ambiguousVariableNames } from './rules/ambiguous-variable-names.ts';
import { benchmarkNamed } from './rules/benchmark-named.ts';
import { chinesePunctuation } from './rules/chinese-punctuation.ts';
import { citationOutsideSource } from './rules/citation-outside-source.ts';
import { comparedWithItself } from './rules/compared-with-itself.ts';
import { danglingReferences } from './rules/dangling-references.ts';
import { duplicateIds } from './rules/duplicate-ids.ts';
import { measureFitsUnit } from './rules/measure-fits-unit.ts';
import { oneValueASlot } from './rules/one-value-a-slot.ts';
import { plausiblePercent } from './rules/plausible-percent.ts';
import { rankAmong } from './rules/rank-among.ts';
import { rankNameApart } from './rules/rank-name-apart.ts';
import type { Draft, Fault, Rule } from './rules/rule.ts';
import { sourcesAgree } from './rules/sources-agree.ts';
import { statementReachable } from './rules/statement-reachable.ts';
import { translations } from './rules/translations.ts';
import { unitPlural } from './rules/unit-plural.ts';
import { unobservedVariables } from './rules/unobserved-variables.ts';
import { unusedTopics } from './rules/unused-topics.ts';
import { unusedUnits } from './rules/unused-units.ts';
import { valueFitsUnit } from './rules/value-fits-unit.ts';
import { withinCycles } from './rules/within-cycles.ts';

/** Findings at one place are told in this order, in which a curator mends: identity, references, meaning, wording, and last what is left over. */
export const RULES: readonly Rule[] = [
  duplicateIds,
  danglingReferences,
  citationOutsideSource,
  withinCycles,
  measureFitsUnit,
  valueFitsUnit,
  actualAfterPublication,
  oneValueASlot,
  comparedWithItself,
  rankAmong,
  benchmarkNamed,
  plausiblePercent,
  sourcesAgree,
  ambiguousEntityNames,
  ambiguousVariableNames,
  rankNameApart,
  statementReachable,
  translations,
  chinesePunctuation,
  unitPlural,
  unobservedVariables,
  unusedUnits,
  unusedTopics,
];

export interface Judgement {
  readonly rule: Rule;
  readonly fault: Fault;
}

/** Everything the rules hold against the draft, in the order of the rules. */
export function validate(draft: Draft, rules: readonly Rule[] = RULES): Judgement[] {
  return rules.flatMap((rule) => [...rule.check(draft)].map((fault) => ({ rule, fault })));
}

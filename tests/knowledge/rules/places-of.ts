import type { Draft, Rule } from '../../../src/knowledge/rules/rule.ts';

/** Where a rule finds fault, as dotted paths: `observations.0.value`. */
export function placesOf(rule: Rule, draft: Draft): string[] {
  return [...rule.check(draft)].map(({ at }) => at.join('.'));
}

import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/knowledge/validate.ts';
import { CURATION_STRINGS } from '../../../src/slack/strings/curation.ts';

/** Rules about what a window that makes one figure cannot make, or leaves to the check. */
const OF_OTHER_ENTRIES = new Set([
  ...['ID_DUPLICATE', 'WITHIN_CYCLE', 'MEASURE_UNIT_MISMATCH', 'SOURCES_DIFFER', 'ENTITY_NAME_AMBIGUOUS'],
  ...['VARIABLE_NAME_AMBIGUOUS', 'RANK_NAMED_LIKE_AMOUNT', 'STATEMENT_UNREACHABLE', 'TRANSLATION_MISSING'],
  ...['PUNCTUATION_HALF_WIDTH', 'PLURAL_MISSING', 'VARIABLE_UNOBSERVED', 'UNIT_UNUSED', 'TOPIC_UNUSED'],
]);

describe('what is said of a proposal that breaks a rule', () => {
  const codes = RULES.map(({ code }) => code).filter((code) => !OF_OTHER_ENTRIES.has(code));

  it.each(codes)('is in words of either language: %s', (code) => {
    expect(CURATION_STRINGS.zh.faults[code]).toMatch(/\p{Script=Han}/u);
    expect(CURATION_STRINGS.en.faults[code]).toMatch(/^[A-Z]/);
  });

  it('is of the same faults in both', () => {
    expect(Object.keys(CURATION_STRINGS.en.faults)).toEqual(Object.keys(CURATION_STRINGS.zh.faults));
  });
});

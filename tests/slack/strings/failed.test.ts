import { describe, expect, it } from 'vitest';
import type { Hindrance } from '../../../src/slack/posting/hindrance.ts';
import type { Deed } from '../../../src/slack/strings/failures.ts';
import { STRINGS } from '../../../src/slack/strings/strings.ts';

const DEEDS: readonly Deed[] = [
  ...(['answer', 'command', 'check', 'remove', 'share', 'window'] as const),
  ...(['home', 'rating', 'digest', 'announcement', 'press'] as const),
];
const HINDRANCES: readonly Hindrance[] = ['archived', 'outside', 'forbidden'];
const OFFER = /可以|请重新|[Pp]lease/;

describe.each(['zh', 'en'] as const)('what is said of a failure, in %s', (lang) => {
  const { failed, notUpdated, notUpdatedYet } = STRINGS[lang];

  it('says what failed, whether to try again, and the id', () => {
    const said = DEEDS.map((deed) => failed('1a2b3c', deed));
    expect(new Set(said).size).toBe(said.length);
    for (const line of [...said, notUpdated('1a2b3c'), notUpdatedYet('1a2b3c')]) {
      expect(line).toContain('1a2b3c');
      expect(line).toMatch(OFFER);
    }
  });

  it('does not offer another try where something stands in the way', () => {
    for (const hindrance of HINDRANCES) {
      const said = DEEDS.map((deed) => failed('1a2b3c', deed, hindrance));
      expect(new Set(said).size).toBe(said.length);
      for (const line of said) {
        expect(line).toContain('1a2b3c');
        expect(line).not.toMatch(OFFER);
        expect(line).toMatch(/没有用|\/invite|does not help/);
      }
    }
  });

  it('is of an answer where nothing else is said', () => {
    expect(failed('1')).toBe(failed('1', 'answer'));
  });
});

import { describe, expect, it } from 'vitest';
import { type Deed, STRINGS } from '../../../src/slack/strings/strings.ts';

const DEEDS: readonly Deed[] = [
  ...(['answer', 'command', 'check', 'remove', 'window'] as const),
  ...(['rating', 'digest', 'announcement', 'press'] as const),
];

describe('what is said of a failure', () => {
  it.each(['zh', 'en'] as const)('says what failed, whether to try again, and the id, in %s', (lang) => {
    const { failed, share, home, notUpdated } = STRINGS[lang];
    const said = [
      ...DEEDS.map((deed) => failed('1a2b3c', deed)),
      share.failed('1a2b3c'),
      home.failed('1a2b3c'),
    ];
    expect(new Set(said).size).toBe(said.length);
    for (const line of [...said, notUpdated('1a2b3c')]) {
      expect(line).toContain('1a2b3c');
      expect(line).toMatch(/可以|请重新|Please/);
    }
  });

  it('is of an answer where nothing else is said', () => {
    expect(STRINGS.en.failed('1')).toBe(STRINGS.en.failed('1', 'answer'));
  });
});

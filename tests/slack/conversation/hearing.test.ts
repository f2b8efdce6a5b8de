import { describe, expect, it } from 'vitest';
import { createHearing } from '../../../src/slack/conversation/hearing.ts';

describe('createHearing', () => {
  it.each([
    ['C1', ['channels:history'], true],
    ['C1', ['groups:history'], false],
    ['G1', ['groups:history'], true],
    ['G1', ['channels:history'], false],
    ['C1', undefined, true],
    ['D1', [], true],
  ] as const)('of %s with %j is %s', (channel, scopes, expected) => {
    expect(createHearing(scopes)(channel)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { findPlace } from '../../../src/slack/conversation/place.ts';

describe('findPlace', () => {
  it.each([
    ['a post in a channel: its own thread', { channel: 'C1', ts: '1' }, { threadTs: '1', memoryKeys: ['T:C1:1'] }],
    ['a reply in a channel: the thread', { channel: 'C1', ts: '2', threadTs: '1' }, { threadTs: '1', memoryKeys: ['T:C1:1'] }],
    ['a direct message: the conversation', { channel: 'D1', ts: '1' }, { memoryKeys: ['T:D1'] }],
    ['a reply in one: the thread, which knows the conversation', { channel: 'D1', ts: '2', threadTs: '1' }, { threadTs: '1', memoryKeys: ['T:D1:1', 'T:D1'] }],
  ])('%s', (_case, spot, expected) => {
    expect(findPlace({ team: 'T', ...spot })).toEqual({ channel: spot.channel, ...expected });
  });
}); // biome-ignore format: one case a line

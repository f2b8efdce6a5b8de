import { describe, expect, it } from 'vitest';
import { comesAfter, DELETION, markReading, readToldTs } from '../../../src/slack/conversation/edits.ts';

const noted = { editedTs: '20.000000', toldTs: '20.000300', event: 'Ev1', reading: 'a' };

describe('comesAfter', () => {
  it.each([
    ['the first', { event: 'Ev2' }, undefined, true],
    ['of a later second', { editedTs: '21.000000', toldTs: '19.9', event: 'Ev2' }, noted, true],
    ['of an earlier second', { editedTs: '19.000000', toldTs: '21.9', event: 'Ev2' }, noted, false],
    ['of its second, told of later', { toldTs: '20.000400', event: 'Ev2', reading: 'b' }, noted, true],
    ['of its second, told of before', { toldTs: '20.000200', event: 'Ev2', reading: 'b' }, noted, false],
    ['of its second, told of nobody knows when', { event: 'Ev2', reading: 'b' }, noted, false],
    [
      'back to what it read before',
      { toldTs: '20.000400', event: 'Ev3', reading: 'a' },
      { ...noted, reading: 'b' },
      true,
    ],
    ['told of once more by another event', { toldTs: '20.000400', event: 'Ev2', reading: 'a' }, noted, false],
    [
      'that could not be answered, by another event',
      { toldTs: '20.000400', event: 'Ev2' },
      { editedTs: '20.000000', event: 'Ev1' },
      true,
    ],
    ['begun and not ended', { event: 'Ev1', reading: 'a' }, noted, true],
    ['after the deletion', { editedTs: '9999999998.000000', event: 'Ev2' }, DELETION, false],
  ])('an edit %s', (_case, edit, before, isAfter) => {
    expect(comesAfter({ editedTs: '20.000000', ...edit }, before)).toBe(isAfter);
  });
});

describe('markReading', () => {
  it('tells texts and whom they name apart', () => {
    const marks = [
      { text: 'a', to: 'bot' },
      { text: 'b', to: 'bot' },
      { text: 'a', to: 'nobody' },
    ].map(markReading);
    expect(new Set(marks).size).toBe(3);
  });
});

describe('readToldTs', () => {
  it.each([
    ['20.000300', '20.000300'],
    ['10.000100', undefined],
    // So in some of Slack's own examples.
    ['20000300', undefined],
    [undefined, undefined],
  ])('reads %j as %j', (event_ts, told) => {
    expect(readToldTs({ event_ts }, '10.000100')).toBe(told);
  });
});

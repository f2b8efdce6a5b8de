import { describe, expect, it } from 'vitest';
import { DELETION, type Edit } from '../../../src/slack/conversation/edits.ts';
import { createWaitingEdits } from '../../../src/slack/conversation/waiting-edits.ts';

const edit = (editedTs: string, toldTs?: string): Edit => ({
  ...{ editedTs, event: `${editedTs}/${toldTs}` },
  ...(toldTs !== undefined && { toldTs }),
});

describe('an edit that waits', () => {
  it.each([
    ['one of a later second', edit('2.0'), true],
    ['a later one of its second', edit('1.0', '1.5'), true],
    ['an earlier one of its second', edit('1.0', '1.3'), false],
    ['the other event of it', edit('1.0', '1.4'), false],
    ['one of an earlier second', edit('0.0', '1.9'), false],
    ['the deletion', DELETION, true],
  ])('is overtaken by %s or not', async (_case, other, isOvertaken) => {
    const waiting = createWaitingEdits();
    await waiting.during('question', other, async () => {
      expect(waiting.isOvertaken('question', edit('1.0', '1.4'))).toBe(isOvertaken);
      expect(waiting.isOvertaken('another', edit('1.0', '1.4'))).toBe(false);
    });
  });

  it('is overtaken by nothing that has ended, however it did', async () => {
    const waiting = createWaitingEdits();
    const failing = waiting.during('question', edit('2.0'), () => Promise.reject(new Error('away')));
    await expect(failing).rejects.toThrow('away');
    expect(waiting.isOvertaken('question', edit('1.0'))).toBe(false);
  });
});

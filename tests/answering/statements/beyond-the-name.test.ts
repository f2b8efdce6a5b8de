import { describe, expect, it } from 'vitest';
import { askClearRiver, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('what was given or asked for at an event', () => {
  it.each([
    ['动员会上人人发了一份什么东西', 'case-circular'],
    ['动员大会给参会的人手里塞了啥', 'case-circular'],
    ['what did every attendee at the mobilisation meeting receive', 'case-circular'],
    ['mobilsation meeting - what was handed out to everyone', 'case-circular'],
    ['动员大会上要求以什么心态再出发', 'turn-the-page'],
  ])('is told by the statement of it and not by the one that bears the name: %s', (question, id) => {
    const { body } = askShipped(question);

    expect(body.kind === 'statements' && body.statements.map((statement) => statement.id)).toEqual([id]);
  });

  it.each(['动员大会是什么', 'what was the mobilisation meeting about'])(
    'leaves the event itself to the statement of its name: %s',
    (question) => {
      const { body } = askShipped(question);

      expect(body.kind === 'statements' && body.statements[0]?.id).toBe('mobilisation-meeting-held');
    },
  );

  it.each([
    [askShipped, '动员大会上吃的什么'],
    [askShipped, 'what was served for lunch at the mobilisation meeting'],
    [askShipped, 'what did the mayor promise at the mobilisation meeting'],
    [askClearRiver, '推进会上发了什么奖品'],
    [askTurnUpAndGo, 'what was handed out at the public consultation'],
  ] as const)('is refused where no statement tells of it: %#', (ask, question) => {
    const { status } = ask(question);

    expect(status).not.toBe('answered');
  });
});

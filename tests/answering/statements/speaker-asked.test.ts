import { describe, expect, it } from 'vitest';
import { askClearRiver, askShipped } from '../ask.ts';

describe('the post of whoever said something', () => {
  it.each([
    [askShipped, '说“正极材料项目年产值能到百亿以上”的那位,什么职务、哪家企业', 'yue-bo'],
    [
      askShipped,
      "what's the job title of the man who said the cathode project would yield 10 billion",
      'yue-bo',
    ],
    [askClearRiver, '说“治水的账要算到每一根管子”的那位是什么职务', 'zhou-yanning'],
  ] as const)('is told on the card of the speaker: %#', (ask, question, entity) => {
    const { body } = ask(question);

    expect(body.kind === 'entity' && body.entity).toBe(entity);
  });

  it.each([
    "what's the job title of the man who said Suining's GDP would double",
    'what is the post of the official who said the schools would close',
  ])('is not told where nobody on record said it: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });
});

describe('whose words were told', () => {
  it.each(['这说法出自谁', '这话出自谁', '这是谁的说法', '这个说法是谁提的'])(
    'is told in a thread: %s',
    (turn) => {
      const answer = askShipped(`产业园区往哪三个型升级 >> ${turn}`);

      expect(answer.status).toBe('answered');
      expect(answer.body).toMatchObject({ kind: 'entity', entity: 'economy-bureau-official' });
    },
  );
});

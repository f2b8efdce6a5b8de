import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { chooseFirstQuestions } from '../../src/local/first-look.ts';
import { FIXTURE_PACKS, fixtureIndex, indexOfFolder, SHIPPED_PACK } from '../make-index.ts';

const TODAY = '2022-04-27';

describe.each([
  ['the shipped pack', SHIPPED_PACK],
  ['another pack', `${FIXTURE_PACKS}/quiet-harbours`],
])('the first questions of %s', (_name, folder) => {
  const index = indexOfFolder(folder);
  const questions = chooseFirstQuestions(index, TODAY);
  const answers = (role: string) =>
    questions
      .filter((question) => question.role === role)
      .flatMap(({ text }) => [text.zh, text.en])
      .map((text) => answerQuestion(index, { text, today: TODAY }));

  it('are one of each sort, in both languages', () => {
    expect(questions.map(({ role }) => role)).toEqual(['figure', 'trend', 'claim', 'refused']);
    for (const { text } of questions) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('lead where they say', () => {
    expect(answers('figure').map(({ status }) => status)).toEqual(['answered', 'answered']);
    expect(answers('trend').every(({ observations }) => observations.length >= 3)).toBe(true);
    expect(answers('claim').map(({ body }) => body)).toMatchObject([
      { verdict: 'differs' },
      { verdict: 'differs' },
    ]);
    expect(answers('refused').map(({ status }) => status)).toEqual(['no_data', 'no_data']);
  });
});

describe('a pack that has no figure twice', () => {
  it('has no trend and no claim to offer', () => {
    const index = fixtureIndex('mill-town');

    expect(chooseFirstQuestions(index, TODAY).map(({ role }) => role)).not.toContain('trend');
  });
});

import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answering/answer-question.ts';
import { makeStatement } from '../../knowledge/make-pack.ts';
import { indexOf } from '../../make-index.ts';
import { PEAR_COUNTY } from '../pear-county.ts';

const index = indexOf({
  ...PEAR_COUNTY,
  topics: [{ id: 'topic', name: { zh: '旅游', en: 'Tourism' } }],
  statements: [
    makeStatement('shuttle', {
      about: ['pearvale'],
      answers: ['when', 'where', 'what'],
      name: { zh: '景区摆渡车', en: 'shuttle to the sights' },
      aliases: { zh: ['摆渡车'], en: ['shuttle bus'] },
      text: {
        zh: '通往津头镇的摆渡车2025年4月开通，每半小时一班。',
        en: 'The shuttle to Ferryhead Town began in April 2025, every half hour.',
      },
      period: { start: '2025-04-01', end: '2025-04-30' },
    }),
    makeStatement('grade', {
      about: ['ferry'],
      answers: ['when', 'what'],
      name: { zh: '津头评上4A', en: '4A grade of Ferryhead' },
      aliases: { zh: ['4A景区'], en: ['4A scenic area'] },
      text: {
        zh: '津头镇于2023年11月评为国家4A级旅游景区。',
        en: 'Ferryhead Town became a 4A tourist attraction in November 2023.',
      },
      period: { start: '2023-11-01', end: '2023-11-30' },
    }),
    makeStatement('meeting', {
      about: ['pearvale'],
      answers: ['when', 'where', 'what'],
      name: { zh: '半年推进会', en: 'half-year meeting' },
      aliases: { zh: ['推进会'], en: ['progress meeting'] },
      text: {
        zh: '2025年6月15日，梨溪在津头镇召开半年推进会。',
        en: 'On 15 June 2025 Pearvale held the half-year meeting in Ferryhead Town.',
      },
      period: { start: '2025-06-15', end: '2025-06-15' },
    }),
  ],
});
const statusOf = (text: string) => answerQuestion(index, { text, today: '2025-06-20' }).status;

describe('the noun that a phrase ends in', () => {
  it.each(['摆渡车', '摆渡车什么时候开通的', '摆渡车多久一班', '津头什么时候评上4A的'])(
    'is told: %s',
    (question) => {
      expect(statusOf(question)).toBe('answered');
    },
  );

  it.each([
    '摆渡车票价',
    '摆渡车的票价是多少',
    '津头什么时候评上5A',
    '津头什么时候评的3A',
    '推进会多久开一次',
  ])('is not told: %s', (question) => {
    expect(statusOf(question)).not.toBe('answered');
  });
});

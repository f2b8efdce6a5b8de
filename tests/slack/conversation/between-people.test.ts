import { describe, expect, it } from 'vitest';
import type { AnswerStatus, ThreadContext } from '../../../src/answering/answer.ts';
import { answerQuestion } from '../../../src/answering/answer-question.ts';
import type { Address } from '../../../src/language/read-address.ts';
import { isBetweenPeople } from '../../../src/slack/conversation/between-people.ts';
import type { ThreadState } from '../../../src/slack/conversation/thread-memory.ts';
import type { Reply } from '../../../src/slack/questions.ts';
import { HARBOUR } from '../../answering/harbour.ts';
import { indexOf } from '../../make-index.ts';
import { rendered } from '../blocks/rendered.ts';

const index = indexOf(HARBOUR);
const ask = (text: string, context?: ThreadContext) =>
  answerQuestion(index, { text, today: '2020-05-06', ...(context && { context }) });
const answer = ask('how many cranes?');
const reply = (status: AnswerStatus): Reply => ({
  answer: { ...answer, status },
  rendered: rendered(),
  lang: 'en',
});
const plain: Address = {
  ...{ form: 'question', isElliptical: false, namesRecord: false, namesTime: false, isOfReply: false },
};
const thread = (parts: Partial<ThreadState> = {}): ThreadState => ({
  context: { ...answer.context, observations: [], statements: [] },
  asker: 'U1',
  question: 'q',
  ...parts,
});

describe('isBetweenPeople', () => {
  it.each<[string, AnswerStatus, Partial<Address>, Partial<ThreadState>, string, boolean]>([
    ['a statement', 'answered', { form: 'statement', namesRecord: true }, {}, 'U1', true],
    ['a question with an answer', 'answered', {}, {}, 'U1', false],
    ['a bare name with an answer', 'answered', { form: 'fragment' }, {}, 'U1', false],
    ['a bare name of what is missing', 'no_data', { form: 'fragment', isElliptical: true }, {}, 'U1', false],
    ['bare words without one', 'no_data', { form: 'fragment' }, {}, 'U1', true],
    ['bare words about another thing', 'unknown', { form: 'fragment' }, {}, 'U1', true],
    ['a question about what is missing', 'no_data', { namesRecord: true }, {}, 'U1', false],
    ['the same while people talk', 'no_data', { namesRecord: true }, { isAmongPeople: true }, 'U1', false],
    ['a question about a time alone', 'no_data', {}, {}, 'U1', false],
    ['the same while people talk', 'no_data', {}, { isAmongPeople: true }, 'U1', true],
    ['a question about another thing', 'unknown', {}, {}, 'U1', false],
    ['the same while people talk', 'unknown', { isElliptical: true }, { isAmongPeople: true }, 'U1', true],
    ['any question while people talk', 'answered', {}, { isAmongPeople: true }, 'U1', true],
    ['one that names a metric then', 'answered', { namesRecord: true }, { isAmongPeople: true }, 'U1', false],
    ['a question of somebody else', 'answered', { isElliptical: true }, {}, 'U2', false],
    ['one that names nothing', 'answered', {}, {}, 'U2', true],
    ['one without an answer', 'no_data', { namesRecord: true }, {}, 'U2', true],
  ])('%s', (_case, status, address, before, asker, expected) => {
    expect(isBetweenPeople(reply(status), { ...plain, ...address }, thread(before), asker)).toBe(expected);
  });

  it.each([
    ['of who asked last', 'U1', false],
    ['of somebody else', 'U2', true],
  ])('answers what is worked out from the last reply while people talk: %s', (_case, asker, expected) => {
    const series = ask('berth share in 2018 and 2019');
    const grown = ask('by how many points did it grow?', series.context);
    expect(grown.body.kind).toBe('derived');
    const before = thread({ context: series.context, isAmongPeople: true });
    expect(isBetweenPeople({ ...reply('answered'), answer: grown }, plain, before, asker)).toBe(expected);
  });

  it('leaves to others what the thread has heard', () => {
    const before = thread({ context: answer.context });
    expect(isBetweenPeople(reply('answered'), { ...plain, namesRecord: true }, before, 'U2')).toBe(true);
  });
});

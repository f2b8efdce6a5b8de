import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { renderAnswer } from '../../../src/wording/render-answer.ts';
import { shippedIndex } from '../../make-index.ts';
import { askClearRiver, askOpenDoors, askShipped } from '../ask.ts';

const refusalOf = ({ status, body }: Answer) => ({
  status,
  missing: body.kind === 'no_data' ? body.missing.map(({ asked, slot }) => `${slot}:${asked}`) : [],
  fact: body.kind === 'no_data' ? body.fact?.id : undefined,
});

describe('what is not told of something on record', () => {
  it.each([
    ['Who chaired the mobilisation meeting?', ['fact:who', 'variable:chaired'], 'mobilisation-meeting-held'],
    ['动员大会谁主持的', ['fact:who', 'variable:主持'], 'mobilisation-meeting-held'],
    ['动员大会花了多少钱', ['fact:amount'], 'mobilisation-meeting-held'],
    ['栖凤智造产业园什么时候建成', ['fact:when'], 'qifeng-park-site'],
    ['岳波的联系电话是多少', ['variable:联系电话'], 'yue-bo-post'],
  ])('is refused by name, beside the fact nearest to it: %s', (question, missing, fact) => {
    const answer = askShipped(question);
    expect(refusalOf(answer)).toEqual({ status: 'no_data', missing, fact });
    expect(answer.observations).toEqual([]);
    expect(answer.citations).toHaveLength(1);
    expect(answer.followUps.length).toBeGreaterThan(0);
  });

  it('names the time where only the time is another', () => {
    const answer = askShipped('遂宁2020年拿了什么省级荣誉');
    expect(refusalOf(answer)).toMatchObject({ status: 'no_data', missing: ['period:'] });
  });

  it.each([
    [
      'Who chaired the mobilisation meeting?',
      'en',
      ['Not on record: who it was, chaired', 'not what you asked: Suining held'],
    ],
    ['动员大会花了多少钱', 'zh', ['没有记录：所问的数（新一轮活动动员大会）', '相关的记录（不是您问的）：']],
  ] as const)('is said so, and cited: %s', (question, lang, parts) => {
    const { text } = renderAnswer(askShipped(question), shippedIndex().catalog, lang);
    for (const part of parts) expect(text).toContain(part);
    expect(text).toContain(lang === 'zh' ? '来源：' : 'Source:');
  });

  it.each([
    [askShipped, '帮我给领导写个动员大会的发言稿'],
    [askShipped, '食堂中午吃啥'],
    [askOpenDoors, 'who won the champions league'],
    [askClearRiver, '明天会下雨吗'],
  ])('is outside the record where nothing on record is named, or no fact is asked: %#', (ask, question) => {
    expect(ask(question).status).toBe('unknown');
  });

  it('leaves nothing to be carried into the next question as told', () => {
    expect(askShipped('动员大会谁主持的 >> 谁说的').status).not.toBe('answered');
  });
});

// Questions that share their words with what is on record, and ask for something else.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askHotAtNoon, askOneMorePint, askShipped, idsOf } from './ask.ts';

describe('what shares its words with another fact', () => {
  it.each([
    [askOneMorePint, 'when did the app launch', 'the campaign was launched, and the app is another fact'],
    [askOneMorePint, '沃尔特·芬奇第几次献血', 'which time is no place in a ranking'],
    [askHotAtNoon, '一份校餐2.5克朗对吗', 'several metrics share the word'],
    [askClearRiver, '澄江2024年氨氮0.29，对吗', 'each section has its own'],
  ])('is not answered by it: %#, %s: %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each(['Cheng River ammonia 2024', '澄江氨氮多少'])('asks which part is meant: %s', (question) => {
    expect(askClearRiver(question).status).toBe('clarify');
  });

  it.each([
    '遂宁以溧阳为标杆对吗',
    '溧阳是遂宁的标杆吗',
    '遂宁以昆山为标杆对吗',
    'is Liyang the benchmark of Suining',
  ])("leaves open whose benchmark a district's is: %s", (claim) => {
    const answer = askShipped(claim);

    expect(answer.verdict).toBe('not_on_record');
    expect(answer.receipt.statements).toEqual(['anju-benchmark']);
  });

  it('is a metric where its own name and nothing else is said', () => {
    expect(idsOf(askHotAtNoon('leftovers per meal')).join()).toContain('waste-per-meal');
  });
});

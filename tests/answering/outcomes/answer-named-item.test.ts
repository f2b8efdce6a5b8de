// One item of a list, by its number, of the list that the question names.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped } from '../ask.ts';

describe('that item alone', () => {
  it.each([
    [askShipped, '六大行动第三项是什么', '产业园区全面升级'],
    [askShipped, '六大行动里第三个是啥', '产业园区全面升级'],
    [askShipped, '请问六大对标竞进行动的第一项', '经济社会全面融入'],
    [askShipped, 'what is the third of the six actions?', '产业园区全面升级'],
    [askShipped, 'the second point of the six benchmarking actions', '城市能级全面提升'],
  ])('%o %s', (ask, question, item) => {
    const answer = ask(question);

    expect(answer).toMatchObject({ status: 'answered', body: { kind: 'statements' } });
    expect(answer.body).toMatchObject({ statements: [{ items: [{ zh: item }] }] });
  });
});

describe('none where the list has no such item or none is asked for', () => {
  it.each([
    [askShipped, '六大行动第七项是什么'],
    [askShipped, '六大行动第三季度进展如何'],
    [askShipped, '六大行动排第三的是哪个县'],
    [askShipped, 'who leads the third of the six actions'],
    [askOpenDoors, 'the ninth of the three aims'],
  ])('%o %s', (ask, question) => {
    const { status, body } = ask(question);

    const isItem =
      status === 'answered' && body.kind === 'statements' && body.statements[0]?.items.length === 1;
    expect(isItem).toBe(false);
  });
});

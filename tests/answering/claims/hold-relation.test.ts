import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('a claim of where something lies', () => {
  it.each([
    [askShipped, '栖凤产业园是在安居吧？', 'differs', 'qifeng-park'],
    [askShipped, '栖凤产业园是在遂宁经开区吧？', 'matches', 'qifeng-park'],
    [askShipped, '栖凤在遂宁吧', 'matches', 'qifeng-park'],
    [askShipped, 'is the Jiuyuan park in Shehong?', 'differs', 'jiuyuan-park'],
    [askClearRiver, '苇塘村是不是在云渡县', 'matches', 'weitang'],
    [askClearRiver, '碧川县在岭川省吧', 'differs', 'bichuan'],
    [askOpenDoors, 'is Port Ellis in Alder County?', 'differs', 'port-ellis'],
    [askTurnUpAndGo, 'Market Street is in Old Town, right?', 'matches', 'market-street'],
  ] as const)('is held against the place on record: %#', (ask, question, verdict, entity) => {
    const answer = ask(question);

    expect(answer.verdict).toBe(verdict);
    expect(answer.body).toMatchObject({ kind: 'entity', entity });
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  it.each([
    [askShipped, 'beside a place', '栖凤产业园在河东新区旁边吧'],
    [askShipped, 'of a company that only invests there', '新锂想在安居吧'],
    [askShipped, 'that denies', '安居不在江苏吧'],
    [askShipped, 'of the larger in the smaller', 'is Suining in Anju?'],
    [askClearRiver, 'of a section of a river, which runs through many', '下坪断面在禾丰县吧'],
  ] as const)('is left open %s: %s', (ask, _, question) => {
    const { verdict } = ask(question);

    expect(verdict).toBeUndefined();
  });
});

describe('a claim of a benchmark', () => {
  it.each([
    [askShipped, "is Anju's benchmark CATL?", 'differs'],
    [askShipped, "is Anju's benchmark Liyang?", 'matches'],
    [askShipped, '安居对标的是昆山吧', 'differs'],
    [askShipped, '安居锂电对标的是宁德吧', 'differs'],
    [askClearRiver, '禾丰的标杆是碧川吧', 'matches'],
    [askClearRiver, '禾丰对标的是云渡吧', 'differs'],
    [askShipped, '溧阳是安居的标杆吧', 'matches'],
    [askShipped, '溧阳的标杆是安居吧', 'not_on_record'],
    [askShipped, "Liyang is the benchmark for Anju's lithium industry, right?", 'matches'],
    [askShipped, "Kunshan is the benchmark for Anju's lithium industry, right?", 'differs'],
    [askShipped, 'Anju is the benchmark for Liyang, right?', 'not_on_record'],
    [askShipped, 'Anju picked Liyang as the city to benchmark against, true?', 'matches'],
    [askShipped, 'Anju picked Kunshan as the city to benchmark against, true?', 'differs'],
    [askShipped, '安居选了昆山作为对标城市，对吗', 'differs'],
    [askShipped, '安居选择溧阳作为标杆，对吗', 'matches'],
    [askShipped, '安居的标杆是个好地方吧', 'not_on_record'],
  ] as const)('is held against the one on record: %#', (ask, question, verdict) => {
    expect(ask(question).verdict).toBe(verdict);
  });

  it('takes no opinion of it for another benchmark', () => {
    expect(askShipped("is Anju's benchmark realistic?").verdict).toBeUndefined();
  });
});

it('does not hold that whoever works in a place is from it', () => {
  expect(askShipped('岳波是遂宁人吧').verdict).toBe('not_on_record');
});

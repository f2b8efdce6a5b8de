import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/language/parse-query.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { indexOf } from '../make-index.ts';

const index = indexOf(HARBOUR);
const parse = (text: string) => parseQuery(text, '2020-05-06', index);

describe('what a question wants', () => {
  it.each([
    ['盐口2019年泊位占比多少', 'look_up'],
    ['How many cranes did Saltmouth have in 2019?', 'look_up'],
    ['盐口泊位占比的变化', 'series'],
    ['trend of the berth share of Saltmouth', 'series'],
    ['盐口2019年比2018年泊位占比高几个百分点', 'difference'],
    ['difference in cranes between 2018 and 2019', 'difference'],
    ['风港是盐口的几倍', 'multiple'],
    ['how many times more berths', 'multiple'],
    ['盐口跟风港的差距是多少', 'gap'],
    ['盐口2019年泊位占比是20%，对吗', 'claim'],
    ["Saltmouth's berth share was 20% in 2019, correct?", 'claim'],
    ['东坞是谁修的', 'statement'],
    ['Where is East Dock?', 'statement'],
    ['怎么用', 'help'],
    ['What can you do?', 'help'],
    ['你好', 'greeting'],
    ['thanks a lot', 'thanks'],
    [':+1: 🙏', 'thanks'],
    ['？', 'look_up'],
  ])('"%s" is %s', (text, intent) => {
    expect(parse(text).intent).toBe(intent);
  });
});

describe('what a question names', () => {
  it.each([
    ['盐口市泊位占风港的比例', ['saltmouth', 'galehaven']],
    ['东坞和旧码头', ['east-dock', 'oldquay']],
    ['SALTMOUTH and galehaven', ['saltmouth', 'galehaven']],
    ['鹽口市', ['saltmouth']],
    ['the salt of the mouth', []],
  ])('are its places: %s', (text, ids) => {
    expect(
      parse(text)
        .entities.filter(({ mention }) => !mention.nested)
        .map(({ id }) => id),
    ).toEqual(ids);
  });

  it.each([
    ['盐口起重机数量排名', ['cranes-rank'], 'the longest name wins'],
    ['盐口起重机数量', ['cranes'], 'the name itself'],
    ['the number of cranes', ['cranes'], 'the name itself'],
    ['rank by number of cranes', ['cranes-rank'], 'the longest name wins'],
  ])('are its metrics: %s', (text, ids) => {
    expect(
      parse(text)
        .variables.filter(({ mention }) => !mention.nested)
        .map(({ id }) => id),
    ).toEqual(ids);
  });

  it.each([
    ['规费3亿元', 'yuan', '300000000'],
    ['dues of RMB 300 million', 'yuan', '300000000'],
    ['疏浚800公顷', 'hectare', '800'],
    ['dredged 800 hectares', 'hectare', '800'],
    ['16台起重机', 'crane', '16'],
    ['20%', 'percent', '20'],
    ['第三位', 'rank', '3'],
  ])('are its numbers with their units: %s', (text, unit, value) => {
    const { numbers } = parse(text);

    expect(numbers.map(({ number }) => number.value)).toEqual([value]);
    expect(numbers[0]?.units).toContain(unit);
  });

  it('stand where they were found', () => {
    const { mentions, text } = parse('盐口2019年有16台起重机，how about East Dock?');

    for (const mention of mentions) expect(text.text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});

describe('what a question excludes', () => {
  it.each([
    ['不是排名，起重机数量多少', 'measure:rank'],
    ['not the rank, the number of cranes', 'measure:rank'],
    ['不要增速，要规费', 'measure:growth'],
  ])('is told from what it asks: %s', (text, cue) => {
    const { cues, excluded } = parse(text);

    expect([...excluded]).toContain(cue);
    expect([...cues]).not.toContain(cue);
  });

  it('may be a place', () => {
    expect(parse('不是风港，盐口的起重机').entities.map(({ id }) => id)).toEqual(['saltmouth']);
  });
});

describe('words that nobody knows', () => {
  it.each([
    ['沈阳的规费', ['沈阳']],
    ['harbour dues of Windhaven', ['windhaven']],
    ['成都的规费', ['成都']],
    ['魑魅的规费', ['魑魅']],
  ])('are kept: %s', (text, words) => {
    expect(parse(text).unknown.map((mention) => mention.text)).toEqual(words);
  });

  it.each([
    ['请问一下，盐口2019年有几台起重机呀？'],
    ['老板急要，盐口2019年的规费是多少来着'],
    ['Hi, could you please tell me how many cranes Saltmouth had in 2019? Thanks!'],
    ['I am writing a report and need the harbour dues of East Dock'],
  ])('are none in everyday talk: %s', (text) => {
    expect(parse(text).unknown).toEqual([]);
  });
});

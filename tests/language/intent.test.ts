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
    ['盐口有12台岸桥排第几', 'look_up'],
    ['With 12 cranes, what rank is Saltmouth?', 'look_up'],
    ['盐口排第4吗', 'claim'],
    ['Is the berth share of Saltmouth 20.5?', 'claim'],
    ["Saltmouth's first ten-million industry", 'look_up'],
    ["Saltmouth's ten-million industry, right?", 'claim'],
    ['你能回答什么', 'help'],
    ['能问你什么', 'help'],
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

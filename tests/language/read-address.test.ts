import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/language/parse-query.ts';
import { type Address, readAddress } from '../../src/language/read-address.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { indexOf } from '../make-index.ts';

const index = indexOf(HARBOUR);
const read = (text: string) => readAddress(parseQuery(text, '2020-05-06', index));

describe('readAddress', () => {
  it.each<[Address['form'], readonly string[]]>([
    [
      'question',
      [
        ...[
          '2019年呢',
          '多少',
          '有几台起重机',
          '谁写的',
          '是不是15%',
          '这个准吗',
          '怎么算的',
          '换成英文',
          '再说一遍',
        ],
        ...[
          'and its rank?',
          'what is it',
          'how about 2019',
          'is it over 10',
          'show all of them',
          'in English',
        ],
      ],
    ],
    ['fragment', ['2019年', '起重机数量', '来源', '全省排名', 'harbour dues', 'the rank', 'Q1 2020']],
    [
      'statement',
      [
        ...[
          '我写进稿子了',
          '好的，下午发给你们',
          '这个数字已经核过',
          '大家看一下2019年的',
          '这个比例挺高的',
          '没错',
          '写完了',
        ],
        ...[
          'I will send it when the draft is done',
          'we used the 2019 figure',
          'right',
          'thanks, sent',
          'ok',
        ],
      ],
    ],
  ])('reads a %s', (form, lines) => {
    expect(lines.filter((line) => read(line).form !== form)).toEqual([]);
  });

  it.each(['2019年呢', '2019年', 'and the rank', 'what about 2019', 'Berlin?'])(
    'knows what leans on what was said before: %s',
    (line) => {
      expect(read(line).isElliptical).toBe(true);
    },
  );

  it.each(['明天几点开会？', 'who is on duty today?', 'what do you think?', 'is the draft ready?'])(
    'knows what has nothing to do with the record: %s',
    (line) => {
      expect(read(line)).toMatchObject({ isElliptical: false, namesRecord: false, isOfReply: false });
    },
  );

  it.each(['how many cranes?', '规费呢', 'and the population?'])('knows what names a measure: %s', (line) => {
    expect(read(line).namesRecord).toBe(true);
  });

  it.each(['say that again', 'in Chinese please'])('knows what is about the reply: %s', (line) => {
    expect(read(line).isOfReply).toBe(true);
  });
});

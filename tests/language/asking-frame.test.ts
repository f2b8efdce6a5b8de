// What frames an open question is left out before it is read.
import { describe, expect, it } from 'vitest';
import { withoutAskingFrame } from '../../src/language/asking-frame.ts';

describe('the frame of a question', () => {
  it.each([
    ['do we know who edited the piece?', 'who edited the piece?'],
    ['does the report say where it stands', 'where it stands'],
    ['any word on when it opens?', 'when it opens?'],
    ['hi, can anyone tell me who runs it?', 'who runs it?'],
    ['who is in charge of it, please?', 'who is in charge of it?'],
    ['核实一下:报道是谁写的?', '报道是谁写的?'],
    ['下一个码头是哪个呀,有记录吗?', '下一个码头是哪个?'],
  ])('is no part of it: %s', (said, plain) => {
    expect(withoutAskingFrame(said)).toBe(plain);
  });

  it.each([
    'does the report say 12 ferries',
    'do we know the director',
    'please',
    '核实一下:报道是谁写的,是王某吧?',
    '核实一下:产值1500亿是哪年的',
    '园区有记录吗?',
  ])('is left where something else is asked or claimed: %s', (said) => {
    expect(withoutAskingFrame(said)).toBeUndefined();
  });
});

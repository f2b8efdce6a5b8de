import { describe, expect, it } from 'vitest';
import { partRunTogether } from '../../src/language/run-together.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { indexOf, shippedIndex } from '../make-index.ts';

const harbour = indexOf(HARBOUR);
const shipped = shippedIndex();

describe('partRunTogether', () => {
  it.each([
    ['howmanycranes in 2019', 'how many cranes in 2019'],
    ['whatwastheberthshare2019', 'what was the berth share 2019'],
    ['harbourdues2019?', 'harbour dues 2019?'],
  ])('parts words the dictionary knows: %s', (typed, parted) => {
    expect(partRunTogether(typed, harbour)).toBe(parted);
  });

  it('parts pinyin', () => {
    expect(partRunTogether('suiningjingjizongliang2021', shipped)).toBe('suining jingjizongliang 2021');
  });

  it.each([
    ['how many cranes'],
    ['internationalisation'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa'],
    ['x'.repeat(40_000)],
    [''],
  ])('leaves what it does not know alone: %.20s', (typed) => {
    expect(partRunTogether(typed, harbour)).toBeUndefined();
  });
});

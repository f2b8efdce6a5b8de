import { describe, expect, it } from 'vitest';
import { readPassages } from '../../../src/answering/draft/read-passages.ts';
import { indexOf } from '../../make-index.ts';
import { HARBOUR } from '../harbour.ts';

const index = indexOf(HARBOUR);
const read = (sentence: string) => readPassages(sentence, '2020-05-06', index);
const cut = (sentence: string) =>
  read(sentence).map(({ text, start, end }) => text.text.slice(start, end).trim());

describe('readPassages', () => {
  it.each([
    ['at marks', '盐口16台，旧码头7台、山坡9台', ['盐口16台,', '旧码头7台、', '山坡9台']],
    ['after a figure in Chinese', '从2018年的12台到2019年的16台', ['从2018年的12台', '到2019年的16台']],
    ['with what is in brackets after it', '2.5%（2018年）20%（2019年）', ['2.5%(2018年)', '20%(2019年)']],
    [
      'at the word that leads on in English',
      'rose from 12 cranes in 2018 to 16 in 2019 and 20 in 2020',
      ['rose from 12 cranes in 2018', 'to 16 in 2019', 'and 20 in 2020'],
    ],
  ])('cuts %s', (_case, sentence, passages) => {
    expect(cut(sentence)).toEqual(passages);
  });

  it.each(['0825-2391', '17:30', 'v12', 'page 12', '第12页', 'No. ref 2022', '12号楼', '139 0825 4420'])(
    'sees no figure in %s',
    (sentence) => {
      const figures = read(sentence).flatMap(({ figure }) => figure?.text ?? []);
      expect(figures.filter((text) => !/^(?:4420|2022)$/.test(text))).toEqual([]);
    },
  );

  it('takes the unit of a figure for no other measure', () => {
    const [passage] = read('东坞疏浚800吨');
    expect(passage?.cues.has('measure:other')).toBe(false);
  });

  it('respells nothing', () => {
    expect(read('Saltmuoth had 16 cranes').flatMap(({ entities }) => entities)).toEqual([]);
  });
});

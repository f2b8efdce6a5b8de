import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../src/wording/render-answer.ts';
import { indexOf, shippedIndex } from '../../make-index.ts';
import { askHarbour, askShipped } from '../ask.ts';
import { HARBOUR } from '../harbour.ts';

const harbour = indexOf(HARBOUR).catalog;
const shipped = shippedIndex().catalog;

describe('a figure asked for in another unit of its sort', () => {
  it.each([
    ['射洪园区收回低效用地多少公顷', 'zh', '1000亩约合66.67公顷（1公顷＝15亩）。'],
    ['射洪园区收回的低效用地合多少平方公里', 'zh', '1000亩约合0.6667平方公里（1平方公里＝1500亩）。'],
    ['How many acres of under-used land did the Shehong park recover?', 'en', '1,000 mu is about 164.7 acres (1 acre = 6.0703 mu).'],
    ['under-used land recovered by the Shehong park, in hectares or mu', 'en', '1,000 mu is about 66.67 hectares (1 hectare = 15 mu).'],
  ] as const)('%s', (question, lang, note) => {
    const answer = askShipped(question);

    expect(answer.status).toBe('answered');
    expect(answer.observations.map(({ id }) => id)).toEqual(['shehong-land-recovered']);
    expect(renderAnswer(answer, shipped, lang).notes).toContain(note);
  });

  it('is told the other way round where the recorded unit is the larger', () => {
    const answer = askHarbour('area dredged at East Dock in 2019, in acres');

    expect(renderAnswer(answer, harbour, 'en').notes).toContain('800 hectares is about 1,977 acres (1 hectare = 2.4711 acres).');
  });

  it.each([
    ['in its own unit', '射洪园区收回低效用地多少亩'],
    ['in none', '射洪园区收回多少低效用地'],
    ['in one that is not wanted', '射洪园区收回多少低效用地，不要公顷'],
  ])('is not converted where it is asked for %s', (_, question) => {
    expect(askShipped(question).disclosures.map(({ kind }) => kind)).not.toContain('converted');
  });

  it.each([
    ['money of another country', '遂宁2021年经济总量是多少美元'],
    ['a place of which no area is on record', 'How many hectares is the Shehong park?'],
    ['a place of which no area is on record', '射洪园区有多少公顷'],
    ['the size of a place', 'How big is the Shehong park in mu?'],
  ])('is refused for %s: %s', (_, question) => {
    expect(askShipped(question)).toMatchObject({ status: 'no_data', observations: [] });
  });
}); // biome-ignore format: a row each

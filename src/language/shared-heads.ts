// "Berths 2, 3 and 7", 2、3和7号泊位: several things of one sort whose names differ by their number, with the noun said once.
import { type AliasIndex, sensesOf } from './aliases.ts';

const ENGLISH =
  /\b([a-z]{2,}) (\d{1,4})((?:\s*(?:,\s*(?:and|or)|,|&|\/|\band\b|\bor\b|\bvs\.?|\bversus\b)\s*\d{1,4}\b)+)(?![\d.]|\s*(?:%|[a-z]*illion))/g;
const CHINESE = /(?<![\d.])(\d{1,4})((?:\s*[、,，和与跟及]\s*\d{1,4})+)(\p{Script=Han}{1,2})/gu;

/** 一二季度, 一、二、三季度: several quarters of a year, with the word said once. */
const QUARTERS = /(?<![\d一二三四五六七八九十])[一二三四](?:[、,，和与跟及]?[一二三四]){1,3}(?=季度)/g;

/** The text with the noun beside each number, where every one of them is a name on record; undefined where none is. */
export function withEachNoun(text: string, aliases: AliasIndex): string | undefined {
  const apart = text.replace(QUARTERS, (said) => [...(said.match(/[一二三四]/g) ?? [])].join('季度和'));
  if (!/\d\D{1,7}\d/.test(apart)) return apart === text ? undefined : apart;
  const isName = (name: string) => sensesOf(name, aliases).some(({ type }) => type === 'entity');
  const english = apart.replace(ENGLISH, (whole, noun: string, first: string, rest: string) => {
    const numbers = [first, ...(rest.match(/\d+/g) ?? [])];
    return numbers.every((number) => isName(`${noun} ${number}`))
      ? `${noun} ${first}${rest.replace(/\d+/g, (number) => `${noun} ${number}`)}`
      : whole;
  });
  const all = english.replace(CHINESE, (whole, first: string, rest: string, tail: string) => {
    const numbers = [first, ...(rest.match(/\d+/g) ?? [])];
    const noun = [tail, tail.slice(0, 1)].find((one) => numbers.every((number) => isName(`${number}${one}`)));
    return noun === undefined
      ? whole
      : `${first}${noun}${rest.replace(/\d+/g, (number) => `${number}${noun}`)}${tail.slice(noun.length)}`;
  });
  return all === text ? undefined : all;
}

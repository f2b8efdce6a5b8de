import { phraseKeys } from '../../language/tokens.ts';

/** True where one of the names, a line each, says the word: 预算 in the name of 年度预算 is that metric's own. */
export function saysWord(own: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return own.includes(word);
  const keys = phraseKeys(word);
  return own.split('\n').some((name) => {
    const said = phraseKeys(name);
    return keys.every((key) => said.includes(key));
  });
}

import { quote } from '../finding.ts';
import { localizedTexts } from './localized-texts.ts';
import type { Rule } from './rule.ts';

/** Half-width marks beside a Chinese character; those inside numbers and Latin words are right. */
const HALF_WIDTH = /\p{Script=Han}\s?([,;:?!("])|([,;:?!)"])\s?\p{Script=Han}|\p{Script=Han}(\.)(?!\w)/u;

/** Chinese is set with its own marks. */
export const chinesePunctuation: Rule = {
  code: 'PUNCTUATION_HALF_WIDTH',
  severity: 'warning',
  description: 'Chinese text has full-width punctuation.',
  remedy: 'write ，。；：？！“”（）',
  *check({ pack }) {
    for (const { at, text } of localizedTexts(pack)) {
      const found = HALF_WIDTH.exec(text.zh);
      if (!found) continue;
      const mark = found.slice(1).find((group) => group !== undefined) ?? '';
      yield {
        at: [...at, 'zh'],
        message: `the Chinese ${quote(text.zh)} holds the half-width mark ${mark}`,
      };
    }
  },
};

import { quote } from '../finding.ts';
import type { Localized } from '../types.ts';
import { localizedTexts } from './localized-texts.ts';
import type { Fault, PackPath, Rule } from './rule.ts';

/** Everything shown is there in both languages. */
export const translations: Rule = {
  code: 'TRANSLATION_MISSING',
  severity: 'error',
  description: 'Every text has its Chinese and its English, and there are example questions in both.',
  remedy: 'add the text in that language',
  *check({ pack }) {
    for (const { at, text } of localizedTexts(pack)) yield* judge(text, at);
    for (const lang of ['zh', 'en'] as const) {
      if (pack.examples[lang].length > 0) continue;
      yield { at: ['examples'], message: `there is no example question under "${lang}"` };
    }
  },
};

function* judge({ zh, en }: Localized, at: PackPath): Iterable<Fault> {
  if (zh.trim() === '') yield { at: [...at, 'zh'], message: 'the Chinese is empty' };
  if (en.trim() === '') yield { at: [...at, 'en'], message: 'the English is empty' };
  else if (/\p{Script=Han}/u.test(en) && !/\p{Script=Latin}/u.test(en)) {
    yield { at: [...at, 'en'], message: `the English ${quote(en)} is still in Chinese` };
  }
}

import { quote } from '../finding.ts';
import type { Localized } from '../types.ts';
import type { Fault, PackPath, Rule } from './rule.ts';

/** Everything shown is there in both languages. */
export const translations: Rule = {
  code: 'TRANSLATION_MISSING',
  severity: 'error',
  description: 'Every text has its Chinese and its English, and there are example questions in both.',
  remedy: 'add the text in that language',
  *check({ pack }) {
    yield* untranslated(pack, []);
    for (const lang of ['zh', 'en'] as const) {
      if (pack.examples[lang].length > 0) continue;
      yield { at: ['examples'], message: `there is no example question under "${lang}"` };
    }
  },
};

function* untranslated(value: unknown, at: PackPath): Iterable<Fault> {
  if (typeof value !== 'object' || value === null) return;
  if (isLocalized(value)) yield* judge(value, at);
  else if (Array.isArray(value))
    for (const [index, member] of value.entries()) yield* untranslated(member, [...at, index]);
  else for (const [key, member] of Object.entries(value)) yield* untranslated(member, [...at, key]);
}

function isLocalized(value: object): value is Localized {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
}

function* judge({ zh, en }: Localized, at: PackPath): Iterable<Fault> {
  if (zh.trim() === '') yield { at: [...at, 'zh'], message: 'the Chinese is empty' };
  if (en.trim() === '') yield { at: [...at, 'en'], message: 'the English is empty' };
  else if (/\p{Script=Han}/u.test(en) && !/\p{Script=Latin}/u.test(en)) {
    yield { at: [...at, 'en'], message: `the English ${quote(en)} is still in Chinese` };
  }
}

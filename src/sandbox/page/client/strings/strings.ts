/** What the page itself says, in the languages people of the workspace read. */
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Strings = typeof en;
export type Lang = 'zh' | 'en';

export const STRINGS: Record<Lang, Strings> = { en, zh };

/** The language of a person's Slack. */
export function langOf(locale: string): Lang {
  return locale.startsWith('zh') ? 'zh' : 'en';
}

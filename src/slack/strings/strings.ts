// What the bot says of itself: labels, usage, errors. The sentences of an answer are `wording`'s.
import type { Lang } from '../../knowledge/types.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export interface Strings {
  /** Before related questions where they cannot be buttons. */
  readonly alsoAsk: (questions: readonly string[]) => string;
  /** Where a message had to end early. */
  readonly cut: string;
  /** `id` finds the fault in the log. */
  readonly failed: (id: string) => string;
  /** Said to whoever presses a suggestion that was answered before. */
  readonly answeredAbove: string;
  /** How to look up one metric, under the list of all. */
  readonly metricUsage: string;
  readonly campaignUsage: readonly string[];
  /** Also how the bot can be spoken to without commands. */
  readonly helpConversation: string;
}

export const STRINGS: Readonly<Record<Lang, Strings>> = { zh, en };

/** The language something was typed in; `otherwise` where the text does not show it. */
export function detectLang(text: string, otherwise: Lang): Lang {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Latin}/u.test(text) ? 'en' : otherwise;
}

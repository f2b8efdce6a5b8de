// What is said where a figure that was told turned out otherwise.
import type { Lang } from '../../knowledge/types.ts';

export interface CorrectionStrings {
  readonly title: string;
  readonly was: (said: string) => string;
  readonly now: (said: string) => string;
  /** What a source printed later says. */
  readonly later: (said: string) => string;
  readonly withdrawn: string;
  readonly stands: string;
  /** Where something was worked out from what has changed. */
  readonly workedOut: string;
  readonly foot: (date: string, receipt: string) => string;
  readonly note: {
    readonly head: string;
    readonly corrected: (was: string, now: string) => string;
    readonly later: (was: string, now: string) => string;
    readonly withdrawn: (was: string) => string;
    readonly more: (count: number) => string;
    readonly foot: (receipt: string) => string;
  };
}

const zh: CorrectionStrings = {
  title: '更正：这条回答里的内容有变动。',
  was: (said) => `原来说：${said}`,
  now: (said) => `现记录：${said}`,
  later: (said) => `后来的报道：${said}`,
  withdrawn: '这一条已从记录中撤下，请不要再引用。',
  stands: '其余内容没有变：',
  workedOut: '由这些数字算出或核对的结果也随之作废，请重新提问。',
  foot: (date, receipt) => `${date}更正。来历：/campaign receipt ${receipt}`,
  note: {
    head: '上面那条回答已更正：',
    corrected: (was, now) => `• ${was} → ${now}`,
    later: (was, now) => `• ${was} 后来的报道：${now}`,
    withdrawn: (was) => `• ${was} 已撤下，请不要再引用。`,
    more: (count) => `另有${count}处，见更正后的回答。`,
    foot: (receipt) => `引用过的请核对。回执 ${receipt}。`,
  },
};

const en: CorrectionStrings = {
  title: 'Corrected: something in this answer has changed.',
  was: (said) => `Before: ${said}`,
  now: (said) => `On record now: ${said}`,
  later: (said) => `Reported since: ${said}`,
  withdrawn: 'This has been taken off the record; please do not quote it any more.',
  stands: 'The rest stands:',
  workedOut: 'What was worked out from it, or checked against it, no longer holds; please ask again.',
  foot: (date, receipt) => `Corrected on ${date}. How it came about: /campaign receipt ${receipt}`,
  note: {
    head: 'The answer above has been corrected:',
    corrected: (was, now) => `• ${was} → ${now}`,
    later: (was, now) => `• ${was} Reported since: ${now}`,
    withdrawn: (was) => `• ${was} Taken off the record; please do not quote it any more.`,
    more: (count) => `${count} more: see the corrected answer.`,
    foot: (receipt) => `If you have quoted it, please check. Receipt ${receipt}.`,
  },
};

export const CORRECTION_STRINGS: Readonly<Record<Lang, CorrectionStrings>> = { zh, en };

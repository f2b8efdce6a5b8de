import type { Lang, Localized } from '../knowledge/types.ts';
import type { Weekday } from './schedule.ts';

/** What one can ask of a channel's digest in words. */
export const DIGEST_ACTIONS = [
  'on',
  'off',
  'pause',
  'resume',
  'now',
  'preview',
  'status',
  'list',
  'help',
  'settings',
] as const;
export type DigestAction = (typeof DIGEST_ACTIONS)[number];

/** What a digest should be; whatever was not said stays as it is, or as the caller has it by default. */
export interface DigestWishes {
  /** `HH:mm` on a 24 hour clock. */
  readonly time?: string;
  readonly days?: readonly Weekday[];
  readonly timeZone?: string;
  /** Ids of topics; an empty list is all of them. */
  readonly topics?: readonly string[];
  readonly lang?: Lang;
  /** True: nothing is posted on a day without news. */
  readonly onlyNews?: boolean;
}

export type DigestProblem =
  /** A word that means nothing here. */
  | 'word'
  /** No time of the day, or none that a clock shows. */
  | 'time'
  /** No day of the week. */
  | 'days'
  /** No number of days, or too many. */
  | 'length'
  | 'topic'
  | 'language'
  | 'zone'
  /** Two things that cannot both be done, or one said twice. */
  | 'conflict'
  /** Something that does not belong to this action. */
  | 'extra';

export interface BadUsage {
  readonly kind: 'bad_usage';
  readonly problem: DigestProblem;
  /** The words at fault, as typed. */
  readonly word: string;
  /** What would have been understood. */
  readonly form: Localized;
}

export type DigestCommand =
  | { readonly kind: 'on'; readonly wishes: DigestWishes }
  | { readonly kind: 'pause'; readonly days: number }
  | { readonly kind: 'preview'; readonly days: number }
  | PlainCommand<Exclude<DigestAction, 'on' | 'pause' | 'preview'>>
  | BadUsage;

/** One type an action, so that each can be told from the others. */
type PlainCommand<Action> = Action extends DigestAction ? { readonly kind: Action } : never;

/** A right form of each action, for help and for who mistyped it. */
export const DIGEST_FORMS: Readonly<Record<DigestAction, Localized>> = {
  on: { zh: '开启 9:00 工作日', en: 'on 09:00 weekdays' },
  off: { zh: '关闭', en: 'off' },
  pause: { zh: '暂停 7天', en: 'pause 7d' },
  resume: { zh: '恢复', en: 'resume' },
  now: { zh: '立即发送', en: 'now' },
  preview: { zh: '预览', en: 'preview' },
  status: { zh: '状态', en: 'status' },
  list: { zh: '列表', en: 'list' },
  help: { zh: '帮助', en: 'help' },
  settings: { zh: '设置', en: 'settings' },
};

/** A right form of a preview with a length. */
export const PREVIEW_FORM: Localized = { zh: '预览 7天', en: 'preview 7d' };

/** A right form of what goes with `on`, by what was wrong. */
export const DETAIL_FORMS: Readonly<Partial<Record<DigestProblem, Localized>>> = {
  time: { zh: '开启 9:00', en: 'on 09:00' },
  days: { zh: '开启 9:00 周一至周五', en: 'on 09:00 mon-fri' },
  language: { zh: '开启 语言:中文', en: 'on lang:en' },
  zone: { zh: '开启 9:00 时区:Asia/Shanghai', en: 'on 09:00 tz:Asia/Shanghai' },
};

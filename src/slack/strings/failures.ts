// What is said where something could not be done: what it was, whether to try again, and the id that finds it in the log.
import type { Lang } from '../../knowledge/types.ts';
import type { Hindrance } from '../posting/hindrance.ts';

/** What may fail for whoever asked for it; an answer where nothing else is said. */
export type Deed =
  | 'answer'
  | 'command'
  | 'check'
  | 'remove'
  | 'share'
  | 'window'
  | 'home'
  | 'rating'
  | 'reason'
  | 'digest'
  | 'announcement'
  | 'press';

/** `id` finds the fault in the log; where something stands in the way, another try is not offered. */
export type TellFailure = (id: string, what?: Deed, hindrance?: Hindrance) => string;

interface Words {
  readonly failed: Readonly<Record<Deed, string>>;
  readonly again: Readonly<Record<Deed, string>>;
  readonly hindered: Readonly<Record<Hindrance, string>>;
}

const LATER = 'Please try again later';
const EN: Words = {
  failed: {
    answer: 'An error kept this from being answered',
    command: 'An error kept this command from being carried out',
    check: 'An error kept the figures from being checked',
    remove: 'The answer could not be removed',
    share: 'It was not shared',
    window: 'The window could not be opened',
    home: 'An error kept this page from opening',
    rating: 'Your rating could not be kept',
    reason: 'Your reason could not be kept',
    digest: 'An error kept the daily post from being set',
    announcement: 'It could not be posted in the channel',
    press: 'An error kept this from being done',
  },
  again: {
    ...{ answer: LATER, command: LATER, check: LATER, remove: LATER },
    ...{ share: LATER, digest: LATER, announcement: LATER },
    window: 'Please press again',
    home: 'Please open it again later',
    rating: 'Please press again',
    reason: 'Please send it again',
    press: 'Please try once more',
  },
  hindered: {
    archived: 'This channel is archived, so trying again does not help',
    outside: 'I am not in this channel: invite me with /invite first',
    forbidden: 'Slack does not allow it, so trying again does not help',
  },
};

const ZH: Words = {
  failed: {
    answer: '这个问题没能答上来，程序出了错',
    command: '这条命令没能执行，程序出了错',
    check: '没能核对，程序出了错',
    remove: '这条回答没能删除',
    share: '没有发出去',
    window: '窗口没能打开',
    home: '这一页没能打开，程序出了错',
    rating: '评价没能记下',
    reason: '原因没能记下',
    digest: '日报没能设置好，程序出了错',
    announcement: '没能发到频道里',
    press: '这一步没能完成，程序出了错',
  },
  again: {
    answer: '可以稍后再问',
    command: '可以稍后再试',
    check: '可以稍后再试',
    remove: '可以稍后再试',
    share: '可以稍后再按一次',
    window: '可以再按一次',
    home: '可以稍后再打开一次',
    rating: '可以再按一次',
    reason: '可以再发送一次',
    digest: '可以稍后再试',
    announcement: '可以稍后再试',
    press: '可以再试一次',
  },
  hindered: {
    archived: '这个频道已归档，再试也没有用',
    outside: '我不在这个频道里，请先用 /invite 把我请进来',
    forbidden: 'Slack 不允许这样做，再试也没有用',
  },
};

export const FAILURES: Readonly<Record<Lang, TellFailure>> = {
  zh: (id, what = 'answer', hindrance) =>
    `${ZH.failed[what]}。${hindrance ? ZH.hindered[hindrance] : ZH.again[what]}；如需排查，请提供编号 ${id}。`,
  en: (id, what = 'answer', hindrance) =>
    `${EN.failed[what]}. ${hindrance ? EN.hindered[hindrance] : EN.again[what]}; to report it, quote ${id}.`,
};

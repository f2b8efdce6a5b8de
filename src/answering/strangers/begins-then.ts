// 夜巡从2023年6月5日开始, "patrols began on 5 June": told is when something began, and how much there was of it since is not asked.
import type { Query } from '../../language/query.ts';

const BEGINS_BEHIND = /^(?:正式)?(?:起|开始|启动|开通|上线|开放|实施)(?:的|了)?[吗么吧呢?？。!！]*$/;
const BEGAN_BEFORE = /\b(?:began|begun|started|launched|opened) (?:on|in|from|as of) $/;
const ENDS = /^[\s?.!]*$/;

/** The word for a beginning at the time that the question ends with, where it asks for no amount. */
export function beginsThen({ periods, cues, text: { text } }: Query): string[] {
  if (cues.has('amount') || cues.has('measure:count')) return [];
  return periods.flatMap(({ start, end }) => {
    const [behind] = BEGINS_BEHIND.exec(text.slice(end)) ?? [];
    const [before] = BEGAN_BEFORE.exec(text.slice(0, start)) ?? [];
    if (before !== undefined && ENDS.test(text.slice(end))) return [before.split(' ')[0] ?? before];
    return behind === undefined ? [] : [behind.replace(/[吗么吧呢?？。!！]+$/, '')];
  });
}

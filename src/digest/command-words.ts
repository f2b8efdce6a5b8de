// The words of `/digest` in both languages, as normalized text. Longer phrases stand before shorter ones that begin
// alike, since the first that fits is taken.
import { type CommandPart, matchAt, type ReadPart } from './command-part.ts';

/** Ends a Latin word, so that `on` is not read in `once`. */
const END = '(?![a-z0-9])';

const WORDS: readonly (readonly [string, CommandPart])[] = [
  [`(?:only news|news only|changes only|only changes|only new)${END}|(?:只|仅)(?:发|看|要|推)?(?:有)?(?:新内容|更新|变化|新增)|有(?:更新|变化|新内容)(?:才|再)发`, { kind: 'content', onlyNews: true }],
  [`(?:everything|always)${END}|每次都发|全部内容`, { kind: 'content', onlyNews: false }],
  [`(?:un-?pause|resume|continue)${END}|取消暂停|解除暂停|恢复|继续`, { kind: 'action', action: 'resume' }],
  [`(?:(?:turn|switch) (?:it |this )?off|off|stop|disable|unsubscribe|cancel)${END}|取消订阅|退订|关闭|关掉|停用|停止|取消|关`, { kind: 'action', action: 'off' }],
  [`(?:(?:turn|switch) (?:it |this )?on|on|start|enable|subscribe|schedule)${END}|开启|打开|启用|订阅|开始|开`, { kind: 'action', action: 'on' }],
  [`(?:pause|snooze|suspend|mute)${END}|暂停`, { kind: 'action', action: 'pause' }],
  [`(?:(?:post|send) now|now)${END}|(?:现在|立即|立刻|马上)(?:就)?(?:推送|发送|发布|发一次|发)?`, { kind: 'action', action: 'now' }],
  [`(?:preview|sample)${END}|预览|试看`, { kind: 'action', action: 'preview' }],
  [`(?:status|state|info)${END}|当前设置|查看设置|状态|查看`, { kind: 'action', action: 'status' }],
  [`list${END}|列表|列出|清单`, { kind: 'action', action: 'list' }],
  [`(?:help|usage)${END}|[?]|帮助|用法|怎么用`, { kind: 'action', action: 'help' }],
  [`(?:settings?|set ?up|set|configure|edit|change)${END}|设置|配置|修改|改为|改成|改到|设为`, { kind: 'action', action: 'settings' }],
  [`(?:in )?english${END}|(?:用|发)?(?:英文|英语)`, { kind: 'lang', lang: 'en' }],
  [`(?:in )?chinese${END}|(?:用|发)?(?:中文|汉语)`, { kind: 'lang', lang: 'zh' }],
  [`(?:at|every|each|the|please|and|for|in|to|of|a|digest|post|time|days?)${END}|请|把|将|在|于|的|和|及|每|为|到|推送|发送|发布|发|简报|日报|每日简报|时间`, { kind: 'filler' }],
]; // biome-ignore format: a table

/** Reads a word of the command's own vocabulary. */
export function readWord(text: string, at: number): ReadPart | undefined {
  for (const [pattern, part] of WORDS) {
    const match = matchAt(new RegExp(pattern), text, at);
    if (match) return { part, end: at + match[0].length };
  }
  return undefined;
}

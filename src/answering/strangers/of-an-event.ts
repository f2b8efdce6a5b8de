// Before or behind what a Chinese question asks of a figure, where it is no time on record: 涨价之前的, "rebranding 之后的",
// 除去节假日以后. A figure of a year tells nothing of what came before or behind something within it.
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';

const AROUND = /\s?(?:之前|之后|以前|以后|前后|期间)(?!的话|再|我|你|您|要|得|会|怎|有)/g;

/** The events that the figure is asked from before or behind. */
export function aroundEvents(query: Query): string[] {
  if (query.intent === 'claim') return [];
  const outer = query.mentions.filter(({ nested }) => !nested);
  return saidOutsideNames(query, AROUND).flatMap(({ 0: said, index }) => {
    const before = outer.findLast(({ end }) => end <= index);
    const next = outer.find(({ start }) => start >= index + said.length);
    if (before === undefined || !isEvent(before) || before.end < index) return [];
    // 我查之前, 开会之前,: chat goes on in another clause, and the figure is asked in this one.
    return next === undefined || next.kind === 'break' ? [] : [before.text + said];
  });
}

function isEvent({ kind, senses, text }: Mention): boolean {
  if (kind === 'period' || kind === 'number' || kind === 'break') return false;
  return !SAYS_WHEN.test(text) && senses.every(({ type }) => type === 'cue');
}

const SAYS_WHEN = /^(?:这|那|此|在|很久|不久|多久|之|以|年|月|日|天|底|初|末|季度|小时|分钟|[上下]午)$/;

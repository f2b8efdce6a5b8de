// Of which part of those who are counted a Chinese question speaks, where the figure is of them all: 老年人那部分, 残障人士.
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { isOwn } from '../words/own-words.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';

/** The parts that the question names and `own`, the metric's names and definition, do not. */
export function partsOfThem(query: Query, own: string): string[] {
  return [
    ...saidOutsideNames(query, OF_PEOPLE).flatMap(({ 0: asked, 1: word }) =>
      isOwn(own, word ?? asked) ? [] : [asked],
    ),
    ...saidOutsideNames(query, LEFT_OUT).map(([asked]) => asked),
    ...thatPart(query),
  ];
}

const OF_PEOPLE =
  /(\p{Script=Han}{2})(?:人士|群体|人群|阶层|族裔|客群)|(女|男|盲|聋)(?:性|的|士|同志)(?!化)/gu;

/** 没算进去的: what no figure counts. */
const LEFT_OUT =
  /(?:没有?|未)(?:算|计|统计|包括|包含|纳入|计入|列入|算上|计算)(?:进去?|到|在内|入)?的(?!话|吗|吧)/g;

const THAT_PART = /\s?(?:那|这)(?:一)?(?:部分|拨|类|批|群|档|伙|小撮)(?:人|的)?/g;

// 老年人那部分: of whatever stands before it, unless that is the place, the metric or the time itself.
function thatPart(query: Query): string[] {
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  return saidOutsideNames(query, THAT_PART).flatMap(({ 0: asked, index }) => {
    const before = outer.findLast(({ end }) => end <= index);
    return before === undefined || isNamed(before) || before.end < index - 1 ? [] : [before.text + asked];
  });
}

function isNamed({ kind, senses }: Mention): boolean {
  return kind === 'period' || kind === 'number' || senses.some(({ type }) => type !== 'cue');
}

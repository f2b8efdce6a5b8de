// Where a passage of a draft begins to speak of another thing than the one spoken of.
import type { Passage } from './read-passages.ts';

/** True where another measure or another sort of thing is spoken of from here on. */
export function saysOther(passage: Passage): boolean {
  const { cues, unknown, metrics, mentions, periods } = passage;
  return (
    mentions.some(
      ({ senses, text }) =>
        !ADDED.test(text) &&
        !(LATER.test(text) && periods.length > 0) &&
        senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:other'),
    ) ||
    SORTS.some((sort) => cues.has(sort)) ||
    (unknown.length > 0 && metrics.length === 0) ||
    isLabelOfOther(passage)
  );
}

/** Story time: 2,960. True where what stands before a colon names what its figure is of, and none that was spoken of. */
export function isLabelOfOther({ text, start, end, metrics, entities, periods, figure }: Passage): boolean {
  if (figure !== undefined || metrics.length + entities.length + periods.length > 0) return false;
  return LABEL.test(text.text.slice(start, end)) && text.text.slice(end).trim() !== '';
}

const LABEL =
  /^\s*(?!(?:notes?|source|of which|including|total|overall|figures?|answer|question|result|now|today)\b)[a-z][a-z'’-]{2,}(?: [a-z'’-]+){0,3}:\s*$/;

/** 新增4家 is of the same thing, though no figure of it; 两年后的2021年 tells no more than 2021年. */
const ADDED = /^(?:新增|净增|added)$/;
const LATER = /年后$/;
const SORTS = ['type:company', 'type:project', 'type:school', 'type:person'] as const;

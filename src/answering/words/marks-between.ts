// The text of a question with the marks taken out that stand within a time, a number or a name: the comma of a date and the
// stop of a decimal end no clause.
import type { Query } from '../../language/query.ts';
import { onceFor } from './once-for.ts';

/** The normalized text, of the same length, whose marks stand between clauses alone. */
export const withMarksBetween = onceFor(({ text: { text }, mentions }: Query): string => {
  const within = mentions.filter(
    ({ kind, nested, senses }) =>
      !nested && (kind === 'period' || kind === 'number' || senses.some(({ type }) => type !== 'cue')),
  );
  let bare = text;
  for (const { start, end } of within)
    bare = bare.slice(0, start) + text.slice(start, end).replace(MARKS, '_') + bare.slice(end);
  return bare;
});

const MARKS = /[.,;:!?()–—]/g;

import type { Mention } from '../../language/find-mentions.ts';

/** True for words that name a fact on record and nothing else, and stand within no longer name. */
export const isOfFactAlone = ({ nested, senses }: Mention): boolean =>
  !nested && senses.every(({ type }) => type === 'statement');

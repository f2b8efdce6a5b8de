// What a metric's definition says is left out of it: emergencies, of a wait that does not count them.
import type { Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';
import { saysWord } from '../words/says-word.ts';
import { namesOfVariable } from './words-of-variable.ts';

const LEFT_OUT =
  /(?:不含|不包括|不包含|不计入?|不算|不记)([^,，。;；()（）]+)|\b(?:excluding|excludes?|exclusive of|not (?:counting|including)|without|except(?: for)?|leaving out) ([^,.;()]+)|([^,.;()]+?) (?:is |are )?(?:left out|not counted|excluded)\b/g;
const SET_APART =
  /(?:不含|不包括|不包含|不计|不算|除了?|[非无])$|\b(?:excluding|without|except|outside|non|not|no|than)\b[^,.;]{0,12}$/;

const leftOutOf = onceFor(({ definition }: Variable): string =>
  [definition?.zh ?? '', definition?.en ?? '']
    .flatMap((text) => [...text.toLowerCase().matchAll(LEFT_OUT)])
    .map(([, ...said]) => said.join(''))
    .join('\n'),
);

/** The words of the question that name what the definition leaves out. */
export function leftOutByDefinition({ mentions, text: { text } }: Query, variable: Variable): string[] {
  const leftOut = leftOutOf(variable);
  if (leftOut === '') return [];
  const names = namesOfVariable(variable);
  return mentions
    .filter(
      ({ nested, kind, senses }) =>
        !nested && (kind === 'unknown' || senses.some(({ type }) => type !== 'cue')),
    )
    .filter(({ text: word }) => /^(?:\p{Script=Han}{2,}|[a-z-]{4,})$/u.test(word))
    .filter(
      ({ text: word, start }) =>
        saysWord(leftOut, word) && !saysWord(names, word) && !SET_APART.test(text.slice(0, start)),
    )
    .map(({ text: word }) => word);
}

// A rank told behind a level: 收回1000多亩，全省第六 and "44,720 donations, 4th in the region" rank that very level. A rank of something
// else, for each head or by another word, bears none of it out.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Variable } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Named, Query, StatedNumber } from '../../language/query.ts';
import { phraseKeys } from '../../language/tokens.ts';
import { namesOfVariable } from '../strangers/words-of-variable.ts';
import { onceFor } from '../words/once-for.ts';
import { clauseOf } from './own-words.ts';

/** True where the rank on record is of something that neither the claim nor the level it tells beside the rank is called by. */
export function ranksAnotherThing(
  stated: StatedNumber,
  variable: Variable,
  query: Query,
  catalog: Catalog,
): boolean {
  if (stated.number.form !== 'rank') return false;
  const level = query.numbers.findLast(({ number }) => number.form !== 'rank' && tells(number));
  const named = [...query.variables, ...query.terms].filter(({ mention }) => !mention.nested);
  if (!level || namesItself(stated, variable, named, query)) return false;
  const levels = named.filter(({ id }) => id !== variable.id).map(({ id }) => catalog.variable(id));
  const said = [query.text.text, ...levels.filter(isLevel).map(namesOfVariable)].join('\n');
  const isHan = /\p{Script=Han}/u.test(query.text.text);
  return !wordsRanked(variable)[isHan ? 'zh' : 'en'].every((word) =>
    isHan ? said.includes(word) : phraseKeys(said).includes(word),
  );
}

/** A small count beside a rank is mostly the place in a list. */
const tells = ({ precision, form, value }: StatedNumber['number']): boolean =>
  form !== 'plain' || precision !== 0 || Number(value) >= 10;

const isLevel = ({ measure }: Variable): boolean => measure !== 'rank' && measure !== 'growth';

// Its own clause has a word for it that is none of another metric told.
function namesItself(
  stated: StatedNumber,
  { id }: Variable,
  named: readonly Named[],
  { text }: Query,
): boolean {
  const { start, end } = clauseOf(stated, text.text);
  const own = named.filter(({ mention }) => start <= mention.start && mention.end <= end);
  return own.some(
    (one) =>
      one.id === id && !own.some((other) => other.id !== id && other.mention.start === one.mention.start),
  );
}

/** Words of a rank's name that say only that it is one. */
const OF_RANKS = /排名|名次|位次|排位|数量|总数|平均|[“”"'\s]/g;
const GRAMMAR: ReadonlySet<string> = new Set(
  ['rank', 'ranking', 'ranked', 'place', 'position', 'by', 'in', 'of', 'for', 'the', 'a', 'an', 'number', 'average', 'and'].flatMap(phraseKeys),
); // biome-ignore format: a list

const wordsRanked = onceFor(({ name }: Variable) => ({
  zh: [...normalizeText(name.zh).text.replace(OF_RANKS, '')],
  en: phraseKeys(normalizeText(name.en).text).filter((key) => !GRAMMAR.has(key)),
}));

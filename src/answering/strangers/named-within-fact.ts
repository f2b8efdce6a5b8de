// A metric's noun inside the longer name of a fact: 小小护林员, a club of pupils, names no rangers. Where the noun is said nowhere
// else, the metric is not meant.
import type { Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { isOfFactAlone } from '../words/of-fact-alone.ts';

/** The name of a fact that holds all that is said of the metric behind words of its own. */
export function namedWithinFact(query: Query, { id }: Variable): string[] {
  const named = [...query.variables, ...query.terms].filter((one) => one.id === id);
  const facts = query.statements.map(({ mention }) => mention).filter(isOfFactAlone);
  const holders = named.map(({ mention }) => facts.find((fact) => isBehind(mention, fact)));
  const [first] = holders;
  return first && holders.every((one) => one !== undefined) ? [first.text] : [];
}

// The head of the name, with what makes another thing of it before it.
function isBehind({ start, end }: Mention, fact: Mention): boolean {
  return start > fact.start && end <= fact.end && start > fact.start + (isHan(fact) ? 1 : 2);
}

const isHan = ({ text }: Mention): boolean => /\p{Script=Han}/u.test(text);

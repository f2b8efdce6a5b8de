// What a part of it cost, or what a thing cost, where money of another object is on record: transport cost per meal,
// spending on food, the cost of a kitchen where that of a meal is known.
import type { Unit, Variable } from '../../knowledge/types.ts';
import { COST_OF_PART, PART_BEFORE_COST } from '../../language/lexicon/parts-of-a-cost.ts';
import { matches } from '../../language/matches.ts';
import type { Query } from '../../language/query.ts';
import { isOwn } from '../words/own-words.ts';
import { saysWord } from '../words/says-word.ts';

/** The words of the question that say what else the money is of; `own` are the metric's names, its definition and its unit. */
export function spentOn(query: Query, variable: Variable, own: string, unit: Unit): string[] {
  if (unit.kind !== 'currency') return [];
  return [...partOfCost(query, own), ...costOfThing(query, variable)];
}

function partOfCost({ text: { text }, entities }: Query, own: string): string[] {
  const isInName = (at: number) => entities.some(({ mention }) => mention.start <= at && at < mention.end);
  return [PART_BEFORE_COST, COST_OF_PART]
    .flatMap((pattern) => matches(pattern, text))
    .flatMap(({ 0: said, 1: english, 2: chinese, index }) => {
      const part = english ?? chinese ?? said;
      return isInName(index + said.indexOf(part)) || isOwn(own, part) || saysWord(own, part) ? [] : [part];
    });
}

const OF_THING = /^ (?:of|for) (?:the |its |our )?$/;
/** Its name says what each of it is the money of. */
const HAS_OBJECT = /\b(?:per|of an?|of making an?|for an?|to make an?) ([a-z]+)/;

// "Cost of the central kitchen", where what a meal costs there is on record.
function costOfThing(
  { terms, variables, entities, text: { text } }: Query,
  { id, name }: Variable,
): string[] {
  const object = HAS_OBJECT.exec(name.en.toLowerCase())?.[1];
  if (object === undefined || text.includes(object) || variables.some((one) => one.id === id)) return [];
  return terms
    .filter((term) => term.id === id)
    .filter(({ mention }) =>
      entities.some(
        (entity) =>
          entity.mention.start > mention.end - 1 &&
          OF_THING.test(text.slice(mention.end, entity.mention.start)),
      ),
    )
    .map(({ mention }) => `${mention.text} of`)
    .slice(0, 1);
}

// "How many people rode", "came to the branch": whoever is counted, said by a word for people in place of the metric's own.
import type { Unit, Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';
import { saysWord } from '../words/says-word.ts';

const PEOPLE = /^(?:people|ppl|persons?|folks?|heads)$/;
const RESIDENTS =
  /^(?:people|ppl|persons?|folks?|residents?|locals?|inhabitants?|citizens?|townsfolk|townspeople)$/;

/** True for a word for people where the variable counts persons, or what each of them does. */
export function isWhoIsCounted(word: string, variable: Variable, unit: Unit): boolean {
  if (variable.measure === 'count') return PEOPLE.test(word) && countsPeople(unit);
  return unit.kind === 'percent' && isOfResidents(variable) && RESIDENTS.test(word);
}

const isOfResidents = onceFor(({ name }: Variable) => /居民/.test(name.zh) || /\bresidents\b/.test(name.en));

/** True for a unit of persons, or of what each of them does. */
export const countsPeople = onceFor(
  ({ name, aliases, kind }: Unit) =>
    kind === 'count' && [name.zh, ...aliases.zh].some((text) => text.includes('人') || PERSONS.test(text)),
);

/** 名学员, 位厨师: the measure words of persons. */
const PERSONS = /^[名位]\p{Script=Han}/u;

const HOW_MANY_PEOPLE = /\bhow many (?:people|ppl|folks|persons)\b|(?:多少|几多|好多)(?:万|千)?人/;

/** True where it is people that are to be counted. */
export const asksPeople = onceFor(({ text }: Query) => HOW_MANY_PEOPLE.test(text.text));

const COMING =
  /\bhow many (?:people|ppl|persons|folks|visitors|customers|users)\b.*\b(?:came|comes?|went|visit(?:ed)?|used?|rode|rides?|ridden|t(?:ook|akes?) the|sail(?:ed)?|cross(?:ed)?|travell?ed|travel|turned up|showed up|show up|attend(?:ed)?|walked|passed|pass|dropped|came through|set foot|stop(?:ped)? by|call(?:ed)? in|pop(?:ped)? in|pour(?:ed)?|stream(?:ed)?|flock(?:ed)?|enter(?:ed)?|carry|carried|serve|served|welcome|welcomed|attract|attracted|transport|transported)\b|(?:来|去|到|坐|乘)(?:了|过)?(?:多少|几多|好多)(?:万|千)?人/;

/** True where a question asks how many came or rode. */
export const asksWhoComes = onceFor(({ text }: Query) => COMING.test(text.text));

const COME =
  /^(?:used|use|sail(?:ed)?|cross(?:ed)?|travell?ed|travel|turned|showed|passed|walked|dropped|rides?|foot|doors?|stop(?:ped)?|call(?:ed)?|pop(?:ped)?|pour(?:ed)?|stream(?:ed)?|flock(?:ed)?|enter(?:ed)?)$/;

const TOOK = /\b(?:took|takes?|taking) (?:the |an? )?([a-z]+)/;

/** True for a verb of coming or riding, beside a variable that counts who comes. */
export function isComing(word: string, variable: Variable, unit: Unit, { text }: Query): boolean {
  if (!countsComing(variable, unit)) return false;
  if (COME.test(word)) return true;
  // They took the ferry, of its passengers; a survey is taken by others.
  const taken = /^t(?:ook|akes?)$/.test(word) ? TOOK.exec(text.text)?.[1] : undefined;
  return (
    taken !== undefined && saysWord([variable.name.en, ...variable.terms.en].join('\n').toLowerCase(), taken)
  );
}

/** True for a variable that counts every coming, and no average of it. */
export function countsComing({ name, measure }: Variable, unit: Unit): boolean {
  return (
    measure === 'count' &&
    unit.name.zh.includes('人次') &&
    !/均|每/.test(name.zh) &&
    !/\b(?:average|daily|per|weekday)\b/.test(name.en)
  );
}

const OTHERWISE =
  /\bhow many (?:people|ppl|persons|folks)\b(?: \w+){0,2} (?:work|works|worked|live|lives|lived|reside|employed|died|die|hurt|injured|born)\b|(?:多少|几个?)人(?:上班|工作|就业|住|居住|死|受伤)/;

const EACH_ONCE =
  /\b(?:different|distinct|unique|individual|separate) (?:people|persons|individuals|visitors|riders|passengers|users)\b|不同的?人|去重/;

/** What is said of people who are none of those counted: who work or live there, each of them once. */
export function doOtherwise({ text }: Query, own: string, unit: Unit): string[] {
  const once = unit.kind === 'count' ? EACH_ONCE.exec(text.text)?.[0] : undefined;
  if (once !== undefined) return [once];
  const said = OTHERWISE.exec(text.text)?.[0];
  const verb = said?.split(' ').at(-1);
  return said === undefined || verb === undefined || own.includes(verb) ? [] : [said];
}

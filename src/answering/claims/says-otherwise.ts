// What a claim says beside a number that agrees with the record, and the figure on record does not bear out: that it is
// an increase, was only foreseen, is another body's, or ranks in another place.
import type { Catalog } from '../../knowledge/catalog.ts';
import { AREAS } from '../../knowledge/entity-types.ts';
import type { EntityType, Observation, Variable } from '../../knowledge/types.ts';
import type { Named, Query, StatedNumber } from '../../language/query.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';
import { outermost } from './hold-relation.ts';

/** True where the claim says more of the figure shown than the record does. */
export function saysOtherwise(
  stated: StatedNumber,
  shown: Observation,
  match: SlotMatch,
  query: Query,
  catalog: Catalog,
): boolean {
  const names = outermost(query);
  return (
    isIncrease(stated, match.variable, query) ||
    isForeseen(shown, query) ||
    isOfAnotherBody(shown, names, catalog) ||
    ranksElsewhere(stated, shown, names, query)
  );
}

const ROSE_BY =
  /(?:下降|增长|减少|增加|上升|提高|降低|上涨|下跌|下滑|(?<![最至不])多|(?<![最至不减缺])少)了(?:约|近|大约|整整|足足)?\s*$|\b(?:fell|rose|grew|gained|climbed|jumped|slipped|slumped|shrank|dropped|increased|declined|decreased)(?: by)?(?: about| around| nearly| almost)?\s*$/;

/** A metric of what was added, saved or lost is told by just these verbs. */
const OF_CHANGE =
  /新|增|减|降|省|少|差|损|\b(?:new|added|growth|gr[oe]w|fall|fell|drop|sav|avoid|cut|reduc|increase|decrease|change|lost|loss|gain|gap|ris)/;

// "Rose by 4,120 cards", where that many are there in all.
function isIncrease({ number }: StatedNumber, variable: Variable, { text: { text } }: Query): boolean {
  if (number.form !== 'plain' || variable.measure === 'growth') return false;
  if (!ROSE_BY.test(text.slice(Math.max(0, number.start - 24), number.start))) return false;
  const { name, aliases } = variable;
  return ![name.zh, name.en, ...aliases.zh, ...aliases.en].some((one) => OF_CHANGE.test(one.toLowerCase()));
}

const FORESEES =
  /预计|预期|预测|规划|(?<![超按原比照])计划(?![内外里])|\b(?:forecast|expected|projected|planned) (?:at|to)\b|\bplanned (?=[a-z])|\bplan (?:is )?(?:for|to)\b|\b(?:aims?|plans?|due|set) to\b/g;

// Planned, by the claim: that it came about so was printed, and not that it was meant to.
function isForeseen({ status }: Observation, query: Query): boolean {
  return status === 'actual' && (saidOutsideNames(query, FORESEES).length > 0 || plans(query));
}

// 海州计划2024年达到, where a programme is called 计划 for short: right behind a name it is what that one does.
function plans({ mentions }: Query): boolean {
  const outer = mentions.filter(({ nested }) => !nested);
  return outer.some(({ text, start }, at) => {
    const before = outer[at - 1];
    return text === '计划' && before?.end === start && before.senses.some(({ type }) => type === 'entity');
  });
}

/** A programme or an event is no body: what came of it is told of whoever ran it. */
const NO_BODY: ReadonlySet<EntityType> = new Set(['person', 'programme', 'event']);

// Of the whole, where a part of it is on record; of a part, where the whole is.
function isOfAnotherBody(shown: Observation, names: readonly Named[], catalog: Catalog): boolean {
  const bodies = names.filter(
    ({ id }) => id !== shown.benchmark && id !== shown.among && !NO_BODY.has(catalog.entity(id).type),
  );
  if (bodies.length === 0 || names.some(({ id }) => id === shown.entity)) return false;
  const holders = new Set(catalog.observationsOf(shown.variable).map(({ entity }) => entity));
  return bodies.some(({ id }) => {
    if (catalog.isWithin(id, shown.entity)) return true;
    if (!catalog.isWithin(shown.entity, id)) return false;
    // What is counted of one thing alone is said of whatever holds it, and a county's library is the county's.
    const { type, within } = catalog.entity(shown.entity);
    const isItsOwn = AREAS.has(catalog.entity(id).type) && !AREAS.has(type) && within === id;
    return holders.size > 1 && !isItsOwn;
  });
}

// 全省第四, of what is fourth in the city.
function ranksElsewhere(
  { number }: StatedNumber,
  { among }: Observation,
  names: readonly Named[],
  { text: { text } }: Query,
): boolean {
  if (number.form !== 'rank' || among === undefined || names.length < 2) return false;
  const area = names.find(
    ({ mention: { start, end } }) =>
      (end <= number.start && /^(?:排名?|位?列|排在|居)?第?$/.test(text.slice(end, number.start))) ||
      (start >= number.end &&
        /^\s*(?:place )?(?:in|of|across|within) (?:the )?$/.test(text.slice(number.end, start))),
  );
  return area !== undefined && area.id !== among;
}

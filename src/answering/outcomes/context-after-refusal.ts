// What a refused question leaves to the next one: whom it spoke of, and of which metric, unless it asked for something
// the record does not know. "And in 2020?" after that asks for the same unknown thing.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Period } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { MissingSlot, ThreadContext } from '../answer.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import type { Slots } from '../slots/slots.ts';
import { EMPTY_CONTEXT } from './compose-answer.ts';

/** The context after a figure was refused for what is missing. */
export function contextAfterRefusal(match: SlotMatch, slots: Slots, catalog: Catalog): ThreadContext {
  const before = slots.context ?? EMPTY_CONTEXT;
  const isKnown = ({ asked }: MissingSlot) => catalog.pack.entities.some(({ id }) => id === asked);
  const missing = match.contradictions;
  const astray = missing.find((slot) => slot.slot === 'entity' && isKnown(slot));
  const entity = match.subjects[0] ?? slots.entities[0] ?? astray?.asked ?? before.entities[0];
  const { unmet: _, ...kept } = before;
  const context = { ...kept, entities: entity === undefined ? [] : [entity], periods: timesAsked(match) };
  if (missing.some(({ slot }) => slot === 'variable')) return withoutVariable(context);
  const isStrange = missing.some((slot) => slot.slot === 'entity' && !isKnown(slot));
  const unmet = isStrange
    ? ('entity' as const)
    : (['measure', 'grade'] as const).find((slot) => missing.some((other) => other.slot === slot));
  return { ...context, variable: match.variable.id, ...(unmet ? { unmet } : {}) };
}

// "And of the other branch?" asks of the time that was refused for this one.
function timesAsked({ periods, observations }: SlotMatch): Period[] {
  const [only, ...more] = periods;
  // 一季度呢 leaves the year open, and so does what was refused of it.
  if (only?.period === undefined || only.part !== undefined) return [];
  return more.length > 0 || observations.length > 0 ? [] : [only.period];
}

/** The context after a question that meant nothing on record. */
export function contextAfterUnknown(query: Query, slots: Slots): ThreadContext {
  const before = slots.context ?? EMPTY_CONTEXT;
  const [entity] = slots.entities;
  if (entity !== undefined) {
    const statements = before.entities.includes(entity) ? before.statements : [];
    return withoutVariable({ ...before, entities: [entity], periods: [], statements });
  }
  if (!asksForOther(query) && !namesOther(query, before)) return before;
  // 成都的呢: what was told is of something else, and the next turn is not about it.
  if (query.unknown.length > 0 && PUTS_ANOTHER.test(query.text.text) && before.variable === undefined)
    return { ...EMPTY_CONTEXT, unmet: 'entity' };
  return withoutVariable({ ...before, periods: [] });
}

// A remark (wow) leaves the thread where it was; a question for something else does not.
function asksForOther({ cues, unknown, text }: Query): boolean {
  const asks = [...cues].some((cue) => cue === 'amount' || /^(?:ask|measure):/.test(cue));
  return cues.has('measure:other') || (unknown.length > 0 && (asks || PUTS_ANOTHER.test(text.text)));
}

// "And digital?", after loans: what it names is of another metric, and "the share?" is not of loans then.
function namesOther({ terms }: Query, { variable }: ThreadContext): boolean {
  const named = terms.filter(
    ({ mention }) => !mention.nested && mention.senses.every(({ type }) => type !== 'cue'),
  );
  return variable !== undefined && named.length > 0 && named.every(({ id }) => id !== variable);
}

/** 绵阳呢, "what about Mianyang": the same of another. */
const PUTS_ANOTHER = /[呢?？]\s*$|\b(?:what|how) about\b/;

function withoutVariable({ variable: _, unmet: __, ...context }: ThreadContext): ThreadContext {
  return context;
}

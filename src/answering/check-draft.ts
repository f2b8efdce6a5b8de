// Every figure of a draft held against the record. A figure is only ever matched with what is said around it: the
// metric, whose it is, the time and the unit, stated in its clause or before it in the paragraph. Whatever else a
// draft holds is "not on record": a wrong match is worse than none.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Observation, Period, Variable } from '../knowledge/types.ts';
import { rawSpan } from '../language/normalize.ts';
import { parseQuery } from '../language/parse-query.ts';
import type { Query } from '../language/query.ts';
import type { ClaimRow, ThreadContext } from './answer.ts';
import { type CheckedNumber, checkNumber, isFigure } from './answer-claim.ts';
import type { AnsweringIndex } from './answering-index.ts';
import { type Clause, cutDraft } from './cut-draft.ts';
import { findMeaning } from './find-meaning.ts';
import { sharesTerms } from './rank-variables.ts';
import { readSlots, type Slots } from './slots.ts';

/** One figure of a draft and what the record says of it. */
export interface DraftRow {
  readonly verdict: ClaimRow['verdict'];
  /** The figure as written. */
  readonly stated: string;
  /** Where it begins in the draft. */
  readonly at: number;
  readonly observation?: Observation;
  /** Why it differs; `no_time` where the draft does not say which of several times it means. */
  readonly reason?: NonNullable<ClaimRow['reason']> | 'no_time';
}

export interface DraftCheck {
  /** In the order of the draft. */
  readonly rows: readonly DraftRow[];
  /** Only the beginning of an overlong draft was read. */
  readonly truncated: boolean;
}

/** Characters of a draft that are read. */
const MOST_READ = 8_000;
/** Figures that are checked. */
const MOST_ROWS = 60;

/** What the clauses read so far leave for the next one. */
interface Carried {
  readonly entities: readonly string[];
  readonly benchmark?: string;
  /** Something is spoken of that the record does not know: nothing is taken for granted until a known name comes. */
  readonly isStrange: boolean;
  readonly periods: readonly Period[];
  readonly variable?: string;
}

const NOTHING: Carried = { entities: [], isStrange: false, periods: [] };

/** Checks each figure of a draft; `today` is the ISO date that "last year" leans on. */
export function checkDraft(index: AnsweringIndex, draft: string, today: string): DraftCheck {
  const rows: DraftRow[] = [];
  let carried = NOTHING;
  for (const clause of cutDraft(draft.slice(0, MOST_READ))) {
    if (clause.opensParagraph) carried = NOTHING;
    else if (clause.opensSentence) carried = withoutVariable(carried);
    const checked = checkClause(clause, carried, index, today);
    rows.push(...checked.rows);
    carried = checked.carried;
  }
  return { rows: rows.slice(0, MOST_ROWS), truncated: draft.length > MOST_READ || rows.length > MOST_ROWS };
}

function withoutVariable({ variable: _, ...rest }: Carried): Carried {
  return rest;
}

function checkClause(
  clause: Clause,
  before: Carried,
  index: AnsweringIndex,
  today: string,
): { readonly rows: readonly DraftRow[]; readonly carried: Carried } {
  const query = { ...parseQuery(clause.text, today, index), intent: 'claim' } as const;
  const slots = withSubject(readSlots(query, contextFor(before), index.catalog), before, index.catalog);
  const figures = query.numbers.filter((number) => isFigure(number));
  const finding = findMeaning(slots, index, today);
  const checked = figures.map((number) => ({ number, found: checkNumber(number, finding, index, today) }));
  const rows = checked.map(({ number, found }) => ({
    ...judge(found, slots, before, index.catalog),
    stated: rawSpan(query.text, number.number.start, number.number.end),
    at: clause.start + (query.text.offsets[number.number.start] ?? 0),
  }));
  return {
    rows,
    carried: carryOn(
      before,
      slots,
      checked.map(({ found }) => found),
      query,
    ),
  };
}

function contextFor({ entities, benchmark, periods, variable }: Carried): ThreadContext {
  return {
    entities,
    periods,
    observations: [],
    statements: [],
    ...(benchmark !== undefined && { benchmark }),
    ...(variable !== undefined && { variable }),
  };
}

const NOT_ON_RECORD = { verdict: 'not_on_record' } as const;

function judge(
  { row, match, candidate }: CheckedNumber,
  slots: Slots,
  before: Carried,
  catalog: Catalog,
): Pick<DraftRow, 'verdict' | 'observation' | 'reason'> {
  if (row.verdict === 'not_on_record' || !row.observation || !match) return NOT_ON_RECORD;
  // Found by its unit, measure or place alone: the metric itself was never said.
  if (!candidate?.named && !isSpokenOf(match.variable, before, catalog)) return NOT_ON_RECORD;
  const isAssumed = match.disclosures.some(
    (disclosure) => disclosure.kind === 'assumed' && disclosure.slot === 'entity',
  );
  if (isAssumed && (before.isStrange || slots.query.unknown.length > 0)) return NOT_ON_RECORD;
  const { verdict, observation, reason } = row;
  const hasTime =
    match.periods.length > 0 || observation.condition !== undefined || !observation.periodStated;
  if (!hasTime && timesOnRecord(match.onRecord) > 1)
    return { verdict: 'differs', observation, reason: 'no_time' };
  return { verdict, observation, ...(reason && { reason }) };
}

/** The metric the sentence speaks of, or another measure of the same thing. */
function isSpokenOf(variable: Variable, { variable: spoken }: Carried, catalog: Catalog): boolean {
  return spoken !== undefined && (spoken === variable.id || sharesTerms(catalog.variable(spoken), variable));
}

// "16 cranes, 3rd in the province": the wider area a rank holds in is no subject of its own.
function withSubject(slots: Slots, { entities }: Carried, catalog: Catalog): Slots {
  const isRank = slots.query.numbers.some(({ number }) => number.form === 'rank');
  const areScopes =
    slots.entities.length > 0 &&
    slots.entities.every((area) => entities.some((id) => catalog.isWithin(id, area)));
  return isRank && areScopes ? { ...slots, entities: [...entities, ...slots.entities] } : slots;
}

function timesOnRecord(observations: readonly Observation[]): number {
  return new Set(observations.map(({ period }) => `${period?.start} ${period?.end}`)).size;
}

function carryOn(before: Carried, slots: Slots, found: readonly CheckedNumber[], query: Query): Carried {
  const matched = found.findLast(({ row }) => row.observation !== undefined);
  const named = query.variables.at(-1)?.id;
  const variable =
    matched?.match?.variable.id ?? named ?? (query.terms.length > 0 ? undefined : before.variable);
  const periods = slots.periods.flatMap(({ period }) => period ?? []);
  const isStrange = slots.entities.length === 0 && (before.isStrange || query.unknown.length > 0);
  const entities = slots.entities.length > 0 ? slots.entities : isStrange ? [] : before.entities;
  const benchmark =
    matched?.row.observation?.benchmark ?? (slots.entities.length > 0 ? undefined : before.benchmark);
  return {
    entities,
    isStrange,
    periods: periods.length > 0 ? periods : before.periods,
    ...(benchmark !== undefined && { benchmark }),
    ...(variable !== undefined && { variable }),
  };
}

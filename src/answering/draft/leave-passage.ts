// What a passage of a draft leaves to the next: whom it spoke of, and which time goes on.
import type { Catalog } from '../../knowledge/catalog.ts';
import { periodsEqual } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { Passage } from './read-passages.ts';
import { isAround, isRoleOnly, leadOf } from './roles.ts';
import { type DraftScope, demote } from './scope.ts';

/** What a passage leaves to the next: the place a share is measured against and the area of a rank are no subjects. */
export function leavePassage(
  within: DraftScope,
  before: DraftScope,
  passage: Passage,
  catalog: Catalog,
  found: Observation | undefined,
): DraftScope {
  const outer = opensBracket(passage) ? { period: before.period ?? ('unclear' as const) } : before.outer;
  const after = {
    ...within,
    isTimeInDoubt: within.isTimeInDoubt || isOtherTime(within, before, passage),
    period: outer && closesBracket(passage) ? outer.period : periodLeft(within, before, passage),
    outer: closesBracket(passage) ? undefined : outer,
    ...(found
      ? {
          entities: { what: [found.entity], reach: 'passage' as const },
          benchmark: found.benchmark ?? within.benchmark,
        }
      : { entities: subjectsLeft(within, before, passage, catalog) }),
  };
  return within.isAside ? { ...after, main: within.main ?? before } : after;
}

function periodLeft({ period }: DraftScope, before: DraftScope, passage: Passage): DraftScope['period'] {
  return tellsEarlier(passage) ? (before.period ?? 'unclear') : period;
}

// 44 (2023: 36), a share of 12%: the time in the brackets is that of what they hold alone.
function opensBracket({ text, start, end, periods }: Passage): boolean {
  return periods.length > 0 && /^\s*[(（]/.test(text.text.slice(start, end));
}

function closesBracket({ text, start, end }: Passage): boolean {
  return /[)）]\s*$/.test(text.text.slice(start, end));
}

// 2024年为341.2万，2023年320万，增速6.4%: of the year that the sentence opened with.
function isOtherTime(
  { period }: DraftScope,
  { period: before }: DraftScope,
  { figure, periods }: Passage,
): boolean {
  if (figure === undefined || periods.length === 0) return false;
  if (period === undefined || period === 'unclear' || before === undefined || before === 'unclear')
    return false;
  return !periodsEqual(period.what, before.what);
}

// "After 1.34 million in 2024": the time of what is set against, and of nothing that comes after it.
function tellsEarlier({ text, start, figure, periods }: Passage): boolean {
  const at = figure?.number.start ?? periods[0]?.start;
  return at !== undefined && periods.length > 0 && EARLIER.test(text.text.slice(start, at));
}

const EARLIER =
  /\b(?:from|than|against|versus|vs|after|compared (?:with|to))\s*(?:[a-z]+\s){0,2}$|[从由自](?:(?:19|20)\d{2}年|[去前上]年)[底末]?的$/;

function subjectsLeft(
  { entities }: DraftScope,
  before: DraftScope,
  passage: Passage,
  catalog: Catalog,
): DraftScope['entities'] {
  if (entities?.reach !== 'passage') return entities;
  const lead = leadOf(passage);
  const named = entities.what.filter((id) => id === lead || !isRoleOnly(id, catalog));
  const around = before.entities?.what ?? [];
  const places = [...new Set(around)];
  const subjects = named.filter((id) => !isAround(id, places, catalog));
  if (subjects.length > 0) return { what: subjects, reach: 'passage' };
  // Growth in Galehaven, of which nothing is on record: what comes next is not the home's.
  if (before.entities === undefined) return entities;
  // In the city as a whole: of the city, or where the district lies.
  return named.length > 0 ? { what: [...around, ...named], reach: 'passage' } : demote(before.entities);
}

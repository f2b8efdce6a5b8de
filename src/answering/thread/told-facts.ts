// What an answer told, kept as it was, and whether the record still says so.
import type { Catalog } from '../../knowledge/catalog.ts';
import { slotKey } from '../../knowledge/slot-key.ts';
import type { Lang, Observation, Statement } from '../../knowledge/types.ts';
import type { Answer, Disclosure } from '../answer.ts';

/** A figure with the unit it was counted in, or a fact, as it stood when it was told. */
export type ToldFact =
  | { readonly kind: 'figure'; readonly observation: Observation; readonly unit: string }
  | { readonly kind: 'statement'; readonly statement: Statement };

/** What became of something told. */
export type Standing =
  | { readonly kind: 'holds' }
  /** The record says it otherwise now. */
  | { readonly kind: 'corrected'; readonly now: Observation | Statement }
  /** It stands, and a source printed later gives another value. */
  | { readonly kind: 'revised'; readonly now: Observation }
  /** Nothing is on record for it any more. */
  | { readonly kind: 'withdrawn' };

/** Every figure and fact that an answer shows: what it states, and what it names beside that. */
export function factsTold(answer: Answer, catalog: Catalog): readonly ToldFact[] {
  const observations = new Map(shownIn(answer).map((observation) => [observation.id, observation]));
  const statements = new Set(answer.receipt.statements);
  return [
    ...[...observations.values()].map((observation) => tell(observation, catalog)),
    ...[...statements].flatMap((id) => {
      const statement = catalog.statement(id);
      return statement ? [{ kind: 'statement', statement } as const] : [];
    }),
  ];
}

/** The id of the entry that was told. */
export function idOf(fact: ToldFact): string {
  return fact.kind === 'figure' ? fact.observation.id : fact.statement.id;
}

/** An entry of the record as it would be told now. */
export function tell(entry: Observation | Statement, catalog: Catalog): ToldFact {
  if (!('value' in entry)) return { kind: 'statement', statement: entry };
  return { kind: 'figure', observation: entry, unit: catalog.variable(entry.variable).unit };
}

/** Whether what was told still holds; `beside` are the ids of all that was told with it. */
export function holdAgainstRecord(
  fact: ToldFact,
  beside: ReadonlySet<string>,
  catalog: Catalog,
  lang: Lang,
): Standing {
  return fact.kind === 'figure'
    ? holdFigure(fact.observation, fact.unit, beside, catalog)
    : holdStatement(fact.statement, catalog, lang);
}

function shownIn({ observations, body, disclosures }: Answer): readonly Observation[] {
  const nearest = body.kind === 'no_data' && body.nearest ? [body.nearest] : [];
  const parts = body.kind === 'several' ? body.answers : [];
  return [...observations, ...nearest, ...disclosures.flatMap(disclosed), ...parts.flatMap(shownIn)];
}

function disclosed(disclosure: Disclosure): readonly Observation[] {
  if (disclosure.kind === 'sources_differ') return disclosure.observations;
  return disclosure.kind === 'superseded' ? [disclosure.observation] : [];
}

function holdFigure(
  told: Observation,
  unit: string,
  beside: ReadonlySet<string>,
  catalog: Catalog,
): Standing {
  const standing = catalog.observation(told.id);
  // An id that was given to another metric says nothing of this one.
  if (!standing || standing.variable !== told.variable) return holdWithoutId(told, unit, catalog);
  if (!isToldAlike(told, standing) || catalog.variable(standing.variable).unit !== unit)
    return { kind: 'corrected', now: standing };
  const later = printsOf(standing, catalog)
    .filter((print) => !beside.has(print.id) && !isToldAlike(print, standing))
    .filter((print) => printedAt(print, catalog) > printedAt(standing, catalog))
    .sort((a, b) => (printedAt(a, catalog) < printedAt(b, catalog) ? -1 : 1))
    .at(-1);
  return later ? { kind: 'revised', now: later } : { kind: 'holds' };
}

// Under another id, or printed elsewhere, the same figure may still be on record.
function holdWithoutId(told: Observation, unit: string, catalog: Catalog): Standing {
  const prints = printsOf(told, catalog).filter(({ variable }) => catalog.variable(variable).unit === unit);
  if (prints.some((print) => isToldAlike(told, print))) return { kind: 'holds' };
  const now = prints.at(-1);
  return now ? { kind: 'corrected', now } : { kind: 'withdrawn' };
}

function printsOf(observation: Observation, catalog: Catalog): readonly Observation[] {
  const key = slotKey(observation);
  return catalog
    .observationsFor(observation.variable, observation.entity)
    .filter((print) => slotKey(print) === key);
}

/** What a figure says, whatever its id and wherever it was printed. */
function isToldAlike(a: Observation, b: Observation): boolean {
  return (
    slotKey(a) === slotKey(b) &&
    a.value === b.value &&
    a.bound === b.bound &&
    a.periodStated === b.periodStated
  );
}

function holdStatement(told: Statement, catalog: Catalog, lang: Lang): Standing {
  const standing = catalog.statement(told.id);
  if (!standing) return { kind: 'withdrawn' };
  return sayingOf(told, lang) === sayingOf(standing, lang)
    ? { kind: 'holds' }
    : { kind: 'corrected', now: standing };
}

// A comma that was mended corrects nothing that was told.
function sayingOf({ text, items, period, status }: Statement, lang: Lang): string {
  const words = [text, ...items].map((one) => one[lang].replace(/[\s\p{P}]+/gu, '').toLowerCase());
  return JSON.stringify([words, period, status]);
}

function printedAt({ citation }: Observation, catalog: Catalog): string {
  const { datePublished, timePublished = '' } = catalog.source(citation.source);
  return `${datePublished} ${timePublished}`;
}

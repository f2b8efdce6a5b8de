// What one metric came to over several times, or what the figures just told come to: 三年合计, "total" after each year,
// 2022到2024年一共. Every step of a stretch is added, and none is where one of them is not on record.
import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import type { Catalog } from '../../knowledge/catalog.ts';
import { granularityOf, periodsEqual } from '../../knowledge/period.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import { TOTAL, yearsCounted } from '../../language/total-asked.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { deriveSum } from '../observations/derive.ts';
import { isDisputed, reconcileSources } from '../observations/reconcile-sources.ts';
import { runTold } from '../observations/run-told.ts';
import type { Reckoned } from '../reckoning/reckoned.ts';
import type { Slots } from '../slots/slots.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';

type Total = Reckoned & { readonly carried: boolean };

/** The sum asked for, or why there is none; undefined where no total over several times is asked for. */
export function totalOverTime(finding: Finding, catalog: Catalog): Total | undefined {
  const { slots } = finding;
  const { query } = slots;
  if (!ADDS.has(query.intent) || saidOutsideNames(query, TOTAL).length === 0) return undefined;
  const named = [...query.variables, ...query.terms].filter(({ mention }) => !mention.nested);
  const isOpen = slots.periods.length + slots.entities.length === 0 && query.statements.length === 0;
  if (isOpen && named.every(({ id }) => id === slots.context?.variable)) {
    const told = totalTold(slots, catalog);
    if (told) return told;
  }
  return totalStated(finding, catalog);
}

const ADDS: ReadonlySet<string> = new Set(['look_up', 'series', 'sum', 'statement']);

// After one year and the next: of them all, of so many years as are counted, or of the years between where those are.
function totalTold({ query, context }: Slots, catalog: Catalog): Total | undefined {
  const others = query.unknown.filter(({ text }) => !COUNTER.test(text));
  const numbers = query.numbers.filter(
    ({ number }) => number.form !== 'plain' || Number(number.value) > MOST,
  );
  if (!context || others.length + numbers.length > 0 || BOTH.test(query.text.text)) return undefined;
  const told = context.observations.flatMap((id) => catalog.observation(id) ?? []);
  const run = runTold(told, catalog);
  const [first] = run;
  if (!first || run.length < 2) return undefined;
  const years = yearsCounted(query.text.text);
  if (years === undefined) return addedUp(run, catalog, true);
  const last = run.reduce((late, next) => (endOf(next) > endOf(late) ? next : late));
  return yearsBefore(last, years, catalog, true);
}

const COUNTER = /^(?:the|of|in|all|each|every|[两二三四五六几]|[两二三四五六几]?年|years?)$/;
const MOST = 6;
/** 两个加起来: the two told last, whatever was told before. */
const BOTH = /[两俩二]个|二者|两者|[这那][两俩]|俩|\b(?:both|the two|those two|these two)\b/;

const endOf = ({ period }: Observation): string => period?.end ?? '';

// The times that are stated, with every step between the two ends of a stretch.
function totalStated({ slots, figures }: Finding, catalog: Catalog): Total | undefined {
  const { query, periods, entities } = slots;
  const years = yearsCounted(query.text.text);
  const [best] = figures;
  if (!best?.candidate.named || entities.length > 1 || best.match.contradictions.length > 0) return undefined;
  const [example] = best.match.observations;
  const isOfOne = best.match.observations.every(({ entity }) => entity === example?.entity);
  if (!example || !isOfOne) return undefined;
  const isSum = query.intent === 'sum';
  if (periods.length === 0) {
    const last = annualOf(example, catalog).at(-1);
    return years === undefined || !last || slots.context
      ? undefined
      : yearsBefore(last, years, catalog, false);
  }
  const stated = periods.flatMap(({ period }) => period ?? []);
  if (stated.length < 2 || stated.length < periods.length) return undefined;
  const operands = stepsOf(
    stated,
    periods.some(({ opensRange }) => opensRange),
    onRecordAs(example, catalog),
  );
  if (operands === undefined) return isSum ? lacking(best.match.observations) : undefined;
  const total = addedUp(operands, catalog, false);
  // "Total berths in 2023 and 2024" may be the whole number of each year.
  return total.result.ok || isSum ? total : undefined;
}

// The years that end with the last one told; the same stretch each, and nothing of them left out.
function yearsBefore(last: Observation, count: number, catalog: Catalog, carried: boolean): Total {
  const annual = annualOf(last, catalog).filter(({ period }) => period && period.end <= endOf(last));
  const operands = annual.slice(-count);
  const isWhole = operands.length === count && operands.at(-1)?.id === last.id && areAdjacent(operands);
  return isWhole ? addedUp(operands, catalog, carried) : lacking([last]);
}

function annualOf(one: Observation, catalog: Catalog): readonly Observation[] {
  return onRecordAs(one, catalog).filter(
    ({ period, status }) => status === 'actual' && period && granularityOf(period) === 'year',
  );
}

function onRecordAs({ variable, entity, benchmark, among }: Observation, catalog: Catalog): Observation[] {
  return reconcileSources(catalog.observationsFor(variable, entity), catalog).observations.filter(
    (one) => one.benchmark === benchmark && one.among === among && one.period !== undefined,
  );
}

function stepsOf(
  stated: readonly Period[],
  isRange: boolean,
  onRecord: readonly Observation[],
): readonly Observation[] | undefined {
  const [from, ...rest] = stated;
  const to = rest.at(-1);
  if (!from || !to) return undefined;
  const length = granularityOf(from);
  const times = isRange
    ? onRecord
        .flatMap(({ period }) => period ?? [])
        .filter((one) => granularityOf(one) === length && from.start <= one.start && one.end <= to.end)
    : stated;
  const found = [...new Set(times.map(({ start, end }) => `${start}/${end}`))].map((time) => {
    const then = onRecord.filter(({ period }) => period && `${period.start}/${period.end}` === time);
    return then.find(({ status }) => status === 'actual') ?? then[0];
  });
  const operands = found.flatMap((one) => one ?? []);
  if (operands.length < found.length || operands.length < 2) return undefined;
  const [first, last] = [operands[0]?.period, operands.at(-1)?.period];
  const isWhole =
    !isRange ||
    (areAdjacent(operands) && first && last && periodsEqual(first, from) && periodsEqual(last, to));
  return isWhole ? operands : undefined;
}

// Each begins on the day after the one before it.
function areAdjacent(operands: readonly Observation[]): boolean {
  return operands.every(({ period }, at) => {
    const before = operands[at - 1]?.period;
    return !before || period?.start === dayAfter(before.end);
  });
}

function dayAfter(day: string): string {
  return formatISO(addDays(parseISO(day), 1), { representation: 'date' });
}

function addedUp(operands: readonly Observation[], catalog: Catalog, carried: boolean): Total {
  if (operands.some((one) => isDisputed(one, catalog)))
    return { result: { ok: false, reason: 'sources' }, operands, carried };
  return { result: deriveSum(operands, catalog), operands, carried };
}

function lacking(operands: readonly Observation[]): Total {
  return { result: { ok: false, reason: 'operands' }, operands, carried: false };
}

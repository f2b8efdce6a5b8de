// Checks a claim: every number in it is held against the one recorded figure that its words, unit and time point at.
import { Decimal } from 'decimal.js';
import type { Catalog } from '../knowledge/catalog.ts';
import { slotKey } from '../knowledge/slot-key.ts';
import type { Observation, Unit, Variable } from '../knowledge/types.ts';
import { everydayUnitAt } from '../language/lexicon/everyday-units.ts';
import { normalizeText } from '../language/normalize.ts';
import type { StatedNumber } from '../language/query.ts';
import type { Answer, ClaimRow, Disclosure, Verdict } from './answer.ts';
import { deriveAsked } from './answer-derived.ts';
import { answerFigure, refuse } from './answer-figure.ts';
import { answerStatement } from './answer-statement.ts';
import type { AnsweringIndex } from './answering-index.ts';
import { agreesWithRecord, isOpen } from './compare-claim.ts';
import { composeAnswer, contextOf } from './compose-answer.ts';
import type { DerivedValue } from './derive.ts';
import { saysOtherWay } from './direction.ts';
import type { Finding } from './find-meaning.ts';
import { matchSlots, type SlotMatch } from './match-slots.ts';
import { ownMetrics } from './own-metric.ts';
import { isInEntity, rankVariables, type VariableCandidate } from './rank-variables.ts';
import type { Slots } from './slots.ts';
import { piecesOf } from './statement-index.ts';
import { isEveryday } from './statement-words.ts';
import { suggestNear } from './suggest.ts';

/** One number of a claim, held against what its words point at. */
export interface CheckedNumber {
  readonly row: ClaimRow;
  readonly match?: SlotMatch;
  readonly candidate?: VariableCandidate;
}

/** Answers a claim with a verdict and the recorded figure for every number in it. */
export function answerClaim(finding: Finding, index: AnsweringIndex, today: string): Answer {
  const { slots } = finding;
  const numbers = slots.query.numbers.filter(isFigure).slice(0, MOST_NUMBERS);
  if (numbers.length === 0)
    return finding.prefersStatement || isOfFact(finding)
      ? answerStatement(finding, index)
      : answerFigure(finding, index);
  const checked = numbers.map((number) => checkNumber(number, finding, index, today));
  const rows = checked.map(({ row }) => row);
  const observations = distinctObservations(rows);
  const verdict = overall(rows);
  const failed = checked.find(({ match }) => match !== undefined)?.match;
  if (verdict === 'not_on_record' && observations.length === 0 && failed) {
    return { ...refuse(finding, failed, index), verdict };
  }
  return composeAnswer({
    status: verdict === 'not_on_record' ? 'no_data' : 'answered',
    query: slots.query,
    verdict,
    body: { kind: 'claim', verdict, rows },
    observations,
    disclosures: checked.flatMap(({ match }) => (match?.disclosures ?? []).filter(isOfSources)),
    followUps: suggestNear(observations, index.catalog),
    context: contextOf(observations, slots.context),
  });
}

// "Fines were abolished in March, true?": no figure of fines says so, and a statement may.
function isOfFact({ figures, statements }: Finding): boolean {
  return statements.length > 0 && (figures[0]?.match.contradictions.length ?? 0) > 0;
}

// What sources differ on is said beside a verdict too.
function isOfSources({ kind }: Disclosure): boolean {
  return kind === 'sources_differ' || kind === 'superseded';
}

/** How many numbers of one message are checked. */
const MOST_NUMBERS = 6;

/** True for a number that states something, and not a lone small count. */
export function isFigure({ number, units }: StatedNumber): boolean {
  return number.form !== 'plain' || units.length > 0 || number.precision > 0 || Number(number.value) >= 10;
}

function overall(rows: readonly ClaimRow[]): Verdict {
  if (rows.some(({ verdict }) => verdict === 'differs')) return 'differs';
  if (rows.some(({ verdict }) => verdict === 'not_on_record')) return 'not_on_record';
  return 'matches';
}

function distinctObservations(rows: readonly ClaimRow[]): Observation[] {
  return [...new Set(rows.flatMap(({ observation }) => observation ?? []))];
}

/** Holds one number against the figure that its words, unit and time point at. */
export function checkNumber(
  number: StatedNumber,
  finding: Finding,
  index: AnsweringIndex,
  today: string,
): CheckedNumber {
  const { slots } = finding;
  if (number.number.form === 'points' || number.number.form === 'times' || isChange(number, slots))
    return { row: checkDerived(number, finding, index, today) };
  const own = ownPeriod(number, slots);
  const { candidates, fits } = candidatesFor(number, own, index);
  const matches = candidates.map((candidate) => ({
    candidate,
    match: matchSlots(candidate, own, index.catalog, today),
  }));
  const best = matches.find(
    ({ match }) => match.contradictions.length === 0 && match.observations.length > 0,
  );
  if (!best) return { row: { verdict: 'not_on_record', stated: number.text }, ...matches[0] };
  if (isOfOtherUnit(number, best.match.variable, slots, index.catalog)) {
    const observation = pickShown(best.match);
    const row = {
      verdict: 'not_on_record',
      stated: number.text,
      ...(observation ? { observation } : {}),
    } as const;
    return { row, ...best };
  }
  const row = compare(number, best.match, slots, index, fits);
  if (row.observation && cameFromElsewhere(number, row.observation, best.match, slots))
    return { row: { ...row, verdict: 'not_on_record' }, ...best };
  return { row: denied(number, row), ...best };
}

// Only a variable of the number's own kind can confirm it; where the words name another, the number differs in unit.
function candidatesFor(number: StatedNumber, slots: Slots, index: AnsweringIndex) {
  const { catalog } = index;
  const own: Slots = {
    ...slots,
    units: number.units,
    measure: number.number.form === 'rank' ? 'rank' : slots.measure === 'rank' ? undefined : slots.measure,
  };
  const ranked = rankVariables(own, index);
  const ofUnit = ranked.filter(({ variable }) => fitsUnit(number, catalog.unitOf(variable)));
  const said = ofUnit.filter(({ identified, score }) => identified || score > 0.6);
  const fitting =
    said.length > 0 ? ownMetrics(number, said, slots.query) : onlyFigure(ofUnit, slots, catalog);
  if (fitting.length > 0) return { candidates: fitting.slice(0, 3), fits: true };
  return { candidates: ranked.filter(({ identified }) => identified).slice(0, 1), fits: false };
}

// "Did it reach 10 billion": the one figure of that sort on record about what was named is meant.
function onlyFigure(
  candidates: readonly VariableCandidate[],
  slots: Slots,
  catalog: Catalog,
): VariableCandidate[] {
  const { variables, terms, entities } = slots.query;
  if ([...variables, ...terms].some(({ mention }) => !isInEntity(mention, entities))) return [];
  const own = candidates.filter(({ variable }) =>
    slots.entities.some((id) => catalog.observationsFor(variable.id, id).length > 0),
  );
  return own.length === 1 ? own : [];
}

function fitsUnit(number: StatedNumber, unit: Unit): boolean {
  if (number.number.form === 'percent') return unit.kind === 'percent';
  if (number.number.form === 'rank') return unit.kind === 'rank';
  if (number.units.length > 0)
    return number.units.includes(unit.id) || (unit.kind === 'count' && number.units.length > 1);
  if (number.number.precision >= 8) return unit.kind === 'currency';
  return unit.kind !== 'percent' && unit.kind !== 'rank';
}

// In "15% in 2021 and 23% in Q1" each number belongs to the time named next to it.
function ownPeriod({ number }: StatedNumber, slots: Slots): Slots {
  const { numbers } = slots.query;
  if (slots.periods.length < 2 || numbers.length < 2) return slots;
  const before = slots.periods.filter(({ at }) => at < number.start).at(-1);
  const after = slots.periods.find(({ at }) => at > number.start);
  // "From 1% in 2020 to 23% in 2021": what is joined to the number by a word is its time.
  const isJoined =
    after !== undefined &&
    JOINED.test(slots.query.text.text.slice(number.end, Math.max(number.end, after.at)));
  const isAfter =
    before === undefined ||
    isJoined ||
    (after !== undefined &&
      numbers.some((other) => other.number.start > before.at && other.number.start < number.start));
  const nearest = isAfter ? after : before;
  return nearest ? { ...slots, periods: [nearest] } : slots;
}

const JOINED = /^\s*(?:in|for|by|at|as of|during|\(|（)\s*(?:the\s)?$/;

// What the claim denies is held against the record the other way round.
function denied({ number }: StatedNumber, row: ClaimRow): ClaimRow {
  if (!number.negated || row.verdict === 'not_on_record') return row;
  return row.verdict === 'matches'
    ? { ...row, verdict: 'differs', reason: 'denied' }
    : { ...row, verdict: 'matches' };
}

// 4110 kWh, where MWh are on record: what the pack does not count in stands at the number.
function isOfOtherUnit(
  { number, units }: StatedNumber,
  variable: Variable,
  { query }: Slots,
  catalog: Catalog,
): boolean {
  if (units.length > 0 || number.form !== 'plain') return false;
  const spellings = everydayUnitAt(query.text.text, number.start, number.end);
  if (spellings === undefined) return false;
  const { name, plural, aliases } = catalog.unitOf(variable);
  const own = [name.zh, name.en, plural ?? '', ...aliases.zh, ...aliases.en].map((one) => one.toLowerCase());
  return !spellings.some((spelling) => own.includes(spelling));
}

function compare(
  number: StatedNumber,
  match: SlotMatch,
  slots: Slots,
  index: AnsweringIndex,
  fits: boolean,
): ClaimRow {
  const stated = number.text;
  const exact = match.observations.find((observation) =>
    agreesWithRecord(number.number, inDirection(observation, match, slots)),
  );
  if (exact && exact.bound !== 'exact' && saysExactly(number, slots))
    return { verdict: 'differs', stated, observation: exact, reason: 'bound' };
  const shown = exact ?? pickShown(match);
  if (!shown) return { verdict: 'not_on_record', stated };
  if (!fits) return { verdict: 'differs', stated, observation: shown, reason: 'unit' };
  if (!exact && match.observations.every((observation) => isOpen(number.number, observation)))
    return { verdict: 'not_on_record', stated, observation: shown };
  if (!exact) {
    const isSame = (other: Observation) => new Decimal(other.value).equals(number.number.value);
    // An earlier print of the same slot was superseded: it was not said of another period.
    const elsewhere = match.onRecord.some((other) => isSame(other) && slotKey(other) !== slotKey(shown));
    return {
      verdict: 'differs',
      stated,
      observation: shown,
      reason: isSame(shown) ? 'bound' : elsewhere ? 'period' : 'value',
    };
  }
  if (
    shown.status !== 'actual' &&
    !slots.query.cues.has('status:forecast') &&
    !saysCondition(shown, slots, index)
  ) {
    return { verdict: 'differs', stated, observation: shown, reason: 'forecast' };
  }
  return { verdict: 'matches', stated, observation: shown };
}

// 正好1500亿, where only "over 1500亿" was printed.
function saysExactly({ number }: StatedNumber, { query }: Slots): boolean {
  const before = query.text.text.slice(Math.max(0, number.start - 16), number.start);
  const after = query.text.text.slice(number.end, number.end + 16);
  return EXACTLY_BEFORE.test(before) || EXACTLY_AFTER.test(after);
}

const EXACTLY_BEFORE = /(?:正好|刚好|恰好|整整|不多不少|exactly|precisely|just)[是为有\s]*$/;
const EXACTLY_AFTER = /^\s*(?:\p{Script=Han}{0,2}?整(?![个体数理])|[a-z]*\s?(?:exactly|precisely|flat)\b)/u;

// 全部达产后: the condition of a forecast says as much as 预计.
function saysCondition({ condition }: Observation, { query }: Slots, index: AnsweringIndex): boolean {
  if (!condition) return false;
  const said = new Set(piecesOf(query.text.text));
  return [condition.zh, condition.en].some((text) =>
    piecesOf(normalizeText(text).text).some((piece) => said.has(piece) && !isEveryday(piece, index)),
  );
}

// "Fell by 4.4%" is a growth of -4.4%.
function inDirection(observation: Observation, { variable }: SlotMatch, { query }: Slots): Observation {
  return saysOtherWay(query, variable)
    ? { ...observation, value: new Decimal(observation.value).negated().toFixed() }
    : observation;
}

// Of several prints of one figure the last printed stands first.
function pickShown({ observations }: SlotMatch): Observation | undefined {
  const last = observations.filter(({ status }) => status === 'actual').at(-1) ?? observations.at(-1);
  return last && observations.find((other) => slotKey(other) === slotKey(last));
}

// "Fell by 6.5 days from 2022 to 2023": the amount of a change, and no value of its own.
function isChange({ number }: StatedNumber, { periods, query }: Slots): boolean {
  const isDirected = query.cues.has('direction:down') !== query.cues.has('direction:up');
  const before = query.text.text.slice(Math.max(0, number.start - 8), number.start);
  return (
    number.form === 'plain' &&
    periods.length >= 2 &&
    isDirected &&
    /\bby\s*$|[降升增减高低少多长]了?\s*$/.test(before)
  );
}

// "Fell to 31.8%", where every earlier value on record is lower: the value agrees and the way it went does not.
function cameFromElsewhere(
  { number }: StatedNumber,
  shown: Observation,
  { variable, onRecord }: SlotMatch,
  { query }: Slots,
): boolean {
  const [down, up] = [query.cues.has('direction:down'), query.cues.has('direction:up')];
  const before = query.text.text.slice(Math.max(0, number.start - 8), number.start);
  if (variable.measure === 'growth' || down === up || !/(?:\bto|[到至])\s*$/.test(before)) return false;
  const earlier = onRecord.filter(
    ({ entity, period, status }) =>
      entity === shown.entity && status === 'actual' && (period?.start ?? '9') < (shown.period?.start ?? ''),
  );
  return (
    earlier.length > 0 &&
    earlier.every(({ value }) =>
      down ? new Decimal(value).lt(shown.value) : new Decimal(value).gt(shown.value),
    )
  );
}

function checkDerived(
  number: StatedNumber,
  finding: Finding,
  index: AnsweringIndex,
  today: string,
): ClaimRow {
  const intent =
    number.number.form === 'times'
      ? 'multiple'
      : finding.slots.query.cues.has('ask:gap')
        ? 'gap'
        : 'difference';
  const asked = {
    ...finding,
    slots: { ...finding.slots, query: { ...finding.slots.query, intent } as const },
  };
  const derivation = deriveAsked(asked, index, today);
  const observation = derivation?.operands[0];
  if (!derivation?.result.ok || !observation) return { verdict: 'not_on_record', stated: number.text };
  const value = new Decimal(derivation.result.derived.value).abs();
  const agrees = agreesWithRecord(
    { ...number.number, bound: 'about' },
    { ...observation, value: value.toFixed() },
  );
  const isNear =
    number.number.bound === 'about' || number.number.form === 'times'
      ? agrees
      : value.equals(number.number.value);
  return isNear && !wentOtherWay(derivation.result.derived, number, finding.slots)
    ? { verdict: 'matches', stated: number.text, observation }
    : { verdict: 'differs', stated: number.text, observation, reason: 'value' };
}

// "13.93 points lower in 2021 than in 2020", of what rose: over time the later figure less the earlier says which way.
function wentOtherWay(
  { operation, operands, value }: DerivedValue,
  { number }: StatedNumber,
  { query }: Slots,
): boolean {
  const [first, second] = operands;
  const before = query.text.text.slice(Math.max(0, number.start - 2), number.start);
  const down = query.cues.has('direction:down') || /[低少]了?$/.test(before);
  const up = query.cues.has('direction:up') || /[高多]了?$/.test(before);
  if (operation !== 'difference' || down === up || !first?.period || !second?.period) return false;
  if (first.entity !== second.entity || first.period.start === second.period.start) return false;
  const change = new Decimal(value).times(first.period.start > second.period.start ? 1 : -1);
  return down ? change.isPositive() : change.isNegative();
}

// Which statistical variable a question means: every variable that the question's words, places or thread point at
// is scored by the evidence for it. Similarity decides what was meant; whether the record holds it is left to
// `match-slots`.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Variable } from '../../knowledge/types.ts';
import type { Sense } from '../../language/aliases.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Named } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { isGrowthOfAnother } from '../slots/growth-named.ts';
import { asksOn, type Slots } from '../slots/slots.ts';
import { subjectsFor } from '../slots/subjects.ts';
import { saysWord } from '../words/says-word.ts';
import { gradeEvidence, measureEvidence } from './measure-evidence.ts';
import { onlyCourse } from './only-course.ts';
import { asksWhoComes, countsComing } from './people-counted.ts';

export interface VariableCandidate {
  readonly variable: Variable;
  readonly score: number;
  /** True where the words suffice to say that this variable is meant. */
  readonly identified: boolean;
  /** True where words of its own were said, and not merely its measure, unit or place. */
  readonly named: boolean;
  /** True where only the thread points at it. */
  readonly carried: boolean;
  /** The measure, unit or grade asked for is another than the variable's. */
  readonly conflicts: readonly ('measure' | 'grade')[];
}

/**
 * Weights of the evidence. Effect: what outweighs what when words point at different variables; only their order
 * matters much. Range 0 to 2 each.
 */
const WEIGHT = {
  alias: 1,
  aliasLength: 0.08,
  nestedAlias: 0.5,
  term: 0.3,
  termLength: 0.04,
  termsMost: 1.2,
  measure: 0.5,
  unit: 0.4,
  entity: 0.4,
  benchmarkPair: 0.8,
  benchmark: 0.5,
  /** 平均候诊, which one name has in one piece. */
  runsOn: 0.15,
  grade: 0.2,
  period: 0.1,
  status: 0.15,
  carried: 0.6,
  carriedSubject: 0.5,
  /** Another measure of it was asked for: enough to be refused by name where nothing else fits. */
  carriedAgainst: 0.05,
};

/** Scores the variables a question may mean, best first. */
export function rankVariables(slots: Slots, index: AnsweringIndex): VariableCandidate[] {
  const { catalog } = index;
  const said = metricsSaid(slots, catalog);
  const course = onlyCourse(slots, catalog);
  const isSorted = namesSort(slots.query, catalog);
  const scored = [...candidateIds(slots, catalog)]
    .map((id) => scoreVariable(catalog.variable(id), slots, said, isSorted, catalog))
    .map((candidate) =>
      candidate.variable.id === course ? { ...candidate, identified: true, carried: false } : candidate,
    );
  const fitting = scored.filter(({ identified, conflicts }) => identified && conflicts.length === 0);
  // The count and the rank of one thing share their nouns: the one whose measure was asked for is meant.
  const isOutdone = ({ variable, conflicts }: VariableCandidate) =>
    conflicts.length > 0 && fitting.some((other) => sharesTerms(other.variable, variable));
  return scored
    .map((candidate) => ({ candidate, outdone: isOutdone(candidate) ? 1 : 0 }))
    .sort(
      (a, b) =>
        a.outdone - b.outdone ||
        b.candidate.score - a.candidate.score ||
        saidOfName(a.candidate.variable, slots) - saidOfName(b.candidate.variable, slots) ||
        a.candidate.variable.id.localeCompare(b.candidate.variable.id),
    )
    .map(({ candidate }) => candidate);
}

// Of two that fit alike (a rank for water, a rank for its improvement), the one whose name says less beside what was said.
function saidOfName({ name, aliases }: Variable, { query }: Slots): number {
  const words = query.unknown.map(({ text }) => text);
  if (words.length === 0) return 0;
  const lengths = [...Object.values(name), ...aliases.zh, ...aliases.en]
    .map((one) => one.toLowerCase())
    .filter((one) => words.every((word) => saysWord(one, word)))
    .map((one) => (/\p{Script=Han}/u.test(one) ? one.length : one.split(' ').length));
  return lengths.length > 0 ? Math.min(...lengths) : Number.MAX_SAFE_INTEGER;
}

/** True where two variables are measures of one thing. */
export function sharesTerms(a: Variable, b: Variable): boolean {
  return [...a.terms.zh, ...a.terms.en].some(
    (term) => b.terms.zh.includes(term) || b.terms.en.includes(term),
  );
}

function candidateIds(slots: Slots, catalog: Catalog): Set<string> {
  const { query, context } = slots;
  const ids = new Set([...query.variables, ...query.terms].map(({ id }) => id));
  const benchmarked = slots.entities.length >= 2 || slots.measure === 'share';
  for (const entity of [...slots.entities, ...(context?.entities ?? [])]) {
    for (const subject of subjectsFor(entity, catalog))
      for (const { id } of catalog.variablesOf(subject)) ids.add(id);
  }
  if (context?.variable) ids.add(context.variable);
  if (ids.size === 0 && slots.units.length > 0)
    for (const variable of catalog.pack.variables)
      if (slots.units.includes(variable.unit) && isOnlyOfUnit(variable, catalog)) ids.add(variable.id);
  if (ids.size === 0 && query.intent === 'gap')
    for (const { id } of catalog.pack.variables)
      if (catalog.benchmarksOf(id).some((benchmark) => slots.entities.includes(benchmark))) ids.add(id);
  if (ids.size === 0 || (benchmarked && ids.size < 50)) {
    for (const { id, measure } of catalog.pack.variables) if (measure === slots.measure) ids.add(id);
  }
  return ids;
}

interface Said {
  readonly variables: readonly Named[];
  readonly terms: readonly Named[];
  /** True where it is who came or rode that is to be counted. */
  readonly comes: boolean;
}

// Words of a metric in the name of a place or thing (dock, in that of a port's dock) say nothing where others stand apart,
// and nothing in a thread about a figure: "and the East Dock?" asks for the same of another.
function metricsSaid({ query, context }: Slots, catalog: Catalog): Said {
  const { entities } = query;
  const isHead = ({ mention }: Named) => !modifiesNext(mention, query);
  const spoken = context?.variable;
  // "By how much did they rise", in a thread about sessions: the word names no growth of another amount.
  const isOfTold = ({ id, mention }: Named) =>
    spoken === undefined || !isWay(mention) || !isGrowthOfAnother(catalog.variable(id), [spoken], catalog);
  const [variables, terms] = [query.variables.filter(isHead), query.terms.filter(isHead).filter(isOfTold)];
  const comes = asksWhoComes(query);
  const isApart = ({ mention }: Named) => !isInEntity(mention, entities);
  return comes || context?.variable !== undefined || [...variables, ...terms].some(isApart)
    ? { variables: variables.filter(isApart), terms: terms.filter(isApart), comes }
    : { variables, terms, comes };
}

const isWay = ({ senses }: Mention): boolean =>
  senses.some((sense) => sense.type === 'cue' && /^(?:measure:growth|direction:)/.test(sense.cue));

// "Cook vacancies": a metric's noun right before that of another says only of whom the other is.
function modifiesNext(mention: Mention, { mentions, text }: Slots['query']): boolean {
  if (!/^[a-z]+$/.test(mention.text)) return false;
  const next = mentions.find(({ nested, start }) => !nested && start === mention.end + 1);
  if (next === undefined || text.text[mention.end] !== ' ') return false;
  const metricsOf = ({ senses }: Mention) =>
    senses.flatMap((sense) => (sense.type === 'variable' ? [sense.id] : []));
  const [own, heads] = [metricsOf(mention), metricsOf(next)];
  return own.length > 0 && heads.length > 0 && !heads.some((id) => own.includes(id));
}

// `said` are the words of metrics that count, `isSorted` where the question names a sort of thing, see `namesSort`.
function scoreVariable(
  variable: Variable,
  slots: Slots,
  said: Said,
  isSorted: boolean,
  catalog: Catalog,
): VariableCandidate {
  const { query } = slots;
  const alias = aliasEvidence(said.variables, variable.id);
  const terms = termEvidence(said.terms, variable.id);
  const measure = measureEvidence(variable, slots, catalog);
  const benchmark = benchmarkEvidence(variable, slots, catalog);
  const entity = slots.entities.some((id) =>
    subjectsFor(id, catalog).some((subject) => catalog.observationsFor(variable.id, subject).length > 0),
  );
  const grade = gradeEvidence(variable, slots);
  const status = query.cues.has('status:forecast') && catalog.foreseenOf(variable.id).length > 0;
  const carried = carriedEvidence(variable, slots, catalog);

  // "How many people came to the branch": what counts who comes there, where no metric is said.
  const comes =
    said.comes &&
    said.variables.length + said.terms.length === 0 &&
    entity &&
    countsComing(variable, catalog.unitOf(variable));

  const score =
    alias + terms + benchmark + carried +
    (measure === 'agrees' ? WEIGHT.measure : measure === 'conflicts' ? -WEIGHT.measure : 0) +
    (entity ? WEIGHT.entity : 0) +
    (grade === 'agrees' ? WEIGHT.grade : 0) +
    (status ? WEIGHT.status : 0) +
    (runsOn(said.terms, variable, query.text.text) ? WEIGHT.runsOn : 0) +
    (comes ? WEIGHT.unit : 0); // biome-ignore format: one summand a row
  const unitAsked =
    slots.units.includes(variable.unit) &&
    (slots.entities.some((id) => holdsItself(id, variable, catalog)) ||
      (isAlone(slots) && isOnlyOfUnit(variable, catalog))) &&
    !isSorted;
  // "Loans per resident versus Alder": whom it is measured against is all that is named.
  const ofBenchmark =
    benchmark >= WEIGHT.benchmark &&
    slots.entities.every((id) => catalog.benchmarksOf(variable.id).includes(id));
  const words =
    comes ||
    unitAsked ||
    alias > 0 ||
    (terms > 0 && isTurnTo(variable, slots, said, catalog)) ||
    (terms > 0 &&
      (measure === 'agrees' ||
        ((entity || ofBenchmark || slots.entities.length === 0) && asksFigure(slots)))) ||
    benchmark >= WEIGHT.benchmarkPair ||
    isNextOfThread(variable, slots, said, catalog);
  const bare =
    query.statements.length === 0 &&
    [...query.variables, ...query.terms].every(({ mention }) => isInEntity(mention, query.entities));
  // "How many points up": the share of that place, whatever it is called.
  const inPoints =
    query.cues.has('ask:points') &&
    catalog.unitOf(variable).kind === 'percent' &&
    slots.measure === undefined;
  const byMeasure =
    bare &&
    !said.comes &&
    !isSorted &&
    isOfThread(variable, slots, catalog) &&
    (slots.measure === variable.measure || inPoints) &&
    (entity || benchmark > 0 || isOfSpoken(variable, slots, catalog));
  return {
    variable,
    score,
    identified: words || byMeasure || (bare && carried > 0) || (bare && isGapToNamed(benchmark, slots)),
    named: alias > 0 || terms > 0 || benchmark >= WEIGHT.benchmarkPair,
    carried: !words && !byMeasure && carried > 0,
    conflicts: [
      ...(measure === 'conflicts' ? ['measure' as const] : []),
      ...(grade === 'conflicts' ? ['grade' as const] : []),
    ],
  };
}

// 那急诊呢, after how long outpatients wait: what is counted alike, of the sort that the noun names.
function isNextOfThread(
  variable: Variable,
  { query, context, entities }: Slots,
  { terms }: Said,
  catalog: Catalog,
): boolean {
  if (context?.variable === undefined || context.unmet !== undefined || !NEXT_ASKED.test(query.text.text))
    return false;
  const before = catalog.variable(context.variable);
  const own = terms.filter(({ id }) => id === variable.id);
  const isAlone = entities.length + query.unknown.length + query.variables.length === 0;
  const isSaidOfBoth = own.some(({ mention }) =>
    terms.some(({ id, mention: { start } }) => id === before.id && start === mention.start),
  );
  return (
    own.length > 0 &&
    isAlone &&
    !isSaidOfBoth &&
    variable.id !== before.id &&
    variable.unit === before.unit &&
    variable.measure === before.measure &&
    (sharesTerms(before, variable) || variable.topic === before.topic)
  );
}

const NEXT_ASKED = /^(?:那么?|还有|再说|至于)?.{1,8}呢[?？]?$/;

// "And its growth?", after an output: the growth of another thing is none of its.
function isOfThread(variable: Variable, { context }: Slots, catalog: Catalog): boolean {
  return (
    context?.variable === undefined ||
    context.variable === variable.id ||
    sharesTerms(catalog.variable(context.variable), variable) ||
    variable.topic === catalog.variable(context.variable).topic
  );
}

// "And in emergency?", after the wait of outpatients: the metric of its sort that the one word added is of.
function isTurnTo(variable: Variable, { query, context }: Slots, { terms }: Said, catalog: Catalog): boolean {
  if (context?.variable === undefined || context.variable === variable.id || !TURNS.test(query.text.text))
    return false;
  const before = catalog.variable(context.variable);
  const isOfSort =
    before.unit === variable.unit && before.measure === variable.measure && sharesTerms(before, variable);
  const isOnly = terms.every(({ id }) => id === variable.id);
  return isOfSort && isOnly && query.unknown.length === 0;
}

/** A turn that asks the same of another: 那急诊呢, "and in emergency?". */
const TURNS = /^(?:那么?|还有|换成|至于)|呢[?？]?$|^(?:and|what about|how about|but)\b/;

function isAlone({ entities, context }: Slots): boolean {
  return entities.length === 0 && context?.variable === undefined;
}

// By its unit alone a figure is not that of a programme run in the place named.
function holdsItself(id: string, variable: Variable, catalog: Catalog): boolean {
  return subjectsFor(id, catalog).some(
    (subject) =>
      (subject === id || PLACES.has(catalog.entity(subject).type)) &&
      catalog.observationsFor(variable.id, subject).length > 0,
  );
}

const PLACES: ReadonlySet<string> = new Set([
  'place',
  'park',
  'district',
  'county',
  'city',
  'company',
  'project',
]);

// "And what percentage in 2021", after a fact about a place: that of the place.
function isOfSpoken(variable: Variable, { entities, context }: Slots, catalog: Catalog): boolean {
  if (entities.length > 0 || context === undefined || context.variable !== undefined) return false;
  return context.entities.some((id) => catalog.observationsFor(variable.id, id).length > 0);
}

// "How many items", where items are counted once in the record.
function isOnlyOfUnit({ unit, id }: Variable, catalog: Catalog): boolean {
  return (
    catalog.unit(unit).kind === 'count' &&
    catalog.pack.variables.every((other) => other.unit !== unit || other.id === id)
  );
}

// "How far from drawing level with X", where X is whom one metric is measured against.
function isGapToNamed(benchmark: number, { query }: Slots): boolean {
  return benchmark >= WEIGHT.benchmark && query.intent === 'gap' && query.unknown.length === 0;
}

// A noun and a place alone may ask for anything: some sign that a figure is wanted goes with them.
function asksFigure({ query, measure, periods, units }: Slots): boolean {
  const signs =
    measure !== undefined ||
    periods.length > 0 ||
    units.length > 0 ||
    query.numbers.length > 0 ||
    query.intent === 'series';
  return (
    signs ||
    query.cues.has('amount') ||
    query.terms.length > 1 ||
    [...query.cues].some((cue) => cue.startsWith('status:') || cue.startsWith('ask:'))
  );
}

// 企业数量: the number of companies is no count of anything else.
function namesSort({ mentions, entities }: Slots['query'], catalog: Catalog): boolean {
  // The park that a company named lies in is no other sort of thing.
  const around = entities.flatMap(({ id }) => typesAround(id, catalog));
  const isSort = (sense: Sense) =>
    sense.type === 'cue' && sense.cue.startsWith('type:') && !around.includes(sense.cue.slice(5));
  return mentions.some(
    (mention) =>
      mention.senses.some(isSort) &&
      !isInEntity(mention, entities) &&
      mention.senses.every(({ type }) => type === 'cue'),
  );
}

function typesAround(id: string, catalog: Catalog): string[] {
  const { type, within } = catalog.entity(id);
  return [type, ...(within === undefined ? [] : typesAround(within, catalog))];
}

/** True where a mention lies in the name of an entity: 渔业 in that of a port names no metric. */
export function isInEntity(mention: Named['mention'], entities: readonly Named[]): boolean {
  return entities.some(({ mention: entity }) => entity.start <= mention.start && mention.end <= entity.end);
}

function aliasEvidence(named: readonly Named[], id: string): number {
  const weights = named
    .filter((mention) => mention.id === id)
    .map(({ mention }) => {
      const weight = WEIGHT.alias + WEIGHT.aliasLength * Math.min(lengthOf(mention.text), 10);
      return (mention.nested ? weight * WEIGHT.nestedAlias : weight) * mention.score;
    });
  return Math.max(0, ...weights);
}

// 平均候诊, of what is called 平均候诊时间: the words before the noun stand before it in the name as well.
function runsOn(named: readonly Named[], { id, name }: Variable, text: string): boolean {
  return named.some(({ id: other, mention: { start, end, nested } }) => {
    const before = text.slice(Math.max(0, start - 2), start);
    return (
      other === id &&
      !nested &&
      TWO_HAN.test(before) &&
      name.zh.includes(`${before}${text.slice(start, end)}`)
    );
  });
}

const TWO_HAN = /^\p{Script=Han}{2}$/u;

function termEvidence(named: readonly Named[], id: string): number {
  if (!named.some((mention) => mention.id === id)) return 0;
  const sharing = new Map<string, Set<string>>();
  for (const { id: other, mention } of named) {
    const span = `${mention.start} ${mention.end}`;
    sharing.set(span, (sharing.get(span) ?? new Set()).add(other));
  }
  const spans = new Map<string, number>();
  for (const { id: other, mention } of named) {
    if (other !== id) continue;
    const count = sharing.get(`${mention.start} ${mention.end}`)?.size ?? 1;
    const weight = (WEIGHT.term + WEIGHT.termLength * Math.min(lengthOf(mention.text), 8)) / Math.sqrt(count);
    spans.set(mention.text, Math.max(spans.get(mention.text) ?? 0, weight * mention.score));
  }
  return Math.min(
    WEIGHT.termsMost,
    [...spans.values()].reduce((sum, weight) => sum + weight, 0),
  );
}

// A Latin word says about as much as two Han characters.
function lengthOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han + 2 * (text.match(/[a-z0-9]+/g)?.length ?? 0);
}

function benchmarkEvidence(variable: Variable, slots: Slots, catalog: Catalog): number {
  const benchmarks = catalog.benchmarksOf(variable.id);
  if (benchmarks.length === 0) return 0;
  const named = slots.entities.filter((id) => benchmarks.includes(id));
  const subjects = slots.entities.filter((id) => !benchmarks.includes(id));
  const hasSubject = subjects.some((id) =>
    subjectsFor(id, catalog).some((s) => catalog.observationsFor(variable.id, s).length > 0),
  );
  if (named.length > 0 && hasSubject) return WEIGHT.benchmarkPair;
  const compares =
    slots.measure === 'share' ||
    slots.query.cues.has('ask:compare') ||
    slots.query.cues.has('ask:gap') ||
    slots.query.cues.has('ask:series');
  if (named.length > 0 && compares) return WEIGHT.benchmark;
  return hasSubject && (slots.query.cues.has('benchmark') || compares) ? WEIGHT.benchmark / 2 : 0;
}

// "And in 2020?", after a place or measure that the record does not know: it asks for that same thing.
function isMet({ context, entities, measure, query }: Slots): boolean {
  if (context?.unmet === 'entity') return entities.length > 0;
  if (context?.unmet === 'measure') return measure !== undefined;
  return context?.unmet === undefined || [...query.cues].some((cue) => cue.startsWith('grade:'));
}

// "Where is that port", after a figure of another: it asks for the port.
function asksAboutEntity({ query, entities, measure, periods }: Slots): boolean {
  const asks = query.cues.has('ask:where') || query.cues.has('ask:who');
  return (
    asks && entities.length > 0 && periods.length === 0 && measure === undefined && !query.cues.has('amount')
  );
}

function carriedEvidence(variable: Variable, slots: Slots, catalog: Catalog): number {
  const { context } = slots;
  if (!context?.variable || !(asksOn(slots.query) || slots.entities.length > 0)) return 0;
  if (asksAboutEntity(slots)) return 0;
  if (context.variable === variable.id && !isMet(slots)) return 0;
  if (context.variable === variable.id)
    return slots.measure === undefined || slots.measure === variable.measure
      ? WEIGHT.carried
      : WEIGHT.carriedAgainst;
  const before = catalog.variable(context.variable);
  if (slots.measure !== variable.measure || isGrowthOfAnother(variable, [before.id], catalog)) return 0;
  // "What percentage is it?", after an amount: a share of whom is not said.
  const isOfBenchmark = variable.measure === 'share' && catalog.benchmarksOf(variable.id).length > 0;
  if (isOfBenchmark && before.measure !== 'share' && !HELD_AGAINST.test(slots.query.text.text)) return 0;
  const sameSubject = context.entities.some((id) => catalog.observationsFor(variable.id, id).length > 0);
  // Another measure of the same thing: 44 centres, and their rank.
  if (sharesTerms(before, variable))
    return WEIGHT.carriedSubject + (sameSubject ? WEIGHT.carriedSubject / 2 : 0);
  // "And the growth?" after a level is the growth on record there, if of the same matter; a rank or a count would be
  // of something else, and so would how much the level itself grew from what it was.
  return sameSubject &&
    variable.measure === 'growth' &&
    variable.topic === before.topic &&
    !OF_ITSELF.test(slots.query.text.text)
    ? WEIGHT.carriedSubject / 2
    : 0;
}

const HELD_AGAINST =
  /[占比]|相当|标杆|对标|差距|对方|\b(?:shares?|proportion|ratio|benchmark|against|compared|versus|vs|theirs|relative)\b/;

const OF_ITSELF = /比|较|\bthan\b|\bcompared\b|\b(?:did|has) it (?:grown?|risen?|rise|increased?)\b/;

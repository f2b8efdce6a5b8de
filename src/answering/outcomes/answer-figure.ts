import { compareObservations } from '../../knowledge/catalog.ts';
import { periodsEqual } from '../../knowledge/period.ts';
import type { EntityType, Observation } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, AnswerBody, MissingSlot } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import { subjectsFor } from '../slots/subjects.ts';
import { asksSpeakerOfFigure } from '../statements/speaker-asked.ts';
import { saysWord } from '../words/says-word.ts';
import { answerUnknown } from './answer-unknown.ts';
import { composeAnswer, contextOf, EMPTY_CONTEXT } from './compose-answer.ts';
import { contextAfterRefusal } from './context-after-refusal.ts';
import { convertFigures } from './convert-figures.ts';
import { listForeseen } from './list-foreseen.ts';
import { refuseSpeaker } from './refuse-speaker.ts';
import { askedTimeFirst, nearestObservation, questionAt, questionFor, suggestNear } from './suggest.ts';

/** Answers with recorded figures, asks which was meant, or says which slot has nothing on record. */
export function answerFigure(finding: Finding, index: AnsweringIndex): Answer {
  const { slots } = finding;
  const rivals = rivalsOf(finding);
  const [best] = rivals;
  if (!best)
    return isVague(finding) && asksSomeNumber(finding) && !countsOthers(finding, index)
      ? clarify(finding, [], index)
      : answerUnknown(finding, index);
  // A firm nobody knows is not to be asked which metric was meant.
  const isStrange = best.match.contradictions.some(
    ({ slot, asked }) => slot === 'entity' && asked.length > 1,
  );
  // Of a time that has no figure of the one metric there may be, nothing is to be chosen.
  const isOfOtherTime =
    rivals.length === 1 && best.match.contradictions.some(({ slot }) => slot === 'period');
  if ((isVague(finding) && !isStrange && !isOfOtherTime) || rivals.length > 1)
    return clarify(
      finding,
      rivals.map(({ match }) => match),
      index,
    );
  const { match } = best;
  if (match.contradictions.length > 0) return refuse(finding, match, index);
  if (match.open.length > 0) return clarify(finding, [match], index);
  const { observations } = match;
  const [first, ...more] = observations;
  if (!first) return refuse(finding, match, index);
  const context = contextOf(observations, slots.context);
  if (more.length === 0 && first.saidBy === undefined && asksSpeakerOfFigure(slots.query))
    return refuseSpeaker(slots.query, first, context);
  return composeAnswer({
    status: 'answered',
    query: slots.query,
    body: bodyOf(observations),
    observations,
    citations: match.confirming.map(({ citation }) => citation),
    disclosures: [...match.disclosures, ...convertFigures(slots.query, observations, index.catalog)],
    followUps: suggestNear(observations, index.catalog),
    context,
  });
}

/** A series where the figures are of one metric of one subject at several times, else the figures one by one. */
export function bodyOf(observations: readonly Observation[]): AnswerBody {
  const isSeries =
    new Set(observations.map(({ period, status }) => `${period?.start} ${period?.end} ${status}`)).size > 1 &&
    new Set(observations.map(({ variable, entity }) => `${variable} ${entity}`)).size === 1;
  // A course is told in the order of time, in whichever order its times were named.
  return isSeries
    ? { kind: 'series', observations: [...observations].sort(compareObservations) }
    : { kind: 'figures', observations };
}

// Variables that the words fit equally well; one that the record can answer goes before one that it cannot, and one
// that more words speak of before one that only some of them do (急诊等候, and 等候 alone).
function rivalsOf({ figures, slots: { query } }: Finding): Finding['figures'] {
  const best = figures[0];
  if (!best) return [];
  const clean = figures.filter(({ match }) => match.contradictions.length === 0);
  const [first, ...others] = clean;
  if (!first) return [best];
  const said = wordsSaidOf(first.candidate.variable.id, query);
  const fewer = others.filter(({ candidate }) => {
    const words = wordsSaidOf(candidate.variable.id, query);
    return words.size < said.size && [...words].every((start) => said.has(start));
  });
  return clean.filter((figure) => !fewer.includes(figure));
}

/** Where the words begin that speak of a variable. */
function wordsSaidOf(id: string, { mentions }: Query): ReadonlySet<number> {
  return new Set(
    mentions.flatMap(({ nested, start, senses }) =>
      !nested &&
      senses.some((sense) => (sense.type === 'variable' || sense.type === 'term') && sense.id === id)
        ? [start]
        : [],
    ),
  );
}

// "全省第几", "growth?": a measure and nothing it could be of.
function isVague({ slots, figures }: Finding): boolean {
  const { query, context } = slots;
  if (context && (context.variable || context.entities.length > 0)) return false;
  if (slots.entities.length > 0) return false;
  const best = figures[0];
  if (query.variables.length + query.terms.length === 0) return true;
  return best !== undefined && best.match.subjects.length === 0 && best.match.open.length > 0;
}

/** Answers a question for every figure of a kind or about an entity, or undefined where it asks for one. */
export function answerList(finding: Finding, index: AnsweringIndex): Answer | undefined {
  return listForeseen(finding.slots, index) ?? listByMeasure(finding, index) ?? listAbout(finding, index);
}

// "去年的数据发我一下": a number, but of what?
function asksSomeNumber(finding: Finding): boolean {
  const { slots } = finding;
  const { query } = slots;
  const said =
    query.cues.has('status:forecast') ||
    query.periods.length > 0 ||
    query.cues.has('status:latest') ||
    typeAsked(finding) !== undefined;
  return (
    query.unknown.length === 0 &&
    !query.statements.some(({ mention }) => !mention.nested) &&
    !query.cues.has('measure:other') &&
    (slots.measure !== undefined || (said && (query.cues.has('amount') || query.cues.has('ask:which'))))
  );
}

// "How many companies are in the park", where no count is one of companies: none of the counts was meant.
function countsOthers({ slots }: Finding, { catalog }: AnsweringIndex): boolean {
  if (slots.measure !== 'count') return false;
  const outer = slots.query.mentions.filter(({ nested }) => !nested);
  const counted = outer.slice(outer.findIndex(isCount) + 1).find(isSort);
  if (counted === undefined) return false;
  const counts = catalog.pack.variables.filter(({ measure }) => measure === 'count');
  return !counts.some(({ name, aliases }) =>
    [name.zh, name.en, ...aliases.zh, ...aliases.en].some((one) => isCountOf(one, counted.text)),
  );
}

// 企业 within 企业技术中心 is not what is counted.
function isCountOf(name: string, word: string): boolean {
  return /\p{Script=Han}/u.test(word)
    ? name.replace(/(?:数量?|个数|家数|总数)$/, '').endsWith(word)
    : saysWord(name.toLowerCase(), word);
}

const isCount = ({ senses }: Mention) =>
  senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:count');
const isSort = ({ senses }: Mention) =>
  senses.length > 0 && senses.every((sense) => sense.type === 'cue' && sense.cue.startsWith('type:'));

// "Which indicators have a rank": every figure of that measure on record for the entity.
function listByMeasure({ slots }: Finding, { catalog }: AnsweringIndex): Answer | undefined {
  const { query, measure } = slots;
  const asksAll = query.cues.has('ask:list') || query.cues.has('ask:which') || query.intent === 'series';
  if (
    !asksAll ||
    measure === undefined ||
    query.variables.length + query.terms.length > 0 ||
    query.unknown.length > 0
  )
    return undefined;
  const subjects = slots.entities.flatMap((id) => subjectsFor(id, catalog));
  const observations = subjects
    .flatMap((id) => catalog.observationsAbout(id))
    .filter(
      ({ variable, benchmark }) =>
        catalog.variable(variable).measure === measure &&
        (benchmark === undefined || !slots.entities.includes(benchmark)),
    );
  if (new Set(observations.map(({ variable }) => variable)).size < 2) return undefined;
  return composeAnswer({
    status: 'answered', query, body: { kind: 'figures', observations }, observations,
    followUps: suggestNear(observations, catalog), context: contextOf(observations, slots.context),
  }); // biome-ignore format: one call
}

// "What figures are there for the park": everything on record about it.
function listAbout({ slots, figures }: Finding, { catalog }: AnsweringIndex): Answer | undefined {
  const { query, measure } = slots;
  const asksAll = (query.cues.has('ask:list') || query.cues.has('ask:which')) && query.cues.has('amount');
  const [entity] = slots.entities;
  if (
    !asksAll ||
    !entity ||
    measure !== undefined ||
    figures.some(({ candidate }) => candidate.identified) ||
    query.unknown.length > 0
  )
    return undefined;
  const observations = catalog.observationsAbout(entity);
  if (observations.length === 0) return undefined;
  return composeAnswer({
    status: 'answered', query, body: { kind: 'figures', observations }, observations,
    followUps: suggestNear(observations, catalog), context: contextOf(observations, slots.context),
  }); // biome-ignore format: one call
}

function clarify(finding: Finding, matches: readonly SlotMatch[], { catalog }: AnsweringIndex): Answer {
  const { slots, figures } = finding;
  const asked = slots.periods.flatMap(({ period }) => period ?? []);
  const considered = matches.length > 1 ? matches : figures.map(({ match }) => match);
  const candidates = considered.flatMap((match) => {
    const subjects = (match.subjects.length > 0 ? match.subjects : match.open).slice(0, CHOICES);
    return subjects.flatMap((id) => catalog.observationsFor(match.variable.id, id).slice(-1));
  });
  const measured = candidates.length > 0 ? candidates : observationsOfMeasure(slots.measure, catalog);
  const offered =
    measured.length > 0
      ? measured
      : catalog.pack.variables.flatMap(({ id }) => catalog.observationsOf(id).slice(-1));
  const choices = [...new Map(offered.map((o) => [`${o.variable} ${o.entity}`, o])).values()]
    .slice(0, CHOICES)
    .flatMap(({ variable, entity }) => questionAt(catalog.observationsFor(variable, entity), asked) ?? []);
  const context =
    matches.length === 1 && matches[0]
      ? { ...EMPTY_CONTEXT, variable: matches[0].variable.id, entities: slots.entities }
      : (slots.context ?? EMPTY_CONTEXT);
  const slot =
    new Set(choices.map((c) => ('variable' in c ? c.variable : ''))).size > 1 ? 'variable' : 'entity';
  return composeAnswer({
    status: 'clarify',
    query: slots.query,
    body: { kind: 'clarify', slot, choices },
    followUps: choices,
    context,
  });
}

// 园区情况咋样: some park, but which?
function typeAsked({ slots }: Finding): EntityType | undefined {
  return (['park', 'company', 'project', 'school', 'district', 'city', 'county'] as const).find((type) =>
    slots.query.cues.has(`type:${type}`),
  );
}

/** How many choices are offered when asking back. */
const CHOICES = 5;

function observationsOfMeasure(
  measure: string | undefined,
  catalog: AnsweringIndex['catalog'],
): Observation[] {
  return catalog.pack.variables
    .filter((v) => v.measure === measure)
    .flatMap((v) => catalog.observationsOf(v.id).slice(-1));
}

/** Says which slot has nothing on record, what there is instead, and the nearest figure as what it is. */
export function refuse({ slots }: Finding, match: SlotMatch, { catalog }: AnsweringIndex): Answer {
  const asked = slots.periods.flatMap(({ period }) => period ?? []);
  const pool = match.onRecord.length > 0 ? match.onRecord : catalog.observationsOf(match.variable.id);
  // Of a firm nobody knows, another's figure is no near one.
  const isAstray =
    match.subjects.length === 0 && slots.entities.length === 0 && slots.query.unknown.length > 0;
  const nearest = isAstray ? undefined : nearestObservation(pool, asked);
  const available = askedTimeFirst(pool, asked).slice(0, CHOICES).map(questionFor);
  const missing = distinctSlots(match.contradictions);
  const entity = match.subjects[0] ?? slots.entities[0];
  return composeAnswer({
    status: 'no_data',
    query: slots.query,
    body: {
      kind: 'no_data',
      missing,
      variable: match.variable.id,
      ...(entity ? { entity } : {}),
      available,
      ...(nearest ? { nearest } : {}),
    },
    citations: nearest ? [nearest.citation] : [],
    followUps: available.slice(0, 3),
    context: contextAfterRefusal(match, slots, catalog),
  });
}

// Each thing is named once, and 亩均论英雄怎么评 by what of it is missing, 怎么评.
function distinctSlots(slots: readonly MissingSlot[]): MissingSlot[] {
  return slots.filter((slot, at) => !slots.some((other, before) => repeats(slot, other, before < at)));
}

function repeats(slot: MissingSlot, other: MissingSlot, isBefore: boolean): boolean {
  if (slot.asked === other.asked)
    return isBefore && (slot.slot === other.slot || slot.asked !== '') && samePeriod(slot, other);
  return slot.slot === other.slot && other.asked !== '' && slot.asked.includes(other.asked);
}

function samePeriod(a: MissingSlot, b: MissingSlot): boolean {
  return a.period === undefined || b.period === undefined
    ? a.period === b.period
    : periodsEqual(a.period, b.period);
}

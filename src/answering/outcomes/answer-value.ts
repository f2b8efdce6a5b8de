// A question that states a number and asks what it is: the look-up turned round, from a value to what holds it.
import { Decimal } from 'decimal.js';
import { periodsOverlap } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import type { Slots } from '../slots/slots.ts';
import { subjectsFor } from '../slots/subjects.ts';
import { asksSpeakerOfFigure } from '../statements/speaker-asked.ts';
import { onCondition } from '../words/on-condition.ts';
import { composeAnswer, contextOf, EMPTY_CONTEXT } from './compose-answer.ts';
import { refuseSpeaker } from './refuse-speaker.ts';
import { questionFor, suggestExamples, suggestNear } from './suggest.ts';

/**
 * The most figures of one value that are told; of more, the asker is asked which.
 * Effect: higher gives longer lists. Range 1 to 10.
 */
const MOST_FIGURES = 5;

const ASKS: readonly Cue[] = [
  'ask:what',
  'ask:which',
  'ask:when',
  'ask:who',
  'ask:where',
  'ask:name',
  'amount',
];

/** 27.5%是怎么回事: asks what the number is of, and for no reason. */
const WHAT_OF_IT = /(?:怎么|咋|怎么个|什么|啥)(?:回事|情况)/;

/** Answers "what is 15%" and "which year was it 23%", or undefined where the question asks otherwise. */
export function answerValue(finding: Finding, index: AnsweringIndex): Answer | undefined {
  const { slots, figures } = finding;
  const { query } = slots;
  const stated = query.numbers.filter(isTelling);
  const asks = ASKS.some((cue) => query.cues.has(cue)) || WHAT_OF_IT.test(query.text.text);
  if (stated.length === 0 || query.intent === 'claim' || !asks) return undefined;
  if (query.statements.length > 0 || query.cues.has('measure:other')) return undefined;
  if (onCondition(query).length > 0) return undefined;
  const metric = figures.find(
    ({ match }) => match.contradictions.length === 0 && match.observations.length > 0,
  );
  if (metric) {
    const found = metric.match.onRecord.filter((observation) =>
      stated.some((number) => isValue(number, observation, index)),
    );
    return found.length > 0 && query.cues.has('ask:when') ? tell(found, slots, index) : undefined;
  }
  if (query.variables.length + query.terms.length + query.unknown.length > 0) return undefined;
  const found = stated.flatMap((number) => holdersOf(number, slots, index));
  if (found.length > 0) return tell(found, slots, index);
  const examples = suggestExamples(index.catalog);
  return composeAnswer({
    status: 'no_data', query, followUps: examples, context: slots.context ?? EMPTY_CONTEXT,
    body: { kind: 'no_data', missing: stated.map(({ text }) => ({ slot: 'value', asked: text })), available: [] },
  }); // biome-ignore format: one call
}

/** Answers "23%", sent by itself where no figure was spoken of, or undefined where nothing on record has it. */
export function answerNumberAlone({ slots }: Finding, index: AnsweringIndex): Answer | undefined {
  const { query, context } = slots;
  const isAlone = query.mentions.every(({ kind }) => kind === 'number' || kind === 'break');
  if (!isAlone || context?.variable !== undefined) return undefined;
  const found = query.numbers.filter(isTelling).flatMap((number) => holdersOf(number, slots, index));
  return found.length > 0 ? tell(found, slots, index) : undefined;
}

// A small bare number counts things of the sentence: "the three".
function isTelling({ number, units }: StatedNumber): boolean {
  return (
    number.form === 'percent' ||
    number.form === 'rank' ||
    units.length > 0 ||
    Number(number.value) >= 10 ||
    number.precision < 0
  );
}

function holdersOf(number: StatedNumber, slots: Slots, index: AnsweringIndex): Observation[] {
  const subjects = new Set(slots.entities.flatMap((id) => subjectsFor(id, index.catalog)));
  const asked = slots.periods.flatMap(({ period }) => period ?? []);
  return (index.byValue().get(new Decimal(number.number.value).toFixed()) ?? []).filter(
    (observation) =>
      isValue(number, observation, index) &&
      (slots.entities.length === 0 || subjects.has(observation.entity)) &&
      (asked.length === 0 ||
        asked.some((period) => observation.period && periodsOverlap(period, observation.period))),
  );
}

function isValue(
  { number, units }: StatedNumber,
  observation: Observation,
  { catalog }: AnsweringIndex,
): boolean {
  const unit = catalog.unitOf(catalog.variable(observation.variable));
  if (!new Decimal(number.value).equals(observation.value)) return false;
  if (number.form === 'percent' || number.form === 'rank') return unit.kind === number.form;
  return units.length === 0 || units.includes(unit.id);
}

function tell(found: readonly Observation[], { query, context }: Slots, { catalog }: AnsweringIndex): Answer {
  if (found.length > MOST_FIGURES) {
    const choices = found.slice(0, MOST_FIGURES).map(questionFor);
    return composeAnswer({
      status: 'clarify', query, followUps: choices, context: context ?? EMPTY_CONTEXT,
      body: { kind: 'clarify', slot: 'variable', choices },
    }); // biome-ignore format: one call
  }
  const [only, ...more] = found;
  if (only && more.length === 0 && only.saidBy === undefined && asksSpeakerOfFigure(query))
    return refuseSpeaker(query, only, contextOf(found, context));
  return composeAnswer({
    status: 'answered', query, body: { kind: 'figures', observations: found }, observations: found,
    followUps: suggestNear(found, catalog), context: contextOf(found, context),
  }); // biome-ignore format: one call
}

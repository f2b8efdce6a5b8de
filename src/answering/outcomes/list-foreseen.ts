// "Which of your figures are forecasts", 哪些数是预计的, 某区今年的目标: everything on record that has not come about.
import { periodsEqual } from '../../knowledge/period.ts';
import type { Sense } from '../../language/aliases.ts';
import { isYesOrNo } from '../../language/yes-or-no.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { subjectsFor } from '../slots/subjects.ts';
import { composeAnswer, contextOf } from './compose-answer.ts';
import { suggestNear } from './suggest.ts';

/** Lists what is forecast or planned, of a place where one is named; undefined for any other question. */
export function listForeseen(slots: Slots, { catalog }: AnsweringIndex): Answer | undefined {
  const { query, entities, periods } = slots;
  const { cues, mentions } = query;
  const asksWhich = cues.has('ask:which') || cues.has('ask:list') || cues.has('except');
  if (!cues.has('status:forecast') || query.intent === 'claim') return undefined;
  const asksFigures = asksWhich && mentions.some(({ text, nested }) => !nested && FIGURES.test(text));
  if (!asksFigures && !asksTargets(slots)) return undefined;
  const named = query.variables.length + query.terms.length + query.statements.length + query.topics.length;
  const said = named + query.unknown.length + query.numbers.length + query.denied.length;
  if (said > 0 || entities.length > 1 || [...cues].some((cue) => OTHER.test(cue))) return undefined;
  // What a firm in a town foresees is no target of the town.
  const subjects = new Set(asksFigures ? entities.flatMap((id) => subjectsFor(id, catalog)) : entities);
  const observations = catalog.pack.observations.filter(
    ({ status, entity, period }) =>
      status !== 'actual' &&
      (entities.length === 0 || subjects.has(entity)) &&
      periods.every((asked) => asked.period && period && periodsEqual(asked.period, period)),
  );
  if (observations.length === 0 || observations.length > MOST) return undefined;
  return composeAnswer({
    status: 'answered', query, body: { kind: 'figures', observations }, observations,
    followUps: suggestNear(observations, catalog), context: contextOf(observations, slots.context),
  }); // biome-ignore format: one call
}

// A place and its targets, with nothing that they could be of.
function asksTargets({ query: { mentions, text }, entities, context }: Slots): boolean {
  if (isYesOrNo(text.text) || WAS_REACHED.test(text.text)) return false;
  const outer = mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  return (
    entities.length === 1 &&
    context?.variable === undefined &&
    outer.some(({ text }) => TARGETS.test(text)) &&
    outer.every(({ kind, senses }) => kind === 'period' || senses.some(isBesideTarget))
  );
}

/** Whether it came about is not what it is. */
const WAS_REACHED = /\b(?:beat|met|hit|miss(?:ed)?|reach(?:ed)?)\b|完成|达成|实现|[吗没]/;
const TARGETS = /^(?:目标|目标值|预期|预期目标|预测|targets?|forecasts?|goals?|projections?)$/;

function isBesideTarget(sense: Sense): boolean {
  return sense.type === 'entity' || (sense.type === 'cue' && BESIDE_TARGET.test(sense.cue));
}

const BESIDE_TARGET = /^(?:filler|amount|status:forecast|ask:(?:open|which|list|what))$/;

/** More than these are no list to read. */
const MOST = 40;

const FIGURES = /^(?:数|数字|数据|数值|figures?|numbers?|data|values?)$/;

/** Another sort of number, or another thing than a figure, is asked for. */
const OTHER =
  /^(?:measure:(?:rank|growth|count|level|other)|grade:|type:|deed$|ask:(?:who|when|where|why|how|claim))/;

// One reading of a question: what it is after, and what that comes to by the record.
import { parseQuery } from '../../language/parse-query.ts';
import type { Intent, Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { answerClaim } from '../claims/answer-claim.ts';
import { answerDate } from '../claims/hold-date.ts';
import { answerPost } from '../claims/hold-post.ts';
import { answerRelation } from '../claims/hold-relation.ts';
import { holdStatement } from '../claims/hold-statement.ts';
import { type Finding, findMeaning } from '../meaning/find-meaning.ts';
import { withoutBuilding } from '../metrics/cost-to-build.ts';
import { nameByVerb } from '../metrics/name-by-verb.ts';
import { answerDerived, composeDerived } from '../outcomes/answer-derived.ts';
import { answerFigure, answerList } from '../outcomes/answer-figure.ts';
import { answerItem } from '../outcomes/answer-item.ts';
import { answerNamedItem } from '../outcomes/answer-named-item.ts';
import { answerNumberAlone, answerValue } from '../outcomes/answer-value.ts';
import { combineAnswers } from '../outcomes/combine-answers.ts';
import { composeAnswer, EMPTY_CONTEXT } from '../outcomes/compose-answer.ts';
import { totalOverTime } from '../outcomes/total-over-time.ts';
import { listAtTime, listEverything, namesMetric } from '../overviews/list-everything.ts';
import { reckon } from '../reckoning/reckon.ts';
import { readSlots, type Slots } from '../slots/slots.ts';
import { gapsAtTimes, twoChanges } from '../slots/two-changes.ts';
import { betweenTold } from '../thread/between-told.ts';
import { growthTold } from '../thread/growth-told.ts';
import { namesOtherMetric } from '../thread/names-other-metric.ts';
import { refuseSameOfThing } from '../thread/same-of-thing.ts';

/** Answers a question as it was read, or says what of it is not on record. */
export function answerReading(
  query: Query,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer {
  const slots = readSlots(query, context, index.catalog);
  const named =
    withoutBuilding(query, slots.entities, index.catalog) ??
    nameByVerb(
      query,
      subjectsOf(slots, context, index),
      index.catalog,
      slots.entities.length > 0 || context !== undefined,
    );
  if (named !== undefined)
    return ofNamed(answerReading(parseQuery(named, today, index), index, today, context), slots);
  const everything = listEverything(slots, index, today);
  if (everything && !namesMetric(slots)) return everything;
  const nth = answerNamedItem(slots, index);
  if (nth) return nth;
  const answer = answerFinding(findMeaning(slots, index, today), index, today);
  if (answer.status === 'answered') return answer;
  const atTime = answer.status === 'unknown' ? listAtTime(slots, index, today) : undefined;
  return everything ?? atTime ?? answer;
}

// Who was named in the question is not taken for want of a name in the metric's.
function ofNamed(answer: Answer, { entities }: Slots): Answer {
  const disclosures = answer.disclosures.filter(
    (one) => !(one.kind === 'assumed' && one.slot === 'entity' && entities.includes(one.value)),
  );
  return { ...answer, disclosures };
}

// With nobody named and no thread, whoever the pack is of: what is strange in the question is judged with the metric named.
function subjectsOf(
  { entities }: Slots,
  context: ThreadContext | undefined,
  { catalog }: AnsweringIndex,
): readonly string[] {
  if (entities.length > 0) return entities;
  const { home } = catalog.pack;
  return context === undefined && home !== undefined ? [home] : spokenOf(context);
}

// 罚了多少钱呢, after the cases of a bureau: of whom the thread's last figure was.
function spokenOf(context: ThreadContext | undefined): readonly string[] {
  return context?.variable === undefined || context.unmet !== undefined ? [] : context.entities;
}

const ARITHMETIC: ReadonlySet<Intent> = new Set(['difference', 'multiple', 'gap', 'sum']);

// In this order: a claim holds figures of its own; arithmetic needs two; the rest is one fact or one figure.
function answerFinding(asked: Finding, index: AnsweringIndex, today: string): Answer {
  const finding = betweenTold(asked);
  const { query } = finding.slots;
  const item = answerItem(finding, index) ?? answerNumberAlone(finding, index);
  if (item) return item;
  const relation = answerRelation(finding, index) ?? answerPost(finding, index) ?? answerDate(finding, index);
  if (relation) return relation;
  if (query.intent === 'claim')
    return answerClaimOfOther(finding, index, today) ?? answerClaim(finding, index, today);
  const reckoned = reckon(finding.slots, index.catalog, today);
  if (reckoned) return composeDerived({ ...reckoned, carried: false }, finding.slots, index);
  const grown = growthTold(finding.slots, index.catalog);
  if (grown) return composeDerived({ ...grown, carried: true }, finding.slots, index);
  const total = totalOverTime(finding, index.catalog);
  if (total) return composeDerived(total, finding.slots, index);
  if (ARITHMETIC.has(query.intent)) {
    const derived =
      answerChanges(finding, index, today) ??
      answerGaps(finding, index, today) ??
      answerDerived(finding, index, today);
    if (derived) return derived;
  }
  // 离30分钟目标还差多少: the target by its number is no distance to it.
  const held = query.intent === 'gap' ? undefined : answerValue(finding, index);
  if (held) return held;
  const listed = answerList(finding, index);
  if (listed) return listed;
  const refused = refuseSameOfThing(finding, index);
  if (refused) return refused;
  return finding.prefersStatement ? holdStatement(finding, index) : answerFigure(finding, index);
}

// "Output grew by 52.5%", after the growth of something else: a claim that names its own metric is not held against the thread's.
function answerClaimOfOther(finding: Finding, index: AnsweringIndex, today: string): Answer | undefined {
  const { query, context } = finding.slots;
  if (context?.variable === undefined) return undefined;
  const ofAnother = refuseOfAnother(finding, context.variable, index, today);
  if (ofAnother) return ofAnother;
  if (!namesOtherMetric(query, context.variable)) return undefined;
  const { variable: _, ...rest } = context;
  return answerClaim(findMeaning(readSlots(query, rest, index.catalog), index, today), index, today);
}

const MEASURES = /^measure:/;

// "Was it 15% there", after a share of another place that it has none of: no other metric of its own is held against it.
function refuseOfAnother(
  finding: Finding,
  spoken: string,
  index: AnsweringIndex,
  today: string,
): Answer | undefined {
  const { query, entities } = finding.slots;
  const { catalog } = index;
  const [named] = entities;
  const isNamed =
    query.variables.length + query.terms.length > 0 || [...query.cues].some((cue) => MEASURES.test(cue));
  if (named === undefined || isNamed) return undefined;
  const unit = catalog.unitOf(catalog.variable(spoken));
  const isOfUnit = query.numbers.every(({ units }) => units.includes(unit.id));
  if (!isOfUnit || entities.some((id) => catalog.observationsFor(spoken, id).length > 0)) return undefined;
  const answer = answerClaim(finding, index, today);
  const isHeld = answer.verdict === 'matches' || answer.verdict === 'differs';
  if (!isHeld || answer.observations.some(({ variable }) => variable === spoken)) return undefined;
  const nearest = catalog.observationsOf(spoken).at(-1);
  return composeAnswer({
    status: 'no_data',
    query,
    verdict: 'not_on_record',
    body: {
      kind: 'no_data',
      missing: [{ slot: 'entity', asked: named }],
      variable: spoken,
      available: [],
      ...(nearest ? { nearest } : {}),
    },
    citations: nearest ? [nearest.citation] : [],
    context: finding.slots.context ?? EMPTY_CONTEXT,
  });
}

// "More from 2020 to 2021 or from 2021 to 2022": each change by itself, where both can be worked out.
function answerChanges({ slots }: Finding, index: AnsweringIndex, today: string): Answer | undefined {
  const changes = twoChanges(slots).map((change) =>
    answerDerived(findMeaning(change, index, today), index, today),
  );
  const answers = changes.flatMap((answer) => (answer?.status === 'answered' ? [answer] : []));
  return answers.length === 2 ? combineAnswers(answers) : undefined;
}

// The distance to a benchmark at each of several times, where each is told as such.
function answerGaps({ slots }: Finding, index: AnsweringIndex, today: string): Answer | undefined {
  const gaps = gapsAtTimes(slots).map((gap) => answerDerived(findMeaning(gap, index, today), index, today));
  const answers = gaps.flatMap((answer) =>
    answer?.body.kind === 'derived' && answer.body.operation === 'gap_to_benchmark' ? [answer] : [],
  );
  return answers.length > 1 && answers.length === gaps.length ? combineAnswers(answers) : undefined;
}

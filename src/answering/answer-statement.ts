import type { Statement } from '../knowledge/types.ts';
import type { Answer, ThreadContext } from './answer.ts';
import { answerUnknown } from './answer-unknown.ts';
import type { AnsweringIndex } from './answering-index.ts';
import { composeAnswer, EMPTY_CONTEXT } from './compose-answer.ts';
import type { Finding } from './find-meaning.ts';
import type { StatementCandidate } from './rank-statements.ts';
import { questionFor } from './suggest.ts';

/** How much of a question's telling words may be unknown to the statement that answers it, 0 to 1. */
const LEAST_COVERAGE = 0.45;

/** Answers with a recorded statement, with what is on record about an entity, or with who said the last figure. */
export function answerStatement(finding: Finding, index: AnsweringIndex): Answer {
  const { slots, statements } = finding;
  const said = whoSaidIt(finding, index);
  if (said) return said;
  const [best] = statements;
  const card = entityCard(finding, index);
  if (!best || best.coverage < LEAST_COVERAGE) return card ?? answerUnknown(finding, index);
  const { statement } = best;
  const chosen = [statement, ...alsoNamed(best, finding)];
  return composeAnswer({
    status: 'answered',
    query: slots.query,
    body: { kind: 'statements', statements: chosen },
    statements: chosen,
    followUps: related(statement, index),
    context: contextOfStatement(statement, slots.context),
  });
}

// "The editor and the reporter": each is named by words of its own.
function alsoNamed(best: StatementCandidate, { slots, statements }: Finding): Statement[] {
  const spanOf = (id: string) =>
    slots.query.statements
      .filter((named) => named.id === id && !named.mention.nested)
      .map(({ mention }) => mention.start);
  const taken = new Set(spanOf(best.statement.id));
  return statements
    .filter(
      ({ statement, named, score }) =>
        named && statement.id !== best.statement.id && best.score - score < CLOSE_BEHIND,
    )
    .filter(
      ({ statement }) =>
        spanOf(statement.id).length > 0 && spanOf(statement.id).every((start) => !taken.has(start)),
    )
    .slice(0, 2)
    .map(({ statement }) => statement);
}

/** How far behind the best a statement with words of its own may be to be told as well. */
const CLOSE_BEHIND = 0.4;

function contextOfStatement(statement: Statement, before: ThreadContext | undefined): ThreadContext {
  return {
    entities: statement.about.slice(0, 1),
    periods: statement.period ? [statement.period] : [],
    observations: before?.observations ?? [],
    statements: [statement.id],
  };
}

function related(statement: Statement, { catalog }: AnsweringIndex) {
  const figures = statement.about
    .flatMap((id) => catalog.observationsAbout(id))
    .slice(0, 2)
    .map(questionFor);
  const others = catalog.statementsByTopic(statement.topic).filter(({ id }) => id !== statement.id);
  return [...figures, ...others.slice(0, 1).map(({ id }) => ({ kind: 'statement', statement: id }) as const)];
}

// "Who said that": the speaker of the figure or statement quoted last.
function whoSaidIt({ slots, statements }: Finding, { catalog }: AnsweringIndex): Answer | undefined {
  const { query, context } = slots;
  if (!query.cues.has('ask:who') || !context) return undefined;
  if (
    query.entities.length + query.statements.length + query.variables.length + query.terms.length > 0 ||
    statements.length > 0
  )
    return undefined;
  const observation = catalog.observation(context.observations.at(-1) ?? '');
  const statement = catalog.statement(context.statements.at(-1) ?? '');
  const speaker = statement?.saidBy ?? observation?.saidBy;
  if (!speaker) return undefined;
  const about = catalog.statementsAbout(speaker).slice(0, 1);
  const citation = statement?.citation ?? observation?.citation;
  return composeAnswer({
    status: 'answered', query, statements: about, citations: citation ? [citation] : [],
    body: { kind: 'entity', entity: speaker, statements: about, observations: [] },
    context: { ...context, entities: [speaker] },
  }); // biome-ignore format: one call
}

// Who or where an entity is: its place in the record.
function entityCard({ slots }: Finding, { catalog }: AnsweringIndex): Answer | undefined {
  const { query } = slots;
  const [id] = slots.entities;
  if (!id || slots.entities.length > 1 || query.unknown.length > 0) return undefined;
  const entity = catalog.entity(id);
  const asks =
    query.cues.has('ask:who') ||
    query.cues.has('ask:where') ||
    query.cues.has('ask:what') ||
    query.intent === 'look_up';
  if (
    !asks ||
    query.variables.length > 0 ||
    slots.measure !== undefined ||
    slots.periods.length > 0 ||
    query.cues.has('measure:other')
  )
    return undefined;
  const statements = catalog.statementsAbout(id).slice(0, 2);
  const observations = catalog.observationsAbout(id).slice(0, 3);
  if (statements.length + observations.length === 0 && !entity.citation) return undefined;
  return composeAnswer({
    status: 'answered', query, statements, observations,
    citations: entity.citation ? [entity.citation] : [],
    body: { kind: 'entity', entity: id, statements, observations },
    followUps: observations.map(questionFor).slice(0, 3),
    context: { ...EMPTY_CONTEXT, entities: [id], observations: observations.map((o) => o.id), statements: statements.map((s) => s.id) },
  }); // biome-ignore format: one call
}

import type { Statement } from '../../knowledge/types.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import type { StatementCandidate } from '../statements/rank-statements.ts';
import { asksOnlyWhoSaid, asksSpeaker, asksWhoSaid } from '../statements/speaker-asked.ts';
import { answerEntity, cardOf } from './answer-entity.ts';
import { answerPerson } from './answer-person.ts';
import { answerRemarks } from './answer-remarks.ts';
import { answerUnknown } from './answer-unknown.ts';
import { askWhichPlace } from './ask-which-place.ts';
import { composeAnswer } from './compose-answer.ts';
import { refuseSpeaker } from './refuse-speaker.ts';
import { questionFor } from './suggest.ts';

/** Answers with a recorded statement, with what is on record about an entity, or with who said the last figure. */
export function answerStatement(finding: Finding, index: AnsweringIndex): Answer {
  const { slots, statements } = finding;
  const said = whoSaidIt(finding, index);
  if (said) return said;
  const [best] = statements;
  const person = answerPerson(finding, index);
  if (person) return person;
  const remarks = answerRemarks(finding, index);
  if (remarks) return remarks;
  const card = answerEntity(finding, index);
  if (!best) return card ?? askWhichPlace(finding, index) ?? answerUnknown(finding, index);
  const speaker = asksSpeaker(slots.query) ? best.statement.saidBy : undefined;
  if (speaker !== undefined)
    return cardOf(index.catalog.entity(speaker), slots, index) ?? answerUnknown(finding, index);
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

/**
 * How far behind the best a statement with words of its own may be to be told as well.
 * Effect: higher tells more statements in one answer. Range 0 to 0.8.
 */
const CLOSE_BEHIND = 0.4;

/** What a thread keeps of a statement that was told. */
export function contextOfStatement(statement: Statement, before: ThreadContext | undefined): ThreadContext {
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
    (statements.length > 0 && !asksOnlyWhoSaid(query))
  )
    return undefined;
  const last = context.told?.at(-1) ?? '';
  const observation = catalog.observation(last);
  const statement = catalog.statement(last);
  const speaker = statement?.saidBy ?? observation?.saidBy;
  if (!asksWhoSaid(query, speaker === undefined ? undefined : catalog.entity(speaker))) return undefined;
  if (!speaker && observation && !statement) return refuseSpeaker(query, observation, context);
  if (!speaker) return undefined;
  const about = catalog.statementsAbout(speaker).slice(0, 1);
  const citation = statement?.citation ?? observation?.citation;
  return composeAnswer({
    status: 'answered', query, statements: about, citations: citation ? [citation] : [],
    body: { kind: 'entity', entity: speaker, statements: about, observations: [] },
    context: { ...context, entities: [speaker] },
  }); // biome-ignore format: one call
}

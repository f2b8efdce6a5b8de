// One question answered once, in its place: claims it, answers, posts, remembers. Reading events is left to the
// listeners, finding the answer to `answering`.
import { buildAnswer } from '../blocks/answer.ts';
import { evidenceOf } from '../blocks/evidence.ts';
import type { Message } from '../blocks/message.ts';
import { buildHelp, buildNotice } from '../blocks/notice.ts';
import { HELP_FORMS } from '../listeners/commands/forms.ts';
import type { Services } from '../listeners/services.ts';
import type { PostResult } from '../posting/create-poster.ts';
import type { Reply } from '../questions.ts';
import { detectLang, STRINGS } from '../strings/strings.ts';
import type { Place } from './place.ts';
import type { ThreadState } from './thread-memory.ts';

export interface PlacedQuestion {
  readonly text: string;
  readonly asker: string;
  readonly place: Place;
  /** The first names the reply for good. */
  readonly claimKeys: readonly [string, ...string[]];
  /** Complete in itself: nothing is carried over from the thread, and the reply names it. */
  readonly isSuggestion?: boolean;
  /** Written in a thread without a word to the bot. */
  readonly isUnaddressed?: boolean;
}

/** Refusals that concern the place: a second message would be refused too. */
const CLOSED_PLACES = new Set([
  ...['channel_not_found', 'not_in_channel', 'is_archived', 'restricted_action', 'cannot_reply_to_message'],
  ...['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'missing_scope'],
]);

/** Answers a question unless it was answered already; 'repeat' says that it was. Never rejects. */
export async function answerInPlace(
  services: Services,
  question: PlacedQuestion,
): Promise<'done' | 'repeat'> {
  const { claims, threads } = services;
  const { claimKeys, place } = question;
  if (!claims.claim(claimKeys)) return 'repeat';

  const [memoryKey] = place.memoryKeys;
  const before = place.memoryKeys.map((key) => threads.recall(key)).find((state) => state !== undefined);
  const message = prepare(services, question, before);
  if (!message) return 'done';

  const result = await services.post({ ...place, message, key: claimKeys[0] });
  if (result.kind === 'posted') return 'done';
  await recover(services, question, result);
  if (result.kind !== 'in_doubt') {
    if (before) threads.remember(memoryKey, before);
    else threads.forget(memoryKey);
  }
  return 'done';
}

// The thread is remembered before the post is made: the next question may come while this one waits its turn.
function prepare(
  services: Services,
  { text, asker, place, isSuggestion, isUnaddressed, claimKeys }: PlacedQuestion,
  before: ThreadState | undefined,
): Message | undefined {
  const { questions, threads, languages, logger } = services;
  try {
    if (text === '') return buildWelcome(services, asker);
    const reply = questions.ask(text, isSuggestion ? undefined : before?.context);
    if (isUnaddressed && isBetweenPeople(reply, before, asker)) return undefined;
    threads.remember(place.memoryKeys[0], { context: reply.answer.context, asker });
    languages.set(asker, reply.answer.lang);
    const evidence = evidenceOf(reply.answer);
    return buildAnswer(reply.rendered, isSuggestion ? { asked: text, evidence } : { evidence });
  } catch (error) {
    const id = services.createFaultId();
    logger.error({ id, err: error, key: claimKeys[0] }, 'question failed');
    return buildNotice(STRINGS[detectLang(text, questions.defaultLang)].failed(id));
  }
}

// Called by name without a question: what can be asked.
function buildWelcome({ questions, languages }: Services, asker: string): Message {
  const lang = languages.get(asker) ?? questions.defaultLang;
  return buildHelp(questions.describeRecord(lang), questions.examples(lang), HELP_FORMS, lang);
}

// In a thread the bot follows, people also talk to one another. To those it is not talking with, it speaks up
// only with something on record that the thread has not heard yet.
function isBetweenPeople({ answer }: Reply, before: ThreadState | undefined, asker: string): boolean {
  if (answer.body.kind === 'thanks' || answer.body.kind === 'greeting') return true;
  if (before?.asker === asker) return false;
  if (answer.status !== 'answered') return true;
  const heard = new Set([...(before?.context.observations ?? []), ...(before?.context.statements ?? [])]);
  const said = [...answer.observations.map(({ id }) => id), ...answer.context.statements];
  return said.every((id) => heard.has(id));
}

async function recover(
  services: Services,
  { text, place, claimKeys }: PlacedQuestion,
  result: Exclude<PostResult, { kind: 'posted' }>,
): Promise<void> {
  const { logger, claims, questions, post } = services;
  const id = services.createFaultId();
  const [key] = claimKeys;
  logger.error({ id, key, outcome: result.kind, reason: result.reason }, 'reply not posted');
  if (result.kind === 'in_doubt') return;
  if (result.kind === 'refused' && !CLOSED_PLACES.has(result.reason)) {
    const notice = buildNotice(STRINGS[detectLang(text, questions.defaultLang)].failed(id));
    const told = await post({ ...place, message: notice, key: `${key}:fault` });
    if (told.kind === 'posted' || told.kind === 'in_doubt') return;
  }
  claims.release(claimKeys);
}

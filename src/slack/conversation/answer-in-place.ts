// One question answered once, in its place: claims it, answers, posts, records. Reading events is left to the
// listeners, finding the answer to `answering`.
import type { ThreadContext } from '../../answering/answer.ts';
import { factsTold } from '../../answering/thread/told-facts.ts';
import type { Lang } from '../../knowledge/types.ts';
import { buildAnswer } from '../blocks/answer.ts';
import { evidenceOf } from '../blocks/evidence.ts';
import type { Message } from '../blocks/message.ts';
import { buildHelp, buildNotice } from '../blocks/notice.ts';
import { HELP_FORMS } from '../listeners/commands/forms.ts';
import type { Services } from '../listeners/services.ts';
import type { PostResult } from '../posting/create-poster.ts';
import { readHindrance } from '../posting/hindrance.ts';
import type { Reply } from '../questions.ts';
import { detectLang, STRINGS } from '../strings/strings.ts';
import { isBetweenPeople } from './between-people.ts';
import { type Edit, markReading } from './edits.ts';
import { isInVain } from './gaps.ts';
import type { SlackPerson } from './languages.ts';
import { receiptId } from './ledger.ts';
import type { Place } from './place.ts';
import type { ThreadState } from './thread-memory.ts';

/** Plain data, so that another process can take it over. */
export interface PlacedQuestion {
  readonly text: string;
  readonly asker: string;
  readonly team: string;
  readonly place: Place;
  /** The message that asked; absent for a press of a button. */
  readonly questionTs?: string;
  /** The edit that it reads as; absent where it reads as it was posted. */
  readonly edit?: Edit;
  /** The first names the reply for good. */
  readonly claimKeys: readonly [string, ...string[]];
  /** Complete in itself: nothing is carried over from the thread, and the reply names it. */
  readonly isSuggestion?: boolean;
  /** Written in a thread without a word to the bot. */
  readonly isUnaddressed?: boolean;
}

/** A message to post, and the reply in it where it answers something. */
export interface Prepared {
  readonly message: Message;
  readonly reply?: Reply;
  readonly lang: Lang;
  /** It says no more than that the question could not be answered. */
  readonly isFault?: true;
}

/** Refusals that concern the place: a second message would be refused too. */
const CLOSED_PLACES = new Set([
  ...['channel_not_found', 'not_in_channel', 'is_archived', 'restricted_action', 'cannot_reply_to_message'],
  ...['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'missing_scope'],
]);

/**
 * Answers a question unless it was answered already; 'repeat' says that it was, 'unsaid' that nothing could be said in its
 * place. Never rejects.
 */
export async function answerInPlace(
  services: Services,
  question: PlacedQuestion,
): Promise<'done' | 'repeat' | 'unsaid'> {
  const { claims, logger, inTurn } = services;
  const { claimKeys } = question;
  const [key] = claimKeys;
  try {
    if (!(await claims.claim(claimKeys, question))) return 'repeat';
  } catch (error) {
    await tellLost(services, question, error);
    return 'done';
  }
  try {
    // An edit of the question comes after its reply, not between.
    return await inTurn(key, () => answerClaimed(services, question));
  } catch (error) {
    logger.error({ err: error, key }, 'question put off');
    claims.abandon(key);
    return 'done';
  }
}

// What the store could not take for minutes nobody will take up again: whoever asked is told, and may ask anew.
async function tellLost(services: Services, question: PlacedQuestion, error: unknown): Promise<void> {
  const { logger, createFaultId, questions, post } = services;
  const { text, place, claimKeys, isUnaddressed } = question;
  const id = createFaultId();
  logger.error({ id, err: error, key: claimKeys[0] }, 'question lost');
  if (isUnaddressed) return;
  const notice = buildNotice(STRINGS[detectLang(text, questions.defaultLang)].failed(id));
  await post({ ...place, message: notice, key: `${claimKeys[0]}:fault` });
}

/**
 * Answers a question that this process has claimed; `postedTs` is the reply where another process posted it and died
 * before it could say so. 'unsaid' where nothing could be said in its place, and it was given back. Rejects only where the
 * store fails for good.
 */
export async function answerClaimed(
  services: Services,
  question: PlacedQuestion,
  postedTs?: string,
): Promise<'done' | 'unsaid'> {
  const { claims, threads, inTurn } = services;
  const { claimKeys, place } = question;
  const [key] = claimKeys;
  const [memoryKey] = place.memoryKeys;

  // The thread is remembered before the post is made: the next question may come while this one waits its turn.
  const { before, prepared } = await inTurn(memoryKey, async () => {
    const known = await threads.recall(place.memoryKeys);
    // The process it was taken over from had remembered it already: it is asked of what the thread was about before.
    const earlier = known?.question === key ? known.before : known;
    return { before: earlier, prepared: await prepare(services, question, earlier) };
  });
  // Left alone: an edit that names the bot asks it after all.
  if (!prepared) {
    await claims.release(key);
    return 'done';
  }

  const { message } = prepared;
  const result: PostResult =
    postedTs === undefined
      ? await services.post({ ...place, message, key })
      : { kind: 'posted', ts: postedTs };
  if (result.kind === 'posted') {
    await record(services, question, prepared, { before: before?.context, replyTs: result.ts });
    await claims.finish(key);
    return 'done';
  }
  const isReleased = await recover(services, question, result, before?.context);
  if (result.kind !== 'in_doubt') {
    if (before) await threads.remember(memoryKey, before);
    else await threads.forget(memoryKey);
  }
  if (isReleased) return 'unsaid';
  await claims.finish(key);
  return 'done';
}

async function prepare(
  services: Services,
  question: PlacedQuestion,
  before: ThreadState | undefined,
): Promise<Prepared | undefined> {
  const { text, asker, team, place, isSuggestion, isUnaddressed, claimKeys } = question;
  const { questions, threads, languages, logger } = services;
  const person = { team, user: asker };
  let chosen: Lang | undefined;
  try {
    if (text === '') return await buildWelcome(services, person);
    chosen = await languages.settledFor(person, text);
    const reply = questions.ask(text, { context: isSuggestion ? undefined : before?.context, chosen });
    if (isUnaddressed && isBetweenPeople(reply, questions.readAddress(text), before, asker)) {
      if (before && before.asker !== asker)
        await threads.remember(place.memoryKeys[0], { ...before, isAmongPeople: true });
      return undefined;
    }
    const { context, lang } = reply.answer;
    // Whoever has talked there, or asked beside somebody else, may do so again.
    const isAmongPeople = before !== undefined && (before.isAmongPeople || before.asker !== asker);
    await threads.remember(place.memoryKeys[0], {
      ...{ context, asker, question: claimKeys[0] },
      ...(isAmongPeople && { isAmongPeople }),
      ...(before && { before: { context: before.context, asker: before.asker, question: before.question } }),
    });
    await languages.note(person, text, lang);
    const told = await withHint(services, reply, person, place);
    return {
      reply,
      lang: reply.lang,
      message: buildReply(told, receiptId(claimKeys[0]), isSuggestion ? text : undefined),
    };
  } catch (error) {
    const id = services.createFaultId();
    logger.error({ id, err: error, key: claimKeys[0] }, 'question failed');
    const lang = chosen ?? detectLang(text, questions.defaultLang);
    return { lang, isFault: true, message: buildNotice(STRINGS[lang].failed(id)) };
  }
}

/** The message of a reply that is recorded under a receipt; `asked` is the question where it is not to be seen above. */
export function buildReply({ answer, rendered }: Reply, receipt: string, asked?: string): Message {
  const stated = evidenceOf(answer);
  const evidence = stated && { ...stated, receipt };
  return buildAnswer(rendered, asked === undefined ? { evidence } : { asked, evidence });
}

/** A reply that stands. */
interface Posted {
  /** What the thread was about before. */
  readonly before: ThreadContext | undefined;
  readonly replyTs: string;
}

/** What a reply without a question states. */
const NOTHING_STATED = { observations: [], statements: [], path: [] } as const;

// What was posted stands, whether or not it could be written down.
async function record(
  services: Services,
  question: PlacedQuestion,
  { reply, lang, isFault }: Omit<Prepared, 'message'>,
  { before, replyTs }: Posted,
): Promise<void> {
  const { ledger, gaps, catalog, clock, logger } = services;
  const { text, asker, team, place, questionTs, edit, claimKeys } = question;
  const to = question.isUnaddressed ? 'nobody' : 'bot';
  const answer = reply?.answer;
  const receipt = answer?.receipt ?? { ...NOTHING_STATED, pack: catalog.pack.hash };
  const [key] = claimKeys;
  const entry = {
    id: receiptId(key),
    question: key,
    team,
    place,
    replyTs,
    asker,
    lang,
    pack: receipt.pack,
    receipt,
    state: 'live',
    postedAt: clock.now(),
    // Whatever a question that failed is edited to is asked anew.
    ...(!isFault && { asked: text }),
    ...(questionTs !== undefined && { questionTs }),
    // What could not be answered the other event of the edit may get answered.
    ...(edit && { edit: isFault ? edit : { ...edit, reading: markReading({ text, to }), at: clock.now() } }),
    ...(before && { before }),
  } as const;
  try {
    const told = answer ? factsTold(answer, catalog) : [];
    await ledger.record(entry, { status: isFault ? 'failed' : (answer?.status ?? 'clarify'), told });
    if (answer && isInVain(answer.status))
      await gaps.note({ answer: entry.id }, text, answer.lang, 'unanswered');
  } catch (error) {
    logger.error({ key, err: error }, 'answer not recorded');
  }
}

// Called by name without a question: what can be asked.
async function buildWelcome({ questions, languages }: Services, person: SlackPerson): Promise<Prepared> {
  const { lang } = await languages.readerOf(person, '');
  const record = questions.describeRecord(lang);
  return { lang, message: buildHelp(record, questions.examples(lang), HELP_FORMS, lang) };
}

// Where follow-ups are not heard, the first reply in a channel says how to go on.
async function withHint(
  { hearing, sayOnce }: Services,
  reply: Reply,
  { team }: SlackPerson,
  { channel }: Place,
): Promise<Reply> {
  const isHeard = hearing.byScopes(channel);
  if (isHeard === true) return reply;
  let told = reply;
  await sayOnce({ team, subject: channel, kind: 'mention_again' }, async () => {
    const answer = isHeard ?? (await hearing.ask(channel));
    // Asked again with the next reply where Slack did not say, and never again where it is heard.
    if (answer !== false) return answer === true;
    const hint = STRINGS[reply.lang].mentionAgain;
    const { rendered } = reply;
    const notes = [...rendered.notes, hint];
    told = { ...reply, rendered: { ...rendered, notes, text: `${rendered.text}\n${hint}` } };
    return true;
  });
  return told;
}

/** Tells of a reply that could not be posted, where anything can be; true where the question was given back. */
async function recover(
  services: Services,
  question: PlacedQuestion,
  result: Exclude<PostResult, { kind: 'posted' }>,
  before: ThreadContext | undefined,
): Promise<boolean> {
  const { text, place, claimKeys } = question;
  const { logger, claims, questions, post } = services;
  const id = services.createFaultId();
  const [key] = claimKeys;
  logger.error({ id, key, outcome: result.kind, reason: result.reason }, 'reply not posted');
  if (result.kind === 'in_doubt') return false;
  if (result.kind === 'refused' && !CLOSED_PLACES.has(result.reason)) {
    const lang = detectLang(text, questions.defaultLang);
    const notice = buildNotice(STRINGS[lang].failed(id, 'answer', readHindrance(result)));
    const told = await post({ ...place, message: notice, key: `${key}:fault` });
    // An edit of the question is answered in the place of this word.
    if (told.kind === 'posted')
      await record(services, question, { lang, isFault: true }, { before, replyTs: told.ts });
    if (told.kind === 'posted' || told.kind === 'in_doubt') return false;
  }
  await claims.release(key);
  return true;
}

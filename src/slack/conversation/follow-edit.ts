// What becomes of a reply when the message that asked is edited: it says what is asked now, in its place.
import { EMPTY_CONTEXT } from '../../answering/outcomes/compose-answer.ts';
import { factsTold } from '../../answering/thread/told-facts.ts';
import type { Services } from '../listeners/services.ts';
import { readHindrance } from '../posting/hindrance.ts';
import type { Reply } from '../questions.ts';
import { STRINGS } from '../strings/strings.ts';
import { buildReply } from './answer-in-place.ts';
import { comesAfter, type Edit, markReading, type NotedEdit } from './edits.ts';
import { isInVain } from './gaps.ts';
import type { RecordedAnswer } from './ledger.ts';
import { postKey } from './place.ts';
import { postStaleNotice, removeStaleNotice } from './stale-notice.ts';
import { type Followed, settleChange, withdrawReply, withReply } from './withdraw-reply.ts';

export interface EditedQuestion extends Edit {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  /** Whose words these are, so that they go when that person is taken out of the store. */
  readonly user?: string;
  /** Whom it names now; in a direct message the bot is spoken to in any case. */
  readonly to: 'bot' | 'others' | 'nobody';
}

/** Between two updates of one reply: of edits that come quicker the last one shows. */
const PACE_MS = 1_000;

/**
 * Updates the reply to an edited question, or marks it as withdrawn where nothing is asked any more; nothing where it was
 * not answered or a later edit is known.
 */
export async function followEdit(services: Services, edited: EditedQuestion): Promise<Followed> {
  const { team, channel, ts, editedTs, toldTs, event } = edited;
  const spot = { team, channel, ts };
  const told = { editedTs, ...(toldTs !== undefined && { toldTs }), event, reading: markReading(edited) };
  return services.waitingEdits.during(postKey(spot), told, () =>
    withReply(services, spot, (entry) => followInTurn(services, entry, edited, told)),
  );
}

async function followInTurn(
  services: Services,
  entry: RecordedAnswer,
  edited: EditedQuestion,
  told: NotedEdit,
): Promise<Followed> {
  const { ledger, waitingEdits, clock } = services;
  if (entry.state === 'removed' || !comesAfter(told, entry.edit)) return 'done';
  const restMs = (entry.edit?.at ?? 0) + PACE_MS - clock.now();
  // A clock that was put back must not hold it up.
  if (restMs > 0) await clock.wait(Math.min(restMs, PACE_MS));
  if (waitingEdits.isOvertaken(entry.question, told)) return 'done';
  const edit = { ...told, at: clock.now() };
  // Also where it changes nothing: an earlier edit may be told of after it.
  if (!(await ledger.beginEdit(entry, edit))) return 'done';
  const begun = { ...entry, edit };
  if (entry.state === 'live' && saysTheSame(entry, edited)) {
    await removeStaleNotice(services, begun);
    return 'done';
  }
  return answerAgain(services, begun, edited, entry.edit?.event === edit.event);
}

function saysTheSame({ asked, receipt }: RecordedAnswer, { text, to }: EditedQuestion): boolean {
  const isWelcome = receipt.path.length === 0;
  return to !== 'others' && (asked === text || (text === '' && isWelcome));
}

async function answerAgain(
  services: Services,
  entry: RecordedAnswer,
  edited: EditedQuestion,
  isTriedAgain: boolean,
): Promise<Followed> {
  const { questions, languages, ledger, changer, clock, gaps, catalog, feedback } = services;
  const { place, question, before } = entry;
  const chosen = await languages.settledFor({ team: entry.team, user: entry.asker }, edited.text);
  const reply = questions.ask(edited.text, { context: before, chosen });
  const isTaken = isTakenBack(services, entry, edited, reply);
  await rethinkThread(services, entry, isTaken ? undefined : reply.answer.context);
  if (isTaken) {
    await gaps.forget(entry);
    const lang = edited.text === '' ? entry.lang : reply.lang;
    const withdrawn = await withdrawReply(services, entry, STRINGS[lang].takenBack);
    return settleChange(services, entry, withdrawn);
  }
  const result = await changer.update(
    { channel: place.channel, ts: entry.replyTs, key: question },
    buildReply(reply, entry.id),
  );
  if (result.kind === 'gone') await ledger.setState(entry.id, 'removed');
  else if (result.kind !== 'done') {
    const isTold = isTriedAgain && entry.noticeTs !== undefined && readHindrance(result) === undefined;
    if (!isTold) await postStaleNotice(services, entry, result);
  }
  if (result.kind !== 'done') return settleChange(services, entry, result);
  const { answer, lang } = reply;
  const { receipt, status } = answer;
  const told = await removeStaleNotice(services, entry);
  const changed = { ...told, state: 'live', asked: edited.text, lang, pack: receipt.pack, receipt } as const;
  await ledger.record({ ...changed, postedAt: clock.now() }, { status, told: factsTold(answer, catalog) });
  await feedback.forget(entry.id);
  // The question counts once, as it reads now.
  await gaps.replace(entry, isInVain(status) ? { text: edited.text, lang: answer.lang } : undefined);
  return 'done';
}

// Before the reply changes: whoever sees it may ask on at once.
async function rethinkThread(
  { threads, inTurn }: Services,
  { place, question, asker, before }: RecordedAnswer,
  context: Reply['answer']['context'] | undefined,
): Promise<void> {
  const [memoryKey] = place.memoryKeys;
  await inTurn(memoryKey, async () => {
    const thread = await threads.recall([memoryKey]);
    // Where the thread has gone on, what it is about now is not this question.
    if (thread?.question === question)
      await threads.remember(memoryKey, { ...thread, context: context ?? before ?? EMPTY_CONTEXT });
    // What could not be answered before left nothing behind.
    else if (!thread && context) await threads.remember(memoryKey, { context, asker, question });
  });
}

// A question that became a courtesy (never mind), a word to others, or nothing at all is asked no more.
function isTakenBack(
  { questions }: Services,
  { receipt, place, questionTs }: RecordedAnswer,
  { text, to }: EditedQuestion,
  { answer }: Reply,
): boolean {
  if (text === '' || to === 'others') return true;
  if (isCourtesy(answer.receipt.path)) return !isCourtesy(receipt.path);
  if (to !== 'nobody') return false;
  // What begins a thread and names neither the bot nor the record is not for the bot any more.
  const beginsThread = questionTs === place.threadTs;
  return (beginsThread && answer.status === 'unknown') || questions.readAddress(text).form === 'statement';
}

function isCourtesy(path: readonly string[]): boolean {
  return path.includes('body:thanks') || path.includes('body:greeting');
}

import { isDeepStrictEqual } from 'node:util';
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerEdited } from '../../conversation/answer-edited.ts';
import { answerInPlace } from '../../conversation/answer-in-place.ts';
import { isToldLate, readAsItStands } from '../../conversation/as-it-stands.ts';
import type { EditedQuestion } from '../../conversation/follow-edit.ts';
import { followOnce } from '../../conversation/follow-once.ts';
import { type MessageText, readMessageText } from '../../conversation/message-text.ts';
import { findPlace, isDirectMessage, type Place, postKey } from '../../conversation/place.ts';
import type { Services } from '../services.ts';
import { type MessageChange, readChange } from './read-change.ts';
import { isByPerson } from './written-by.ts';

type MessageArgs = Pick<SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs, 'event' | 'body' | 'client'>;

/**
 * Answers direct messages, and in channels what is written without a mention in a thread the bot answered in; the
 * reply to a message that is edited or deleted follows it.
 */
export async function answerMessage(services: Services, { event, body, client }: MessageArgs): Promise<void> {
  const { team } = services;
  const change = readChange(event);
  if (change?.kind === 'edited') return followChanged(services, { client, body }, change);
  if (change)
    return followOnce(services, client, { team, channel: change.channel, ts: change.ts, isDeleted: true });
  const post = readPost(event);
  if (!post) return;
  const { user, ts, channel, threadTs } = post;
  const spot = { team, channel, ts, ...(threadTs !== undefined && { threadTs }) };
  const place = findPlace(spot);
  const told = readMessageText(post.text, services.botUserId);
  if (!(await isHeard(services, post, told, place))) return;
  const standing = isToldLate(services, ts) ? await readAsItStands(services, client, spot) : undefined;
  if (standing === 'gone') return;
  const read = standing ? readMessageText(standing.text, services.botUserId) : told;
  if (standing && !(await isHeard(services, post, read, place))) return;
  await answerInPlace(services, {
    text: read.text,
    asker: user,
    team,
    place,
    questionTs: ts,
    claimKeys: [postKey(spot), `event:${body.event_id}`],
    isUnaddressed: !isDirectMessage(channel) && !read.mentionsBot,
    ...(standing?.editedTs !== undefined && { edit: { editedTs: standing.editedTs, event: body.event_id } }),
  });
}

async function followChanged(
  services: Services,
  { client, body }: Pick<MessageArgs, 'client' | 'body'>,
  { channel, ts, text, before, editedTs, toldTs, user, threadTs }: Extract<MessageChange, { kind: 'edited' }>,
): Promise<void> {
  const { team, botUserId } = services;
  const now = readMessageText(text, botUserId);
  // A link that was unfolded is an edit too, and says nothing new.
  if (isDeepStrictEqual(now, readMessageText(before, botUserId))) return;
  const to = isDirectMessage(channel) ? 'bot' : readAddressee(now);
  const edit = { editedTs, ...(toldTs !== undefined && { toldTs }), event: body.event_id };
  const edited: EditedQuestion = {
    team,
    channel,
    ts,
    text: now.text,
    ...edit,
    to,
    ...(user !== undefined && { user }),
  };
  if (to !== 'bot' || user === undefined) return followOnce(services, client, edited);
  const spot = { team, channel, ts, ...(threadTs !== undefined && { threadTs }) };
  await answerEdited(services, client, {
    ...{ text: now.text, asker: user, team, edit, questionTs: ts, place: findPlace(spot) },
    claimKeys: [postKey(spot), `event:${body.event_id}`],
  });
}

async function isHeard(
  services: Services,
  { channel, threadTs, isPlain }: WrittenPost,
  { text, mentionsBot, mentionsOthers }: MessageText,
  place: Place,
): Promise<boolean> {
  if (isDirectMessage(channel)) return true;
  // A mention comes as an event of its own, but not always where there is a file beside it.
  if (mentionsBot) return !isPlain;
  if (mentionsOthers || text === '' || threadTs === undefined) return false;
  return isFollowed(services, place.memoryKeys[0]);
}

function readAddressee({ mentionsBot, mentionsOthers }: MessageText): EditedQuestion['to'] {
  if (mentionsBot) return 'bot';
  return mentionsOthers ? 'others' : 'nobody';
}

async function isFollowed({ threads, logger }: Services, memoryKey: string): Promise<boolean> {
  try {
    return (await threads.recall([memoryKey])) !== undefined;
  } catch (error) {
    logger.error({ err: error }, 'thread not recalled');
    return false;
  }
}

interface WrittenPost {
  readonly user: string;
  readonly text: string;
  readonly ts: string;
  readonly channel: string;
  readonly threadTs?: string;
  readonly isPlain: boolean;
}

function readPost(event: MessageArgs['event']): WrittenPost | undefined {
  if (!isByPerson(event)) return undefined;
  const text = 'text' in event && typeof event.text === 'string' ? event.text : '';
  const threadTs = 'thread_ts' in event && typeof event.thread_ts === 'string' ? event.thread_ts : undefined;
  const { user, ts, channel } = event;
  const isPlain = event.subtype === undefined;
  return { user, text, ts, channel, isPlain, ...(threadTs !== undefined && { threadTs }) };
}

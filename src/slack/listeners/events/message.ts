import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerInPlace } from '../../conversation/answer-in-place.ts';
import type { EditedQuestion } from '../../conversation/follow-edit.ts';
import { followOnce } from '../../conversation/follow-once.ts';
import { type MessageText, readMessageText } from '../../conversation/message-text.ts';
import { findPlace, isDirectMessage, type Place, postKey } from '../../conversation/place.ts';
import type { Services } from '../services.ts';
import { readChange } from './read-change.ts';

type MessageArgs = Pick<SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs, 'event' | 'body' | 'client'>;

/** Subtypes under which people write; the others tell of edits, joins and the like. */
const WRITTEN_BY_PEOPLE = new Set([undefined, 'file_share', 'thread_broadcast']);

/**
 * Answers direct messages, and in channels what is written without a mention in a thread the bot answered in; the
 * reply to a message that is edited or deleted follows it.
 */
export async function answerMessage(services: Services, { event, body, client }: MessageArgs): Promise<void> {
  const { team } = services;
  const change = readChange(event);
  if (change?.kind === 'edited') {
    const now = readMessageText(change.text, services.botUserId);
    const before = readMessageText(change.before, services.botUserId);
    // A link that was unfolded is an edit too, and says nothing new.
    if (now.text === before.text && now.mentionsOthers === before.mentionsOthers) return;
    const edited: EditedQuestion = {
      team,
      channel: change.channel,
      ts: change.ts,
      text: now.text,
      editedTs: change.editedTs,
      to: isDirectMessage(change.channel) ? 'bot' : readAddressee(now),
    };
    return followOnce(services, client, edited);
  }
  if (change)
    return followOnce(services, client, { team, channel: change.channel, ts: change.ts, isDeleted: true });
  const post = readPost(event);
  if (!post) return;
  const { user, ts, channel, threadTs } = post;
  const read = readMessageText(post.text, services.botUserId);
  const spot = { team, channel, ts, ...(threadTs !== undefined && { threadTs }) };
  const place = findPlace(spot);
  if (!(await isHeard(services, post, read, place))) return;
  await answerInPlace(services, {
    text: read.text,
    asker: user,
    team,
    place,
    questionTs: ts,
    claimKeys: [postKey(spot), `event:${body.event_id}`],
    isUnaddressed: !isDirectMessage(channel) && !read.mentionsBot,
  });
}

async function isHeard(
  services: Services,
  { channel, threadTs, hasFiles }: WrittenPost,
  { text, mentionsBot, mentionsOthers }: MessageText,
  place: Place,
): Promise<boolean> {
  if (isDirectMessage(channel)) return true;
  // A mention comes as an event of its own, but not always where there is a file beside it.
  if (mentionsBot) return hasFiles;
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
  readonly hasFiles: boolean;
}

function readPost(event: MessageArgs['event']): WrittenPost | undefined {
  if (!WRITTEN_BY_PEOPLE.has(event.subtype) || ('bot_id' in event && event.bot_id !== undefined))
    return undefined;
  if (!('user' in event) || typeof event.user !== 'string') return undefined;
  const text = 'text' in event && typeof event.text === 'string' ? event.text : '';
  const threadTs = 'thread_ts' in event && typeof event.thread_ts === 'string' ? event.thread_ts : undefined;
  const { user, ts, channel } = event;
  const hasFiles = event.subtype === 'file_share';
  return { user, text, ts, channel, hasFiles, ...(threadTs !== undefined && { threadTs }) };
}

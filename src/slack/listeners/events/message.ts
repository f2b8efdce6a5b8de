import type { SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerInPlace } from '../../conversation/answer-in-place.ts';
import { readMessageText } from '../../conversation/message-text.ts';
import { findPlace, isDirectMessage, postKey } from '../../conversation/place.ts';
import type { Services } from '../services.ts';

type MessageArgs = Pick<SlackEventMiddlewareArgs<'message'>, 'event' | 'body'>;

/** Subtypes under which people write; the others tell of edits, joins and the like. */
const WRITTEN_BY_PEOPLE = new Set([undefined, 'file_share', 'thread_broadcast']);

/** Answers direct messages, and in channels what is written without a mention in a thread the bot answered in. */
export async function answerMessage(services: Services, { event, body }: MessageArgs): Promise<void> {
  const post = readPost(event);
  if (!post) return;
  const { user, ts, channel, threadTs } = post;
  const { text, mentionsBot, mentionsOthers } = readMessageText(post.text, services.botUserId);
  const spot = { team: body.team_id, channel, ts, ...(threadTs !== undefined && { threadTs }) };
  const place = findPlace(spot);

  const isDirect = isDirectMessage(channel);
  if (!isDirect) {
    // A mention comes as an event of its own.
    if (mentionsBot || mentionsOthers || text === '') return;
    if (threadTs === undefined || !services.threads.recall(place.memoryKeys[0])) return;
  }
  await answerInPlace(services, {
    text,
    asker: user,
    place,
    claimKeys: [postKey(spot), `event:${body.event_id}`],
    isUnaddressed: !isDirect,
  });
}

interface WrittenPost {
  readonly user: string;
  readonly text: string;
  readonly ts: string;
  readonly channel: string;
  readonly threadTs?: string;
}

function readPost(event: MessageArgs['event']): WrittenPost | undefined {
  if (!WRITTEN_BY_PEOPLE.has(event.subtype) || ('bot_id' in event && event.bot_id !== undefined))
    return undefined;
  if (!('user' in event) || typeof event.user !== 'string') return undefined;
  const text = 'text' in event && typeof event.text === 'string' ? event.text : '';
  const threadTs = 'thread_ts' in event && typeof event.thread_ts === 'string' ? event.thread_ts : undefined;
  const { user, ts, channel } = event;
  return { user, text, ts, channel, ...(threadTs !== undefined && { threadTs }) };
}

import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerInPlace } from '../../conversation/answer-in-place.ts';
import { followOnce } from '../../conversation/follow-once.ts';
import { readMessageText } from '../../conversation/message-text.ts';
import { findPlace, postKey } from '../../conversation/place.ts';
import type { Services } from '../services.ts';

type MentionArgs = Pick<
  SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs,
  'event' | 'body' | 'client'
>;

/** Answers a mention in its thread; the reply to one that was answered before follows what it says now. */
export async function answerMention(services: Services, { event, body, client }: MentionArgs): Promise<void> {
  if (event.user === undefined || event.bot_id !== undefined) return;
  const { team } = services;
  const spot = {
    team,
    channel: event.channel,
    ts: event.ts,
    ...(event.thread_ts !== undefined && { threadTs: event.thread_ts }),
  };
  const { text } = readMessageText(event.text, services.botUserId);
  const outcome = await answerInPlace(services, {
    text,
    asker: event.user,
    team,
    questionTs: event.ts,
    place: findPlace(spot),
    claimKeys: [postKey(spot), `event:${body.event_id}`],
  });
  // Where the bot may not read the channel's history, an edit is heard of in no other way.
  const editedTs = event.edited?.ts;
  if (outcome === 'repeat' && editedTs !== undefined)
    await followOnce(services, client, {
      ...{ team: spot.team, channel: spot.channel, ts: spot.ts, text, editedTs },
      to: 'bot',
    });
}

import type { SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerInPlace } from '../../conversation/answer-in-place.ts';
import { readMessageText } from '../../conversation/message-text.ts';
import { findPlace, postKey } from '../../conversation/place.ts';
import type { Services } from '../services.ts';

type MentionArgs = Pick<SlackEventMiddlewareArgs<'app_mention'>, 'event' | 'body'>;

/** Answers a mention in its thread. An edit of an answered post claims nothing new and stays without a reply. */
export async function answerMention(services: Services, { event, body }: MentionArgs): Promise<void> {
  if (event.user === undefined || event.bot_id !== undefined) return;
  const spot = {
    team: body.team_id,
    channel: event.channel,
    ts: event.ts,
    ...(event.thread_ts !== undefined && { threadTs: event.thread_ts }),
  };
  await answerInPlace(services, {
    text: readMessageText(event.text, services.botUserId).text,
    asker: event.user,
    team: body.team_id,
    questionTs: event.ts,
    place: findPlace(spot),
    claimKeys: [postKey(spot), `event:${body.event_id}`],
  });
}

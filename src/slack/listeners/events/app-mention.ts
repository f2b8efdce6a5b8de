import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerEdited } from '../../conversation/answer-edited.ts';
import { answerInPlace } from '../../conversation/answer-in-place.ts';
import { isToldLate, readAsItStands } from '../../conversation/as-it-stands.ts';
import { readToldTs } from '../../conversation/edits.ts';
import { readMessageText } from '../../conversation/message-text.ts';
import { findPlace, postKey } from '../../conversation/place.ts';
import type { Services } from '../services.ts';
import { isByPerson } from './written-by.ts';

type MentionArgs = Pick<
  SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs,
  'event' | 'body' | 'client'
>;

/** Answers a mention in its thread; the reply to one that was answered before follows what it says now. */
export async function answerMention(services: Services, { event, body, client }: MentionArgs): Promise<void> {
  if (!isByPerson(event)) return;
  const { team } = services;
  const spot = {
    team,
    channel: event.channel,
    ts: event.ts,
    ...(event.thread_ts !== undefined && { threadTs: event.thread_ts }),
  };
  // An edit is answered as it was told of: others may have followed it.
  const isAsTold = event.edited !== undefined || !isToldLate(services, event.ts);
  const standing = isAsTold ? undefined : await readAsItStands(services, client, spot);
  if (standing === 'gone') return;
  const { text, mentionsBot } = readMessageText(standing?.text ?? event.text, services.botUserId);
  if (standing && !mentionsBot) return;
  const question = {
    text,
    asker: event.user,
    team,
    questionTs: event.ts,
    place: findPlace(spot),
    claimKeys: [postKey(spot), `event:${body.event_id}`] as const,
  };
  // Where the bot may not read the channel's history, an edit is heard of in no other way.
  const editedTs = event.edited?.ts ?? standing?.editedTs;
  if (editedTs === undefined) return void (await answerInPlace(services, question));
  const toldTs = readToldTs(event, event.ts);
  const edit = { editedTs, ...(toldTs !== undefined && { toldTs }), event: body.event_id };
  await answerEdited(services, client, { ...question, edit });
}

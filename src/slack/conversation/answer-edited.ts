// A question that was edited: where it has no answer yet, be it that the edit made it one, that its post is told of after its
// edit, or that nothing could be said before, it is answered as it reads now; and else its reply follows.
import type { WebClient } from '@slack/web-api';
import type { Services } from '../listeners/services.ts';
import { answerInPlace, type PlacedQuestion } from './answer-in-place.ts';
import type { Edit } from './edits.ts';
import type { EditedQuestion } from './follow-edit.ts';
import { followOnce } from './follow-once.ts';

/** Answers an edited question that the bot is asked, or lets its reply follow. Never rejects. */
export async function answerEdited(
  services: Services,
  client: WebClient,
  question: PlacedQuestion & { readonly questionTs: string; readonly edit: Edit },
): Promise<void> {
  const { team, text, asker: user, edit, place, questionTs: ts } = question;
  const edited: EditedQuestion = { team, channel: place.channel, ts, text, user, ...edit, to: 'bot' };
  // An answer is on record for longer than its claim is kept.
  if (await isOnRecord(services, edited)) return followOnce(services, client, edited);
  const outcome = await answerInPlace(services, question);
  if (outcome === 'repeat') await followOnce(services, client, edited);
}

async function isOnRecord(
  { ledger, logger }: Services,
  { team, channel, ts }: EditedQuestion,
): Promise<boolean> {
  try {
    return (await ledger.find({ team, channel, questionTs: ts })) !== undefined;
  } catch (error) {
    logger.error({ err: error, channel }, 'answer not looked for');
    return true;
  }
}

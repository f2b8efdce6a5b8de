import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { readFeedback, readReason } from '../../blocks/feedback.ts';
import { feedbackKey } from '../actions/rate-answer.ts';
import type { Services } from '../services.ts';

type SubmitArgs = Pick<SlackViewMiddlewareArgs<ViewSubmitAction>, 'ack' | 'body' | 'view'>;

/** Keeps why an answer did not help. */
export async function keepReason(
  { feedback, inTurn, logger, team, createFaultId }: Services,
  { ack, body, view }: SubmitArgs,
): Promise<void> {
  await ack();
  const rated = readFeedback(view.private_metadata);
  if (!rated) return;
  const reason = readReason(view.state.values, rated.lang);
  if (reason === undefined) return;
  const person = { team, user: body.user.id };
  try {
    await inTurn(feedbackKey(rated.answer, person.user), () =>
      feedback.explain(rated.answer, person, reason),
    );
  } catch (error) {
    logger.error({ id: createFaultId(), err: error, view: view.callback_id }, 'reason not kept');
  }
}

import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { type Rated, readFeedback, readReason, WORDS_FIELD } from '../../blocks/feedback.ts';
import { STRINGS } from '../../strings/strings.ts';
import { within } from '../../within.ts';
import { feedbackKey } from '../actions/rate-answer.ts';
import type { Services } from '../services.ts';

type SubmitArgs = Pick<SlackViewMiddlewareArgs<ViewSubmitAction>, 'ack' | 'body' | 'view'>;

/** Slack waits three seconds for a window; what takes longer is kept without it. */
const PATIENCE_MS = 2_000;

/** Keeps why an answer did not help; where it could not be kept, the window stands and says so. */
export async function keepReason(services: Services, { ack, body, view }: SubmitArgs): Promise<void> {
  const rated = readFeedback(view.private_metadata);
  const reason = rated && readReason(view.state.values, rated.lang);
  if (!rated || reason === undefined) return ack();
  const fault = await within(services.clock, PATIENCE_MS, keep(services, body, { rated, reason, view }));
  if (fault === undefined) return ack();
  await ack({ response_action: 'errors', errors: { [WORDS_FIELD]: fault } });
}

// What went wrong, in words; undefined where it was kept.
async function keep(
  { feedback, inTurn, logger, team, createFaultId }: Services,
  { user }: SubmitArgs['body'],
  {
    rated,
    reason,
    view,
  }: { readonly rated: Rated; readonly reason: string; readonly view: SubmitArgs['view'] },
): Promise<string | undefined> {
  try {
    const person = { team, user: user.id };
    await inTurn(feedbackKey(rated.answer, user.id), () => feedback.explain(rated.answer, person, reason));
    return undefined;
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error, view: view.callback_id }, 'reason not kept');
    return STRINGS[rated.lang].failed(id, 'reason');
  }
}

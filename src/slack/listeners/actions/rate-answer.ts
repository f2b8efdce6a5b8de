import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  FeedbackButtonsAction,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
import type { Logger } from '../../../observability/logger.ts';
import { buildReasonModal, type Rated, readFeedback } from '../../blocks/feedback.ts';
import { buildNotice } from '../../blocks/notice.ts';
import { respondPrivately } from '../../posting/respond.ts';
import { STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';

type PressArgs = Pick<
  SlackActionMiddlewareArgs<BlockAction<ButtonAction | FeedbackButtonsAction>> & AllMiddlewareArgs,
  'ack' | 'action' | 'body' | 'respond' | 'client'
>;

/** Keeps what somebody thinks of an answer; where it did not help them, asks why. */
export async function rateAnswer(services: Services, args: PressArgs): Promise<void> {
  const { ack, action, body, respond } = args;
  await ack();
  const rated = readFeedback(action.value);
  if (!rated) return;
  const { feedback, languages, inTurn, logger, team, createFaultId } = services;
  const { answer, judgement } = rated;
  let { lang } = rated;
  const person = { team, user: body.user.id };
  try {
    // The reason may be sent as soon as its window stands, and must find the press.
    const rating = inTurn(feedbackKey(answer, person.user), () => feedback.rate(answer, person, judgement));
    lang = (await languages.chosenBy(person)) ?? lang;
    const asking =
      judgement === 'unhelpful' && feedback.takesReasons && askWhy(args, { ...rated, lang }, logger);
    await Promise.all([rating, asking]);
    // Slack's own buttons show what was pressed; plain ones do not.
    if (action.type === 'button')
      await respondPrivately(respond, buildNotice(STRINGS[lang].feedback.thanks), logger);
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error, action: action.action_id }, 'answer not rated');
    await respondPrivately(respond, buildNotice(STRINGS[lang].failed(id, 'rating')), logger);
  }
}

// The press counts whether or not its window opens.
async function askWhy({ client, body }: PressArgs, rated: Rated, logger: Logger): Promise<void> {
  try {
    await client.views.open({ trigger_id: body.trigger_id, view: buildReasonModal(rated) });
  } catch (error) {
    logger.warn({ err: error }, 'reason not asked for');
  }
}

/** Presses and reasons of one person for one answer are taken in turn. */
export function feedbackKey(answer: string, user: string): string {
  return `feedback:${answer}:${user}`;
}

import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { buildNotice } from '../../blocks/notice.ts';
import { buildAfterShare, buildShared, readShareable, type Shareable } from '../../blocks/share.ts';
import { receiptId } from '../../conversation/ledger.ts';
import { recordCommand } from '../../conversation/record-command.ts';
import { hindranceOf, readHindrance } from '../../posting/hindrance.ts';
import { replaceOriginal, respondPrivately } from '../../posting/respond.ts';
import { STRINGS } from '../../strings/strings.ts';
import { answerCommandLine } from '../commands/forms.ts';
import type { Services } from '../services.ts';

type PressArgs = Pick<
  SlackActionMiddlewareArgs<BlockAction<ButtonAction>>,
  'ack' | 'action' | 'body' | 'respond'
>;

/** Posts a private answer in its channel, once, with the name of who shared it. */
export async function shareAnswer(services: Services, args: PressArgs): Promise<void> {
  const { ack, action, body, respond } = args;
  await ack();
  const shareable = readShareable(action.value);
  const channel = body.channel?.id;
  if (!shareable || channel === undefined) return;
  try {
    await postShared(services, args, shareable, channel);
  } catch (error) {
    const id = services.createFaultId();
    services.logger.error({ id, err: error, action: action.action_id }, 'answer not shared');
    const line = STRINGS[shareable.lang].failed(id, 'share', hindranceOf(error));
    await respondPrivately(respond, buildNotice(line), services.logger);
  }
}

async function postShared(
  services: Services,
  { body, respond }: PressArgs,
  shareable: Shareable,
  channel: string,
): Promise<void> {
  const { questions, claims, post, logger, team, createFaultId } = services;
  const { lang } = shareable;
  const { share, gone, failed } = STRINGS[lang];
  const tell = (line: string) => respondPrivately(respond, buildNotice(line), logger);

  const key = `share:${team}:${channel}:${body.container.message_ts}`;
  if (!(await claims.claim([key]))) return tell(share.already);
  const answer = answerCommandLine(questions, shareable.command, shareable.text, { lang, isChosen: true });
  if (!answer?.isShareable) {
    await claims.finish(key);
    return tell(gone);
  }

  const receipt = receiptId(key);
  const message = answer.build([], answer.content && receipt);
  const shared = buildShared(message, body.user.id, lang);
  const result = await post({ channel, message: shared, key });
  if (result.kind === 'posted') {
    await claims.finish(key);
    const { command, text } = shareable;
    const { asked = text } = answer;
    const by = { team, user: body.user.id };
    if (answer.content)
      await recordCommand(services, answer.content, {
        ...{ key, channel, replyTs: result.ts, command, asked, lang },
        ...by,
      });
    await replaceOriginal(respond, buildAfterShare(message, lang), logger);
    return;
  }
  const id = createFaultId();
  logger.error({ id, key, outcome: result.kind, reason: result.reason }, 'answer not shared');
  if (result.kind === 'in_doubt') {
    await claims.finish(key);
    return tell(share.inDoubt);
  }
  await claims.release(key);
  await tell(failed(id, 'share', readHindrance(result)));
}

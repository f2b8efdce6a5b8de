import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { buildNotice } from '../../blocks/notice.ts';
import { answerDigestCommand } from '../../digest/answer-digest-command.ts';
import { refuseChange } from '../../digest/refuse-change.ts';
import { respondPrivately } from '../../posting/respond.ts';
import { STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';

type PressArgs = Pick<
  SlackActionMiddlewareArgs<BlockAction<ButtonAction>>,
  'ack' | 'action' | 'body' | 'respond'
>;

const DAYS = 7;

/** Pauses the digest of the channel that its post stands in where a member asks, and says so there. */
export async function pauseDigest(
  services: Services,
  { ack, action, body, respond }: PressArgs,
): Promise<void> {
  await ack();
  const { logger, team, createFaultId } = services;
  const lang = action.value === 'zh' ? 'zh' : 'en';
  const channel = body.channel?.id;
  if (channel === undefined) return;
  const asked = {
    team,
    channel,
    user: body.user.id,
    lang,
    written: lang,
  } as const;
  const tell = (line: string) => respondPrivately(respond, buildNotice(line), logger);
  try {
    // Who only looks into a public channel sees its posts too.
    const membership = await services.checkMembership(asked, STRINGS[lang].digest.atWork);
    const refusal = refuseChange(membership, lang);
    if (refusal !== undefined) return await tell(refusal);
    for (const message of await answerDigestCommand(services, { kind: 'pause', days: DAYS }, asked))
      await respondPrivately(respond, message, logger);
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error, action: action.action_id }, 'digest not paused');
    await tell(STRINGS[lang].failed(id, 'digest'));
  }
}

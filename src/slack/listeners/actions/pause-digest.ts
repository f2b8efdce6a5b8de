import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { formatDate } from '../../../wording/format-period.ts';
import { buildNotice } from '../../blocks/notice.ts';
import { buildMention } from '../../blocks/share.ts';
import { respondPrivately } from '../../posting/respond.ts';
import { STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';

type PressArgs = Pick<
  SlackActionMiddlewareArgs<BlockAction<ButtonAction>>,
  'ack' | 'action' | 'body' | 'respond'
>;

const DAYS = 7;

/** Pauses the digest of the channel that its post stands in, and says so there. */
export async function pauseDigest(
  services: Services,
  { ack, action, body, respond }: PressArgs,
): Promise<void> {
  await ack();
  const { digests, post, logger, createFaultId } = services;
  const lang = action.value === 'zh' ? 'zh' : 'en';
  const { digest, failed } = STRINGS[lang];
  const channel = body.channel?.id;
  if (channel === undefined) return;
  const place = { team: body.team?.id ?? body.user.team_id ?? '', channel };
  try {
    const until = await digests.pause(place, DAYS);
    if (until === undefined) return await respondPrivately(respond, buildNotice(digest.isOff), logger);
    const said = digest.paused(buildMention(body.user.id), formatDate(until, lang));
    await post({ channel, message: buildNotice(said, 'mentions'), key: `digest-paused:${channel}:${until}` });
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error, action: action.action_id }, 'digest not paused');
    await respondPrivately(respond, buildNotice(failed(id)), logger);
  }
}

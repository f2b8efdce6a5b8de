import type { DigestWishes } from '../../digest/digest-command.ts';
import { buildNotice } from '../blocks/notice.ts';
import { buildMention } from '../blocks/share.ts';
import { escapeText, truncateText } from '../blocks/text.ts';
import type { Services } from '../listeners/services.ts';
import { STRINGS } from '../strings/strings.ts';
import type { ChannelPlace, Member } from './channel-digests.ts';
import { describeDigest } from './describe-digest.ts';
import { tellChannel } from './tell-channel.ts';

/** More than the names of all topics take up, and short enough for one section. */
const LONGEST_DETAILS = 2_000;

/**
 * Sets a channel's digest and says so in the channel, once; what to tell who set it where there is more to say. What
 * the channel cannot be told of is not set.
 */
export async function setDigest(
  services: Services,
  place: ChannelPlace,
  wishes: DigestWishes,
  by: Member,
): Promise<string | undefined> {
  const { digest } = STRINGS[by.lang];
  const before = await services.digests.find(place);
  const { subscription, isChanged } = await services.digests.switchOn(place, wishes, by);
  const { when, details } = describeDigest(subscription, services.catalog, by.lang);
  if (!isChanged) return digest.isSame(when, details);
  const named = truncateText(details, LONGEST_DETAILS);
  const said = digest.changed(buildMention(by.user), escapeText(when), escapeText(named));
  const untold = await tellChannel(services, place.channel, buildNotice(said, 'mentions'), by.lang);
  if (untold !== undefined) await services.digests.restore(place, before);
  return untold;
}

/** Changes of one channel's digest are made one after another. */
export function turnOf({ team, channel }: ChannelPlace): string {
  return `digest ${team} ${channel}`;
}

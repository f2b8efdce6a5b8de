import type { WebClient } from '@slack/web-api';
import { buildDigestForm, type DigestForm } from '../blocks/digest-form.ts';
import type { Services } from '../listeners/services.ts';
import type { Member } from './channel-digests.ts';
import { describeState } from './describe-digest.ts';

/** Who opens the window, on which trigger; `channel` is the one it is opened for, absent where none is known. */
export interface FormOpening extends Member {
  readonly team: string;
  readonly channel?: string;
  readonly triggerId: string;
}

/** Opens the window in which a channel's digest is set: from a command in the channel, or from anywhere else. */
export async function openDigestForm(
  services: Services,
  client: WebClient,
  { team, channel, triggerId, ...member }: FormOpening,
): Promise<void> {
  // A direct message is no channel that others belong to: there one is chosen in the window.
  const chosen = channel?.startsWith('D') ? undefined : channel;
  const form = await fillDigestForm(services, {
    team,
    ...member,
    ...(chosen !== undefined && { channel: chosen }),
  });
  await client.views.open({ trigger_id: triggerId, view: buildDigestForm(form, member.lang) });
}

/** What the window holds for a channel: its setting, or what is usual for who opens it. */
export async function fillDigestForm(
  { digests, catalog, clock }: Services,
  { team, channel, ...member }: Member & { readonly team: string; readonly channel?: string },
): Promise<DigestForm> {
  const place = channel === undefined ? undefined : { team, channel };
  const [found, setting] = await Promise.all([
    place && digests.find(place),
    digests.settingFor(place, member),
  ]);
  return {
    ...(channel !== undefined && { channel }),
    setting,
    ...(found && { state: describeState(found, catalog, member.lang) }),
    valuesOf: found && channel !== undefined ? channel : '',
    topics: catalog.pack.topics,
    at: clock.now(),
  };
}

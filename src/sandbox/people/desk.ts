/** What acting as a person needs: the workspace, the way to the app, and response_urls to hand out. */
import type { Core } from '../core.ts';
import type { Delivery, NotAcked } from '../delivery.ts';
import type { ResponseUrls } from '../response-urls.ts';
import type { Channel, Ephemeral, Json, Message } from '../types.ts';
import type { PersonSeed } from '../workspace.ts';

export type Desk = { core: Core; delivery: Delivery; responseUrls: ResponseUrls; commands: string[] };

/** What came of an interaction: Slack's error code when the app did not take it. */
export type Outcome = { ok: true } | { ok: false; error: 'dispatch_failed' | 'operation_timeout' };

export function outcomeOf(reason: NotAcked): {
  ok: false;
  error: 'dispatch_failed' | 'operation_timeout';
} {
  return { ok: false, error: reason === 'timeout' ? 'operation_timeout' : 'dispatch_failed' };
}

/** The person of that id; a caller's slip, not Slack's, when there is none. */
export function mustBePerson(core: Core, id: string): PersonSeed {
  const person = core.state.person(id);
  if (person) return person;
  const known = core.state.people().map((one) => one.id);
  throw new Error(`The sandbox has no person ${id}; use one of ${known.join(', ')}.`);
}

/** The channel of that id, with this person in it. */
export function mustBeIn(core: Core, id: string, user: string): Channel {
  const channel = core.state.channel(id);
  if (!channel) throw new Error(`The sandbox has no channel ${id}.`);
  if (!channel.members.includes(user)) throw new Error(`${user} is not in ${id}; add them with joinChannel.`);
  return channel;
}

export function mustBeMessage(core: Core, channel: string, ts: string): Message {
  const message = core.messages.find(channel, ts);
  if (message) return message;
  throw new Error(`There is no message ${ts} in ${channel}.`);
}

/** A message this person can see: one of the channel's or one for their eyes only. */
export function mustBeVisible(core: Core, channel: string, ts: string, user: string): Message | Ephemeral {
  const private_ = core.messages.findEphemeral(channel, ts);
  if (private_?.for_user === user) return private_;
  return mustBeMessage(core, channel, ts);
}

/** The fields every interaction payload starts with. */
export function payloadBase(core: Core, user: string): Json {
  const { team: own, bot } = core.state;
  const { name, team: foreign } = mustBePerson(core, user);
  // The workspace is that of who acts, whichever the app is installed in.
  const team = foreign === undefined ? own : { id: foreign, domain: 'elsewhere' };
  return {
    user: { id: user, username: name, name, team_id: team.id },
    api_app_id: bot.app_id,
    token: 'sandbox-verification-token',
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

export function channelName(channel: Channel): string {
  if (channel.im_user) return 'directmessage';
  return channel.is_private ? 'privategroup' : channel.name;
}

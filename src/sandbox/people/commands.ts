/** Slash commands: what Slack sends, and what the person sees of the app's answer. */
import { isObject } from '../block-rules/schema.ts';
import { hasSubstance, isApiError } from '../content.ts';
import { postEphemeral } from '../posting.ts';
import { respond } from '../response-urls.ts';
import type { Json } from '../types.ts';
import { channelName, type Desk, mustBeIn, mustBePerson, outcomeOf } from './desk.ts';

export type RunCommand = { user: string; channel: string; command: string; text?: string };

/** The body of the app's ack, when it had one; or what Slack tells the person instead. */
export type CommandResult = { ok: true; response?: Json } | { ok: false; error: string };

export function createCommands({ core, delivery, responseUrls, commands }: Desk) {
  const complain = (user: string, channel: string, error: string): CommandResult => {
    postEphemeral(core, { channel }, user, { text: error }, 'USLACKBOT');
    return { ok: false, error };
  };

  return {
    /** Runs a slash command as a person and waits for its ack. */
    async runCommand({ user, channel, command, text = '' }: RunCommand): Promise<CommandResult> {
      const person = mustBePerson(core, user);
      const place = mustBeIn(core, channel, user);
      if (!commands.includes(command)) return complain(user, channel, notACommand(command));
      const source = { kind: 'commands', user, channel } as const;
      const { team, bot } = core.state;
      const answer = await delivery.ask(
        'slash_commands',
        {
          token: 'sandbox-verification-token',
          team_id: team.id,
          team_domain: team.domain,
          channel_id: channel,
          channel_name: channelName(place),
          user_id: user,
          user_name: person.name,
          command,
          text,
          api_app_id: bot.app_id,
          is_enterprise_install: 'false',
          response_url: responseUrls.issue(source),
          trigger_id: core.triggers.issue(user),
        },
        true,
      );
      if (!answer.acked) return complain(user, channel, failed(command, outcomeOf(answer.reason).error));
      const response = isObject(answer.payload) ? answer.payload : {};
      if (!hasSubstance(response)) return { ok: true };
      const shown = respond(core, source, response);
      if (isApiError(shown)) return complain(user, channel, failed(command, shown.error));
      return { ok: true, response };
    },
  };
}

function failed(command: string, error: string): string {
  return `${command} failed with the error "${error}"`;
}

function notACommand(command: string): string {
  return `${command} is not a valid command. In Slack, all messages that start with the "/" character are interpreted as commands.`;
}

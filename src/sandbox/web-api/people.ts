/** auth.test, users.info, bots.info: who everybody is. */
import { apiError } from '../content.ts';
import type { Core } from '../core.ts';
import type { Json } from '../types.ts';
import type { PersonSeed } from '../workspace.ts';
import { bot, flagArg, type Method, ok, type Reply, textArg } from './method.ts';

function authTest(_args: Json, { state }: Core): Reply {
  return ok({
    url: `https://${state.team.domain}.slack.com/`,
    team: state.team.name,
    user: state.bot.name,
    team_id: state.team.id,
    user_id: state.bot.user_id,
    bot_id: state.bot.bot_id,
    is_enterprise_install: false,
  });
}

function userInfo(args: Json, core: Core): Reply {
  const id = textArg(args, 'user');
  const { bot: own, team } = core.state;
  const withLocale = flagArg(args, 'include_locale');
  if (id === own.user_id) {
    const asPerson = {
      id,
      name: own.name,
      real_name: own.real_name,
      locale: 'en-US',
      tz: 'America/Los_Angeles',
    };
    const user = userObject(asPerson, team.id, core.now(), withLocale);
    return ok({
      user: { ...user, is_bot: true, profile: { ...(user.profile as Json), bot_id: own.bot_id } },
    });
  }
  const person = core.state.person(id);
  if (!person) return apiError('user_not_found');
  return ok({ user: userObject(person, person.team ?? team.id, core.now(), withLocale) });
}

function userObject(person: PersonSeed, teamId: string, at: number, withLocale: boolean): Json {
  return {
    id: person.id,
    team_id: teamId,
    name: person.name,
    deleted: false,
    real_name: person.real_name,
    tz: person.tz,
    tz_label: person.tz,
    tz_offset: offsetSeconds(person.tz, at),
    profile: {
      real_name: person.real_name,
      real_name_normalized: person.real_name,
      display_name: person.name,
      display_name_normalized: person.name,
      team: teamId,
    },
    is_admin: false,
    is_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: false,
    is_app_user: false,
    updated: 0,
    ...(withLocale ? { locale: person.locale } : {}),
  };
}

function offsetSeconds(timeZone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

function botInfo(args: Json, { state }: Core): Reply {
  const id = textArg(args, 'bot') || state.bot.bot_id;
  if (id !== state.bot.bot_id) return apiError('bot_not_found');
  const { bot_id, user_id, app_id, name } = state.bot;
  return ok({ bot: { id: bot_id, deleted: false, name, updated: 0, app_id, user_id, icons: {} } });
}

export const peopleMethods: Record<string, Method> = {
  'auth.test': bot(undefined, authTest),
  'users.info': bot('users:read', userInfo),
  'bots.info': bot('users:read', botInfo),
};

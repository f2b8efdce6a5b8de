import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LIMITS } from '../../src/slack/blocks/limits.ts';
import { listBoundListeners } from './bound-listeners.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const manifest = parse(readFileSync(new URL('manifest.yml', root), 'utf8'));
const { features, settings } = manifest;
const scopes: string[] = manifest.oauth_config.scopes.bot;
const optional: string[] = manifest.oauth_config.scopes.bot_optional;
const subscribed: string[] = settings.event_subscriptions.bot_events;

/** What lets the bot hear an event, by Slack's reference; and the name the event is bound by, where it differs. */
const EVENTS: Readonly<Record<string, { readonly scopes: readonly string[]; readonly boundAs?: string }>> = {
  app_home_opened: { scopes: [] },
  app_mention: { scopes: ['app_mentions:read'] },
  assistant_thread_started: { scopes: ['assistant:write'] },
  'message.channels': { scopes: ['channels:history'], boundAs: 'message' },
  'message.groups': { scopes: ['groups:history'], boundAs: 'message' },
  'message.im': { scopes: ['im:history'], boundAs: 'message' },
};
const HISTORY = ['channels:history', 'groups:history', 'im:history'];
/** What lets the bot call a method, by Slack's reference. A method that is not here has to be added first. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': HISTORY,
  'conversations.replies': HISTORY,
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.update': [],
};
/** Without these the bot would not answer at all, or not where it says so. */
const NEEDED_ALWAYS = ['app_mentions:read', 'assistant:write', 'chat:write', 'commands', 'im:history'];

/** The Web API methods that the code calls, each with where. */
function findCalls(): ReadonlyMap<string, string> {
  const folder = new URL('src/slack/', root);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const calls = new Map<string, string>();
  for (const path of paths) {
    const code = readFileSync(new URL(path, folder), 'utf8').replace(/\s+/g, ' ');
    for (const [, method = ''] of code.matchAll(/\bclient ?((?:\. ?[a-z]\w*){2,})\(/gi))
      calls.set(method.replace(/^\. ?| /g, ''), path);
  }
  return calls;
}

describe('the events of manifest.yml', () => {
  it('are all known here: say in EVENTS what a new one needs', () => {
    expect(subscribed.filter((name) => !(name in EVENTS))).toEqual([]);
  });

  it('are those the code listens to', () => {
    const heard = subscribed.map((name) => EVENTS[name]?.boundAs ?? name);
    expect([...new Set(heard)].sort()).toEqual([...listBoundListeners().events].sort());
  });
});

describe('the commands and shortcuts of manifest.yml', () => {
  it('are the commands the code answers', () => {
    const declared: string[] = features.slash_commands.map(({ command }: { command: string }) => command);
    expect(declared.sort()).toEqual([...listBoundListeners().commands].sort());
  });

  it('are the shortcuts the code answers', () => {
    const declared: string[] = features.shortcuts.map((one: { callback_id: string }) => one.callback_id);
    expect(declared.sort()).toEqual([...listBoundListeners().shortcuts].sort());
  });

  it('stand in the README', () => {
    for (const { command } of features.slash_commands) expect(readme).toContain(`\`${command}`);
    for (const { name } of features.shortcuts) expect(readme).toContain(`**${name}**`);
  });
});

describe('the scopes of manifest.yml', () => {
  it('cover every method: say in METHODS what a new one needs', () => {
    const unknown = [...findCalls()].filter(([method]) => !(method in METHODS));
    expect(unknown.map(([method, path]) => `${method} in src/slack/${path}`)).toEqual([]);
  });

  it('are exactly those that its events, the methods called and its commands need', () => {
    const needed = [
      ...(features.slash_commands.length > 0 ? ['commands'] : []),
      ...subscribed.flatMap((name) => EVENTS[name]?.scopes ?? []),
      ...[...findCalls().keys()].flatMap((method) => METHODS[method] ?? []),
    ];
    expect([...scopes].sort()).toEqual([...new Set(needed)].sort());
  });

  it('are optional where the bot does without, and listed among all', () => {
    expect(scopes.filter((scope) => !optional.includes(scope)).sort()).toEqual([...NEEDED_ALWAYS].sort());
    expect(optional.filter((scope) => !scopes.includes(scope))).toEqual([]);
  });

  it('stand each in the README with the feature it is for, and whether it may be left out', () => {
    const rows = [...readme.matchAll(/^\| `([a-z_]+:?[a-z:]*)` \| (.+) \| (.+) \|$/gm)].map(
      ([, scope = '', feature = '', without = '']) => ({ scope, feature, without }),
    );
    expect(rows.map(({ scope }) => scope).sort()).toEqual([...scopes].sort());
    for (const { scope, without } of rows)
      expect(`${scope}: ${without === 'needed' ? 'needed' : 'optional'}`).toBe(
        `${scope}: ${optional.includes(scope) ? 'optional' : 'needed'}`,
      );
  });
});

describe('the features of manifest.yml', () => {
  it('turn on what the code uses, and nothing else', () => {
    const { actions, options, views, events } = listBoundListeners();
    const methods = [...findCalls().keys()];
    expect(settings.interactivity.is_enabled).toBe(actions.length + options.length + views.length > 0);
    expect(features.app_home.home_tab_enabled).toBe(methods.includes('views.publish'));
    expect('agent_view' in features).toBe(events.includes('assistant_thread_started'));
    expect('assistant_view' in features).toBe(false);
    expect(features.app_home.messages_tab_enabled).toBe(true);
    expect(features.app_home.messages_tab_read_only_enabled).toBe(false);
    expect(settings.socket_mode_enabled).toBe(true);
  });

  it('call everything by names that Slack takes', () => {
    const words = JSON.stringify(manifest);
    expect(words).not.toMatch(/https?:/);
    for (const { name, callback_id } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(LIMITS.viewTitle);
      expect(callback_id).toMatch(/^[a-z_]{1,255}$/);
    }
    for (const { description } of features.slash_commands) expect(description.length).toBeLessThan(2_000);
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
  });
});

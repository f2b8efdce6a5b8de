import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { registerListeners } from '../../src/slack/listeners/index.ts';
import type { Services } from '../../src/slack/listeners/services.ts';

const root = new URL('../../', import.meta.url);
const manifest = parse(readFileSync(new URL('manifest.yml', root), 'utf8'));
const scopes: string[] = manifest.oauth_config.scopes.bot;
const events: string[] = manifest.settings.event_subscriptions.bot_events;

/** What lets the bot hear or do something, by Slack's reference. */
const SCOPES_BY_EVENT: Record<string, string> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
};
const SCOPES_BY_METHOD: Record<string, readonly string[]> = {
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.update': [],
};

function register() {
  const bound = { events: [] as string[], commands: [] as string[], actions: 0, shortcuts: [] as string[] };
  const app = {
    event: (name: string) => bound.events.push(name),
    command: (name: string) => bound.commands.push(name),
    shortcut: ({ callback_id }: { callback_id: string }) => bound.shortcuts.push(callback_id),
    action: () => {
      bound.actions += 1;
    },
    view: () => {},
  };
  registerListeners(app as unknown as Parameters<typeof registerListeners>[0], {} as Services);
  return bound;
}

function methodsCalled(): string[] {
  const folder = new URL('src/slack/', root);
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(new URL(path, folder), 'utf8'))
    .join('\n');
  const calls = code.matchAll(/client\s*\.((?:auth|chat|conversations|users|views|reactions)\.\w+)\(/g);
  return [...new Set([...calls].map(([, method]) => method ?? ''))].sort();
}

describe('manifest.yml', () => {
  it('subscribes to the events the code listens to', () => {
    const heard = new Set(events.map((name) => name.split('.')[0]));
    expect([...heard].sort()).toEqual(register().events.sort());
  });

  it('declares the commands the code answers', () => {
    const declared = manifest.features.slash_commands.map(({ command }: { command: string }) => command);
    expect(declared.sort()).toEqual(register().commands.sort());
  });

  it('declares the shortcuts the code answers', () => {
    const declared = manifest.features.shortcuts.map(
      ({ callback_id }: { callback_id: string }) => callback_id,
    );
    expect(declared.sort()).toEqual(register().shortcuts.sort());
  });

  it('turns interactivity and Socket Mode on, and direct messages', () => {
    expect(register().actions).toBeGreaterThan(0);
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(manifest.features.app_home.messages_tab_enabled).toBe(true);
    expect(manifest.features.app_home.messages_tab_read_only_enabled).toBe(false);
  });

  it('asks for exactly the scopes that its events, methods and commands need', () => {
    const methods = methodsCalled();
    expect(methods).toEqual(Object.keys(SCOPES_BY_METHOD).sort());
    const needed = [
      'commands',
      ...events.map((name) => SCOPES_BY_EVENT[name]),
      ...methods.flatMap((method) => SCOPES_BY_METHOD[method] ?? []),
    ];
    expect([...scopes].sort()).toEqual([...new Set(needed)].sort());
  });
});

import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { BotError } from '../../src/errors.ts';

const BOT = 'xoxb-1234567890-abcdef';
const APP = 'xapp-1-A0123-4567890-abcdef';
const SECRET = '0123456789abcdef0123456789abcdef';

function read(env: Record<string, string>) {
  return readConfig({ env, defaultKnowledgeDir: '/pack', isDirectory: (path) => path !== '/missing' });
}

function readFault(env: Record<string, string>): string {
  try {
    read(env);
  } catch (error) {
    expect(error).toBeInstanceOf(BotError);
    expect((error as BotError).code).toBe('CONFIG_INVALID');
    return (error as BotError).message;
  }
  throw new Error('The settings were accepted.');
}

describe('readConfig', () => {
  it('runs in the sandbox when no token is set', () => {
    expect(read({})).toEqual({ knowledgeDir: '/pack', retentionDays: 30, curators: [] });
  });

  it('takes blank values, as in a copied example file, for values not set', () => {
    expect(read({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ', LOG_LEVEL: '' })).toEqual({
      knowledgeDir: '/pack',
      retentionDays: 30,
      curators: [],
    });
  });

  it('reads every setting, and closes the address with a slash', () => {
    const env = {
      SLACK_BOT_TOKEN: ` ${BOT} `,
      SLACK_APP_TOKEN: APP,
      SLACK_API_URL: 'http://127.0.0.1:9/api',
      KNOWLEDGE_DIR: '/other',
      SOURCES_DIR: '/other/texts',
      DATA_DIR: '/data',
      DATABASE_URL: 'postgres://bot:secret@db/footnote',
      RETENTION_DAYS: '7',
      CURATORS: 'U0LIN1, W0DANA2 ',
      LOG_LEVEL: 'debug',
    };
    expect(read(env)).toEqual({
      slack: { botToken: BOT, wayIn: { appToken: APP }, apiUrl: 'http://127.0.0.1:9/api/' },
      knowledgeDir: '/other',
      sourcesDir: '/other/texts',
      dataDir: '/data',
      databaseUrl: 'postgres://bot:secret@db/footnote',
      retentionDays: 7,
      curators: ['U0LIN1', 'W0DANA2'],
      logLevel: 'debug',
    });
  });

  it('takes events over HTTP where there is a signing secret and a port', () => {
    const env = { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET, PORT: '3000' };
    expect(read(env).slack).toEqual({ botToken: BOT, wayIn: { signingSecret: SECRET, port: 3000 } });
  });

  it('leaves the port alone where nothing listens on it, as hosts set it for every program', () => {
    expect(read({ PORT: 'tcp://10.0.0.1:80' }).slack).toBeUndefined();
    const env = { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, PORT: '3000' };
    expect(read(env).slack?.wayIn).toEqual({ appToken: APP });
  });

  const faults: [string, Record<string, string>, string[]][] = [
    ['only the bot token', { SLACK_BOT_TOKEN: BOT }, ['SLACK_APP_TOKEN is not set']],
    ['only the app token', { SLACK_APP_TOKEN: APP }, ['SLACK_BOT_TOKEN is not set']],
    ['only the address', { SLACK_API_URL: 'https://slack.com/api/' }, ['SLACK_BOT_TOKEN is not', 'SLACK_APP_TOKEN is not']],
    ['the tokens swapped', { SLACK_BOT_TOKEN: APP, SLACK_APP_TOKEN: BOT }, ['begins with xoxb-', 'begins with xapp-']],
    ['a malformed token and no other', { SLACK_BOT_TOKEN: 'xoxb-' }, ['SLACK_BOT_TOKEN is no whole token', 'SLACK_APP_TOKEN is not set']],
    ['a user token', { SLACK_BOT_TOKEN: 'xoxp-1234567890', SLACK_APP_TOKEN: APP }, ['SLACK_BOT_TOKEN']],
    ['a secret without a port', { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET }, ['PORT is not set beside SLACK_SIGNING_SECRET: put the port']],
    ['a secret alone', { SLACK_SIGNING_SECRET: SECRET }, ['SLACK_BOT_TOKEN is not set', 'PORT is not set']],
    ['both ways in', { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_SIGNING_SECRET: SECRET, PORT: '3000' }, ['SLACK_SIGNING_SECRET is set beside SLACK_APP_TOKEN', 'leave it out for Socket Mode']],
    ['a token for a secret', { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: APP, PORT: '3000' }, ['SLACK_SIGNING_SECRET is no signing secret']],
    ['a port that is none', { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET, PORT: '70000' }, ['PORT is more than 65535']],
    ['another database', { DATABASE_URL: 'mysql://db/footnote' }, ['DATABASE_URL is not the address of a PostgreSQL']],
    ['a curator by name', { CURATORS: 'U0LIN1,lin' }, ['CURATORS holds what is no Slack id of a person']],
    ['days that are none', { RETENTION_DAYS: '-1' }, ['RETENTION_DAYS is less than 0']],
    ['an address that is none', { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_API_URL: 'slack.com' }, ['SLACK_API_URL']],
    ['a file address', { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_API_URL: 'file:///etc' }, ['SLACK_API_URL']],
    ['a missing folder and a wrong level', { KNOWLEDGE_DIR: '/missing', LOG_LEVEL: 'loud' }, ['KNOWLEDGE_DIR', 'LOG_LEVEL']],
    ['a misspelt name', { SLACK_BOT_TOKN: BOT, SLACK_APP_TOKEN: APP }, ['SLACK_BOT_TOKN is not a setting: rename it to SLACK_BOT_TOKEN']],
    ['misspelt names only', { SLAK_BOT_TOKEN: BOT, SLACK_APP_TOKENS: APP }, ['SLAK_BOT_TOKEN', 'SLACK_APP_TOKENS']],
  ]; // biome-ignore format: one case a line

  it.each(faults)('names every variable at fault: %s', (_case, env, expected) => {
    const message = readFault(env);
    for (const part of expected) expect(message).toContain(part);
  });

  it('says what to put there', () => {
    const message = readFault({ SLACK_BOT_TOKEN: BOT });
    expect(message).toContain('connections:write');
    expect(message).toContain('or, for events over HTTP, set SLACK_SIGNING_SECRET and PORT');
    expect(message).not.toContain('SLACK_BOT_TOKEN is not');
  });

  it.each(faults)('never repeats a token: %s', (_case, env) => {
    const message = readFault(env);
    for (const token of [BOT, APP, SECRET, 'xoxp-1234567890']) expect(message).not.toContain(token);
  });

  it.each(['PORT', 'SLACK_TEAM', 'BOT_TOKEN', 'LOG_LEVELS', 'PATH'])(
    'leaves the variables of others alone: %s',
    (name) => {
      expect(read({ [name]: 'x' })).toEqual({ knowledgeDir: '/pack', retentionDays: 30, curators: [] });
    },
  );
});

import { WebClient } from '@slack/web-api';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { systemClock } from '../../../src/slack/clock.ts';
import { createHearing } from '../../../src/slack/conversation/hearing.ts';

async function setUp(scopes: string[] | undefined) {
  const sandbox = await startSandbox(scopes ? { botScopes: scopes } : {});
  onTestFinished(() => sandbox.stop());
  const client = new WebClient(sandbox.botToken, {
    slackApiUrl: sandbox.apiUrl,
    retryConfig: { retries: 0 },
  });
  const members = [sandbox.botUserId];
  const open = sandbox.addChannel({ name: 'open', members }).id;
  const closed = sandbox.addChannel({ name: 'closed', members, is_private: true }).id;
  return { sandbox, hearing: createHearing(client, systemClock, scopes), open, closed };
}

describe('what a bot hears in channels', () => {
  it.each([
    [undefined, true],
    [['channels:history', 'groups:history'], true],
    [['chat:write'], false],
  ])('is read off its scopes where they say it of every channel: %j', async (scopes, expected) => {
    const { hearing, open, closed } = await setUp(scopes);
    expect([open, closed].map(hearing.byScopes)).toEqual([expected, expected]);
  });

  it('is everything in a direct message', async () => {
    const { hearing } = await setUp([]);
    expect(hearing.byScopes('D1')).toBe(true);
  });

  it.each([
    ['channels:history', true, false],
    ['groups:history', false, true],
  ])('is asked of Slack with %s alone', async (scope, inOpen, inClosed) => {
    const { hearing, open, closed } = await setUp([scope]);
    expect([open, closed].map(hearing.byScopes)).toEqual([undefined, undefined]);
    expect([await hearing.ask(open), await hearing.ask(closed)]).toEqual([inOpen, inClosed]);
  });

  it('stays open where Slack does not say', async () => {
    const { sandbox, hearing, closed } = await setUp(['channels:history']);
    sandbox.faults.rateLimitNext('conversations.history', 1, 3);
    expect(await hearing.ask(closed)).toBeUndefined();
    sandbox.faults.failNext('conversations.history', 'internal_error');
    expect(await hearing.ask(closed)).toBeUndefined();
    expect(await hearing.ask(closed)).toBe(false);
  });
});

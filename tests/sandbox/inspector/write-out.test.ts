import { describe, expect, it } from 'vitest';
import { writeArgs, writeLine, writeOut } from '../../../src/sandbox/inspector/write-out.ts';

describe('what is written out', () => {
  it.each([
    ['a bot token', { text: 'my token is xoxb-12-34-abcDEF' }, 'abcDEF'],
    ['a user token', { text: 'xoxp-12-34-abcDEF' }, 'abcDEF'],
    ['an app token', { text: 'xapp-1-A1-2-abcdef' }, 'abcdef'],
    ['a verification token', { token: 'abcdef' }, 'abcdef'],
    ['a ticket', { url: 'ws://127.0.0.1:1/link/?ticket=abcdef&app_id=A1' }, 'abcdef'],
    ['a response_url', { response_url: 'http://127.0.0.1:1/commands/T1/B2/abcdef' }, 'abcdef'],
    ['a token deep inside', { a: [{ b: { token: 'abcdef' } }] }, 'abcdef'],
  ])('holds no secret: %s', (_, value, secret) => {
    expect(writeOut(value)).not.toContain(secret);
    expect(writeOut(value)).toContain('•••');
  });

  it('keeps what is no secret', () => {
    const kept = { url: 'ws://127.0.0.1:1/link/?ticket=1&app_id=A1', channel: 'C1', text: '15%' };

    expect(writeOut(kept)).toContain('app_id=A1');
    expect(JSON.parse(writeOut(kept))).toMatchObject({ channel: 'C1', text: '15%' });
  });

  it('ends where it is too long, and cuts no secret in half', () => {
    const text = writeOut({ text: `${'x'.repeat(5_970)} xoxb-${'s3cret'.repeat(100)} ${'y'.repeat(100)}` });

    expect(text.length).toBeLessThan(6_010);
    expect(text).toMatch(/…$/);
    expect(text).not.toContain('s3cret');
  });
});

it('reads arguments that a form carries as JSON', () => {
  const args = { channel: 'C1', blocks: '[{"type":"divider"}]', text: '[odd', metadata: '{"key":"a"}' };

  expect(JSON.parse(writeArgs(args))).toEqual({
    channel: 'C1',
    blocks: [{ type: 'divider' }],
    text: '[odd',
    metadata: { key: 'a' },
  });
});

it.each([
  ['two\n lines', 'two lines'],
  [undefined, ''],
  ['一'.repeat(200), `${'一'.repeat(119)}…`],
  ['say xoxb-1-2-abc', 'say xoxb-•••'],
])('writes %j in one line', (text, line) => {
  expect(writeLine(text)).toBe(line);
});

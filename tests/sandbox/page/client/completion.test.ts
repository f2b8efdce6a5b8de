import { describe, expect, it } from 'vitest';
import { complete } from '../../../../src/sandbox/page/client/messages/completion.ts';
import { readCommand, toTyped } from '../../../../src/sandbox/page/client/messages/typed.ts';
import { workspaceWith } from './workspace.ts';

const workspace = workspaceWith();
const offered = (typed: string, inThread = false) =>
  complete(typed, typed.length, workspace, inThread)?.offers.map(({ insert }) => insert.trim());

describe('what the composer offers', () => {
  it.each([
    ['/', ['/metric', '/digest']],
    ['/ME', ['/metric']],
    ['/metric x', undefined],
    ['say /me', undefined],
    ['@', ['@footnote', '@dana']],
    ['hello @Da', ['@dana']],
    ['＠foot', ['@footnote']],
    ['mail@da', undefined],
    ['@zz', undefined],
  ])('after %s', (typed, offers) => {
    expect(offered(typed)).toEqual(offers);
  });

  it('has no commands in a thread, where Slack has none', () => {
    expect(offered('/', true)).toBeUndefined();
  });
});

describe('a typed line', () => {
  it.each([
    ['/metric  lithium share ', { command: '/metric', text: 'lithium share' }],
    ['/digest', { command: '/digest', text: '' }],
    ['a /metric', undefined],
    ['/ metric', undefined],
  ])('%s', (line, command) => {
    expect(readCommand(line)).toEqual(command);
  });

  it('is typed again with names and without escapes', () => {
    expect(toTyped('<@U0FOOTNOTE> a &lt; b &amp; <@U0DANAREYE>', workspace)).toBe('@footnote a < b & @dana');
  });
});

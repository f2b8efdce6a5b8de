import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Runs a command whose output nobody reads. */
function runUnread(args: readonly string[], input: string) {
  const child = spawn(process.execPath, [CLI, ...args], { env: { PATH: process.env.PATH } });
  child.stdout.destroy();
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise<{ stderr: string; code: number | null }>((resolve) => {
    child.on('close', (code) => resolve({ stderr, code }));
  });
}

describe('a command whose output is read no further', () => {
  it.each([
    [['metric', '锂电占比'], 0],
    [['metric'], 0],
    [['metric', 'xyzzy'], 1],
    [['explain', '锂电占比'], 0],
    [['stats'], 0],
    [['check'], 0],
    [['check', '/nowhere'], 1],
    [['digest', 'preview', '--channel', 'C1'], 0],
    [['ask', '--batch'], 0],
    [['ask', '--help'], 0],
  ])('ends quietly: %j', async (args, code) => {
    const lines = '{"id":1,"q":"help"}\n'.repeat(200);
    expect(await runUnread(args, lines)).toEqual({ stderr: '', code });
  });
});

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const PACK = 'tests/fixtures/packs/mill-town';

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  execFileSync(process.execPath, [CLI, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });

describe.each(['check', 'stats'])('footnote %s takes another pack', (command) => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>?]>([
    ['as an argument', [PACK]],
    ['as an option', ['--knowledge', PACK]],
    ['from the environment', [], { KNOWLEDGE_DIR: PACK }],
    ['as an argument before the environment', [PACK], { KNOWLEDGE_DIR: 'nowhere' }],
  ])('%s', (_case, args, env) => {
    expect(run([command, ...args], env)).toMatch(/4 observations|observations +4/);
  });
});

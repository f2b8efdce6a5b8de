import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies } = read(require.resolve('../../package.json'));

// The socket client leaves undici to its host: without a pin any later install may bring a version it was never
// run with, or none.
describe('undici', () => {
  it('is pinned to one version, within the range the socket client names', () => {
    const entry = require.resolve('@slack/socket-mode');
    const { peerDependencies } = read(entry.replace(/dist.*$/, 'package.json'));
    const majors = String(peerDependencies.undici).match(/(?<=\^)\d+(?=\.0\.0)/g) ?? [];

    expect(dependencies.undici).toMatch(/^\d+\.\d+\.\d+$/);
    expect(majors).toContain(dependencies.undici.split('.')[0]);
  });

  it('is installed as it is pinned, once for everybody', () => {
    const ours = require.resolve('undici/package.json');
    const theirs = createRequire(require.resolve('@slack/socket-mode')).resolve('undici/package.json');
    expect(read(ours).version).toBe(dependencies.undici);
    expect(theirs).toBe(ours);
  });
});

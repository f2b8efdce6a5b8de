import { describe, expect, it } from 'vitest';
import { runSimulateDigest } from '../../src/cli/commands/simulate-digest.ts';
import { NO_FAULTS } from '../../src/cli/simulation/simulated-slack.ts';
import { capture } from './capture.ts';

describe('digest simulate', () => {
  it('prints what was due, what was posted and how late', async () => {
    const { io, out } = capture();
    const options = { days: 3, channels: 30, processes: 2, kills: 0, outages: 0, faults: NO_FAULTS, seed: 1 };
    const code = await runSimulateDigest({ ...options, from: '2026-01-05', elapsed: () => 0 }, io);

    expect(code).toBe(0);
    expect(out()).toMatch(/^due +(\d+)\nposted +\1 /);
    expect(out()).toMatch(/\nrepeats +0 .*\nmisses +0 /);
    expect(out()).toMatch(/\nlate, p99 +0\.\d s\n/);
    expect(out()).toContain('30 channels, 3 days from 2026-01-05, 2 processes, seed 1');
  });
});

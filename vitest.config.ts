import { defineConfig } from 'vitest/config';
import { LongFilesFirst } from './tests/order-files.ts';

const BROWSER = 'tests/browser/**/*.test.ts';
const LATENCY = 'tests/**/latency.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    pool: 'forks',
    // The code keeps no state, so that files can share a worker: it imports the code and reads the packs once.
    isolate: false,
    // For two cores: many tests wait for a lease or a clock, and a third worker uses what two leave idle.
    maxWorkers: 3,
    sequence: { sequencer: LongFilesFirst },
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: [BROWSER, LATENCY] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: 'tests/browser/chromium.ts',
          // A browser, a workspace and two other workers share two cores: what takes 6 s alone may take 20 beside them.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // What takes time is timed when the others are done, in a process that has run nothing else.
        test: { name: 'latency', include: [LATENCY], isolate: true, sequence: { groupOrder: 1 } },
      },
    ],
  },
});

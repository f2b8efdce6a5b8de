import { defineConfig } from 'vitest/config';

const BROWSER = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    pool: 'forks',
    // Vitest leaves a core to itself; many tests wait for a lease or a clock, and two at a time fit two cores.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: [BROWSER] } },
      {
        extends: true,
        // One browser after the other: two cores draw no more at once.
        test: {
          name: 'browser',
          include: [BROWSER],
          fileParallelism: false,
          globalSetup: 'tests/browser/chromium.ts',
        },
      },
    ],
  },
});

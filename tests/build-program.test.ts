import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const BENCH = resolve('bench');

const asked = readdirSync(BENCH, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mjs'))
  .flatMap((path) =>
    [...readFileSync(join(BENCH, path), 'utf8').matchAll(/['"]([./]+\/dist\/[^'"]+\.js)['"]/g)].map(
      ([, file = '']) => resolve(BENCH, dirname(path), file),
    ),
  );

it('builds whatever the benchmark asks of the program', () => {
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((file) => !existsSync(file))).toEqual([]);
});

it('opens few files where a start would open hundreds', () => {
  const built = readdirSync(resolve('dist'), { recursive: true, encoding: 'utf8' });

  expect(built.filter((path) => path.endsWith('.js')).length).toBeLessThan(120);
});

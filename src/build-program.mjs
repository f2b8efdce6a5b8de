// Builds the program into dist/. What is loaded together is put together: a start opens a few files in place of some
// hundreds, and is a quarter shorter for it.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const src = fileURLToPath(new URL('./', import.meta.url));
const out = fileURLToPath(new URL('../dist/', import.meta.url));

const RUN = ['main', 'cli/main'];
/** What the benchmark asks of the program as it is run. */
const MEASURED = [
  'answering/answer-question',
  'answering/draft/check-draft',
  'digest/delivery-settings',
  'digest/digest-runner',
  'knowledge/catalog',
  'knowledge/load',
  'knowledge/open-catalog',
  'store/deliveries',
  'store/open-store',
  'store/subscriptions',
  'wording/render-answer',
];

rmSync(out, { recursive: true, force: true });
await build({
  entryPoints: [...RUN, ...MEASURED].map((name) => `${src}${name}.ts`),
  outbase: src,
  outdir: out,
  bundle: true,
  splitting: true,
  // As deep below the root as a folder of src/, so that what is named from where a file lies is found from here too.
  chunkNames: 'shared/[name]-[hash]',
  packages: 'external',
  platform: 'node',
  target: 'node20',
  // Else each pattern with \p{…} in it is written as a call that makes it anew wherever it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'esm',
  logLevel: 'warning',
});

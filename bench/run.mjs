// Measures answers, time and memory, each in a process of its own, and writes RESULTS.md beside this file.
//
//   npm run bench [-- --quick]
//
// What is measured is in `measure/`, how it is told in `write-results`.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { percentile, timed } from './measure/timing.mjs';
import { writeResults } from './write-results.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const isQuick = process.argv.includes('--quick');
const SIZES = isQuick ? [1_000] : [1_000, 10_000, 100_000];
const QUESTIONS = isQuick ? 100 : 1_000;
const LIBRARY_QUESTIONS = isQuick ? 20 : 200;
const STARTS = isQuick ? 2 : 10;
const DIGESTS = isQuick ? 1_000 : 10_000;
const LIBRARIES = ['flexsearch', 'minisearch', 'fuse'];
const SHIPPED = path('../knowledge');
const PACKS = path('../tests/fixtures/packs');
const CLI = path('../dist/cli/main.js');
const ASKED = 'How many provincial technology centres does Suining have?';

// The bot is measured as it runs: with the flags that `npm start` gives to Node.
const { scripts } = JSON.parse(readFileSync(path('../package.json'), 'utf8'));
const NODE_FLAGS = scripts.start.split(' ').filter((word) => word.startsWith('--'));

// The questions of a pack, and those kept back.
const ofPack = (name, folder) =>
  ['', ', held out'].map((part) => ({
    name: part === '' ? `${name} pack` : `${name}${part}`,
    pack: `${PACKS}/${folder}`,
    file: path(`questions/${name}-pack${part === '' ? '' : '-held-out'}.jsonl`),
  }));

const FILES = [
  { name: 'tuning', pack: SHIPPED, file: path('questions/tuning.jsonl') },
  { name: 'held-out', pack: SHIPPED, file: path('questions/held-out.jsonl') },
  ...ofPack('second', 'quiet-harbours'),
  ...ofPack('third', 'open-doors'),
  ...ofPack('fourth', 'clear-river'),
  ...ofPack('fifth', 'turn-up-and-go'),
  ...ofPack('sixth', 'wait-less'),
  ...ofPack('seventh', 'quiet-hills'),
  ...ofPack('eighth', 'one-more-pint'),
  ...ofPack('ninth', 'hot-at-noon'),
].filter(({ file }) => existsSync(file));

const DRAFTS = [
  { name: 'tuning', file: path('questions/drafts.jsonl') },
  { name: 'by register', file: path('questions/drafts-by-register.jsonl') },
  { name: 'by others', file: path('questions/drafts-by-others.jsonl') },
  { name: 'in lots', file: path('questions/drafts-in-lots.jsonl') },
  { name: 'held-out', file: path('questions/drafts-held-out.jsonl') },
];

const started = new Date();
const before = loadavg();
const shippedFiles = FILES.filter(({ pack }) => pack === SHIPPED).map(({ file }) => file);
const results = {
  machine: {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    platform: platform(),
    node: process.version,
    ...measure('machine'),
  },
  command: `npm run bench${isQuick ? ' -- --quick' : ''}`,
  date: started.toISOString().slice(0, 10),
  quality: FILES.map(({ name, pack, file }) => ({ name, ...measure('quality', pack, file) })),
  drafts: DRAFTS.map(({ name, file }) => ({ name, ...measure('drafts', file) })),
  shipped: measure('latency', SHIPPED, isQuick ? 1 : 10, ...shippedFiles),
  generated: SIZES.map((size) => measure('generated', size, QUESTIONS)),
  libraries: SIZES.flatMap((size) =>
    LIBRARIES.map((name) => measure('library', name, size, LIBRARY_QUESTIONS)),
  ),
  start: measureStart(),
  digests: ['sqlite', 'postgres'].map((dialect) => measure('digest', dialect, DIGESTS, isQuick ? 1 : 3)),
};
const load = [before, loadavg()].map(([minute]) => minute.toFixed(1));
const seconds = Math.round((Date.now() - started.getTime()) / 1000);
const text = writeResults({ ...results, load, seconds });
if (!isQuick) writeFileSync(path('RESULTS.md'), text);
process.stdout.write(text);

function measure(name, ...values) {
  process.stderr.write(`${[name, ...values.filter((value) => !String(value).includes('/'))].join(' ')}\n`);
  return JSON.parse(node('--expose-gc', ...NODE_FLAGS, path(`measure/${name}.mjs`), ...values.map(String)));
}

function measureStart() {
  const bare = medianOf(() => timed(() => node('-e', '0')).ms);
  const bareCpu = medianOf(() =>
    Number(node('-p', 'const { user, system } = process.cpuUsage(); (user + system) / 1000')),
  );
  const cli = medianOf(() => timed(() => node(CLI, 'ask', ASKED, '--knowledge', SHIPPED)).ms);
  const runs = Array.from({ length: STARTS }, () => measure('ready', SHIPPED));
  const parts = ['imported', 'load', 'build', 'ready', 'cpu', 'resident'].map((key) => [
    key,
    percentile(
      runs.map((run) => run[key]),
      50,
    ),
  ]);
  return { bare, bareCpu, cli, runs: STARTS, ...Object.fromEntries(parts) };
}

function medianOf(run) {
  return percentile(Array.from({ length: STARTS }, run), 50);
}

function node(...values) {
  return execFileSync(process.execPath, values, { encoding: 'utf8', maxBuffer: 2 ** 26 });
}

// What the layout of src/ promises: who imports whom, what the pure core leaves alone, that no pack stands in the
// code, and that files stay small.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChinesePlaces } from '../src/language/lexicon/chinese-places.ts';
import { shippedIndex } from './make-index.ts';

const SRC = resolve('src');

interface SourceFile {
  /** Relative to src/. */
  readonly path: string;
  /** The first folder, or the name of a file that lies in src/ itself. */
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly Import[];
}
interface Import {
  readonly specifier: string;
  /** The folder of src/ that is imported; absent for a package. */
  readonly folder?: string;
  readonly path?: string;
}

const ANY = 'any';
/** Folder of src/: the folders it may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[] | typeof ANY>> = {
  errors: [],
  knowledge: ['errors'],
  language: ['knowledge', 'errors'],
  answering: ['language', 'knowledge', 'errors'],
  wording: ['digest', 'answering', 'knowledge', 'language', 'errors'],
  config: ['errors'],
  store: ['errors'],
  observability: ['errors'],
  digest: ['answering', 'language', 'knowledge', 'store', 'errors'],
  slack: [
    'answering',
    'digest',
    'knowledge',
    'language',
    'wording',
    'store',
    'observability',
    'config',
    'errors',
  ],
  sandbox: [],
  local: ANY,
  cli: ANY,
  main: ANY,
};
/**
 * Folder of answering/: the folders beside it that it may import. The files above them put a question through all of
 * these, and own the types that they share.
 */
const WITHIN_ANSWERING: Readonly<Record<string, readonly string[]>> = {
  words: [],
  slots: ['words'],
  metrics: ['slots', 'words'],
  observations: ['slots', 'words'],
  strangers: ['metrics', 'slots', 'words'],
  statements: ['strangers', 'slots', 'words'],
  meaning: ['statements', 'strangers', 'observations', 'metrics', 'slots', 'words'],
  reckoning: ['observations', 'slots'],
  outcomes: ['reckoning', 'meaning', 'statements', 'observations', 'slots', 'words'],
  nearest: ['outcomes', 'statements', 'slots', 'words'],
  claims: ['outcomes', 'meaning', 'statements', 'strangers', 'observations', 'metrics', 'slots', 'words'],
  thread: ['outcomes', 'meaning', 'statements', 'strangers', 'observations', 'slots', 'words'],
  overviews: ['outcomes', 'meaning', 'observations', 'metrics', 'slots'],
  draft: ['claims', 'words'],
  readings: [
    'overviews',
    'thread',
    'claims',
    'outcomes',
    'reckoning',
    'meaning',
    'statements',
    'observations',
    'metrics',
    'slots',
    'words',
  ],
};
const SHARED_BY_ANSWERING = ['answer.ts', 'answering-index.ts'];
const PURE = ['knowledge', 'language', 'answering'];
/** Files of the pure core whose work it is to read a pack from disk, and to write the schemas of its editors. */
const READS_FILES = [
  'knowledge/load.ts',
  'knowledge/open-catalog.ts',
  'knowledge/source-texts.ts',
  'knowledge/read-files.ts',
  'knowledge/schema-files.ts',
];

const IMPORT =
  /(?:^|[;}\s])(?:import|export)\s(?:type\s)?(?:[\w*\s{},$]+\sfrom\s*)?['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/g;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .sort()
  .map(readSource);

function readSource(path: string): SourceFile {
  const text = readFileSync(join(SRC, path), 'utf8');
  return { path, folder: folderOf(path), text, imports: importsOf(path, text) };
}

function folderOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.tsx?$/, '');
}

function importsOf(path: string, text: string): Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    if (!specifier.startsWith('.')) return { specifier };
    const target = relative(SRC, resolve(SRC, dirname(path), specifier));
    return { specifier, path: target, folder: folderOf(target) };
  });
}

// Line comments only where nothing but white space stands before them, so that no string is cut.
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

const importsFrom = (folder: string) => files.filter((file) => file.folder === folder);

/** True where a relative import leads out of the page's client, which alone goes into the browser. */
function leavesClient(path: string, specifier: string): boolean {
  return (
    specifier.startsWith('.') &&
    !relative(SRC, resolve(SRC, dirname(path), specifier)).startsWith('sandbox/page/client/')
  );
}

describe('imports', () => {
  it('are found at all', () => {
    const all = files.flatMap(({ imports }) => imports);

    expect(files.length).toBeGreaterThan(100);
    expect(all.length).toBeGreaterThan(300);
    expect(
      files
        .flatMap(({ imports }) => imports.flatMap(({ path }) => (path?.endsWith('.css') ? [] : (path ?? []))))
        .filter((path) => !files.some((file) => file.path === path)),
    ).toEqual([]);
  });

  it('know every folder of src/', () => {
    expect(
      [...new Set(files.map(({ folder }) => folder))].filter((folder) => !(folder in MAY_IMPORT)),
    ).toEqual([]);
  });

  it.each(Object.keys(MAY_IMPORT))('of %s keep to the table', (folder) => {
    const allowed = MAY_IMPORT[folder] ?? [];
    const strays = importsFrom(folder).flatMap(({ path, imports }) =>
      imports
        .filter((found) => found.folder !== undefined && found.folder !== folder)
        .filter((found) => allowed !== ANY && !allowed.includes(found.folder ?? ''))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );

    expect(strays).toEqual([]);
  });

  it.each(Object.keys(WITHIN_ANSWERING))('of answering/%s go one way', (folder) => {
    const beside = (path: string) => path.split('/').slice(1, -1)[0];
    const isAllowed = (path: string) =>
      [folder, ...(WITHIN_ANSWERING[folder] ?? [])].includes(beside(path) ?? '') ||
      SHARED_BY_ANSWERING.includes(path.replace('answering/', ''));
    const within = importsFrom('answering').filter(({ path }) => beside(path) === folder);
    const strays = within.flatMap(({ path, imports }) =>
      imports
        .filter((found) => found.folder === 'answering' && !isAllowed(found.path ?? ''))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );

    expect(within).not.toEqual([]);
    expect(strays).toEqual([]);
  });

  it('of answering know every folder in it', () => {
    const folders = importsFrom('answering').flatMap(({ path }) => path.split('/').slice(1, -1)[0] ?? []);

    expect([...new Set(folders)].sort()).toEqual(Object.keys(WITHIN_ANSWERING).sort());
  });

  it('of config by slack are types only', () => {
    const values = importsFrom('slack')
      .flatMap(({ path, text }) =>
        withoutComments(text)
          .split('\n')
          .map((line) => ({ path, line })),
      )
      .filter(
        ({ line }) => /from '\.\.?\/.*\/?config\/(?!.*\.json)/.test(line) && !/^\s*import type\b/.test(line),
      );

    expect(values).toEqual([]);
  });

  it('of the sandbox come from main, local and cli alone', () => {
    const users = files
      .filter(
        ({ folder, imports }) => folder !== 'sandbox' && imports.some((found) => found.folder === 'sandbox'),
      )
      .map(({ folder }) => folder);

    expect([...new Set(users)].filter((folder) => !['main', 'local', 'cli'].includes(folder))).toEqual([]);
  });

  it('by the page in the browser are of the page, but for types', () => {
    const strays = files
      .filter(({ path }) => path.startsWith('sandbox/page/client/'))
      .flatMap(({ path, text }) =>
        [...withoutComments(text).matchAll(/import (?!type )[^;]*? from '([^']+)'/g)]
          .map((match) => match[1] ?? '')
          .filter((specifier) => specifier.startsWith('node:') || leavesClient(path, specifier))
          .map((specifier) => `${path} imports ${specifier}`),
      );

    expect(strays).toEqual([]);
  });

  it('make no circles between files', () => {
    const edges = new Map(
      files.map(({ path, imports }) => [path, imports.flatMap((found) => found.path ?? [])]),
    );

    // Types may lean on one another; folders may not.
    const folders = new Map<string, Set<string>>();
    for (const [path, targets] of edges) {
      const own = folderOf(path);
      const set = folders.get(own) ?? new Set<string>();
      for (const target of targets) if (folderOf(target) !== own) set.add(folderOf(target));
      folders.set(own, set);
    }
    const mutual = [...folders].flatMap(([from, to]) =>
      [...to].filter((other) => folders.get(other)?.has(from)).map((other) => `${from} and ${other}`),
    );

    expect(mutual).toEqual([]);
  });
});

describe('the pure core', () => {
  const core = files.filter(({ folder }) => PURE.includes(folder));

  it('does no input or output', () => {
    const strays = core
      .filter(({ path }) => !READS_FILES.includes(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(
            ({ specifier }) =>
              /^(?:node:)?(?:fs|http|https|http2|net|tls|dgram|dns|child_process|worker_threads|readline)(?:\/|$)/.test(
                specifier,
              ) || /^(?:pino|undici|ws|@slack\/)/.test(specifier),
          )
          .map(({ specifier }) => `${path} imports ${specifier}`),
      );

    expect(strays).toEqual([]);
  });

  it.each([
    ['the time', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/],
    ['chance', /\bMath\.random\b|\brandomUUID\b/],
    ['the process', /\bprocess\s*\./],
    ['a timer', /\bset(?:Timeout|Interval|Immediate)\b/],
  ])('does not ask for %s', (_, pattern) => {
    expect(core.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

describe('the environment', () => {
  it('is read in config and cli alone', () => {
    const readers = files
      .filter(({ text }) =>
        /\bprocess\s*\.\s*env\b|\benv\b[^;\n]*from 'node:process'/.test(withoutComments(text)),
      )
      .map(({ folder }) => folder);

    expect(readers.filter((folder) => folder !== 'config' && folder !== 'cli')).toEqual([]);
  });
});

/** Names every county of China, and with them those of a pack. */
const GAZETTEER = 'language/lexicon/chinese-places.ts';

describe('the shipped pack', () => {
  const { pack } = shippedIndex().catalog;
  const entityNames = pack.entities.flatMap(({ name, aliases }) => [
    name.zh,
    name.en,
    ...aliases.zh,
    ...aliases.en,
  ]);
  const otherNames = [...pack.variables, ...pack.statements].flatMap(({ name }) => [name.zh, name.en]);
  const ids = [...pack.entities, ...pack.variables, ...pack.statements, ...pack.observations].map(
    ({ id }) => id,
  );
  const sources = files
    .filter(({ folder, path }) => folder !== 'sandbox' && path !== GAZETTEER)
    .map(({ path, text }) => ({ path, text: text.toLowerCase() }));

  // What a lexicon of the language holds anyway: general nouns that a pack uses as names or short forms.
  const GENERAL = new Set([
    '中国',
    'china',
    'chinese',
    '园区',
    '市委',
    '全省',
    '本省',
    '省里',
    '全国',
    '国家',
    '第一轮',
    '第二轮',
  ]);

  it('is left out of account only in the list of every place of the country', () => {
    expect(
      findChinesePlaces(files.find(({ path }) => path === GAZETTEER)?.text ?? '').length,
    ).toBeGreaterThan(2_500);
  });

  it('is big enough to tell', () => {
    expect(entityNames.length).toBeGreaterThan(50);
  });

  it.each([
    ['a Han name of an entity', entityNames.filter((name) => /^\p{Script=Han}{2,}$/u.test(name))],
    ['a Latin name of an entity', entityNames.filter((name) => /^[a-z][a-z '-]{3,}$/i.test(name))],
    [
      'the Han name of a variable or statement',
      otherNames.filter((name) => /^\p{Script=Han}{4,}$/u.test(name)),
    ],
    ['an id', ids.filter((id) => id.includes('-') || id.length >= 8)],
  ])('does not stand in the code by %s', (_, names) => {
    const found = names
      .map((name) => name.toLowerCase())
      .filter((name) => !GENERAL.has(name))
      .flatMap((name) =>
        sources.filter(({ text }) => containsWord(text, name)).map(({ path }) => `${path}: ${name}`),
      );

    expect([...new Set(found)]).toEqual([]);
  });
});

function containsWord(text: string, name: string): boolean {
  if (!text.includes(name)) return false;
  if (/^\p{Script=Han}/u.test(name)) return true;
  return new RegExp(`(?<![a-z])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`).test(text);
}

// What decides by degrees is a fraction; a count is a limit, and says for itself what it limits.
describe('thresholds', () => {
  const THRESHOLD =
    /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?(?:export )?const ([A-Z_]+)(?:: number)? = (\d*\.\d+);/g;
  const thresholds = ['language', 'answering'].flatMap((folder) =>
    importsFrom(folder).flatMap(({ path, text }) =>
      [...text.matchAll(THRESHOLD)].map(([, told = '', name = '', value]) => ({
        where: `${path} ${name}`,
        told: told.replaceAll(/\s*\n \* ?/g, ' '),
        value: Number(value),
      })),
    ),
  );

  it('are found at all', () => {
    expect(thresholds.length).toBeGreaterThan(30);
  });

  it.each(thresholds)('tell their effect and a range that the default lies in: $where', ({ told, value }) => {
    const [, least, most] = /Range:? (\S+) to (\d(?:\.\d+)?)/.exec(told) ?? [];

    expect(told).toMatch(/Effect: /);
    expect(value).toBeGreaterThanOrEqual(Number(least));
    expect(value).toBeLessThanOrEqual(Number(most));
  });
});

describe('the files of src/', () => {
  const lines = files
    .map(({ path, text }) => ({ path, count: text.split('\n').length - 1 }))
    .sort((a, b) => a.count - b.count);

  it('are small: half of them within 75 lines', () => {
    expect(lines[Math.floor(lines.length / 2)]?.count).toBeLessThanOrEqual(75);
  });

  it('are small: nine in ten under 200 lines', () => {
    const long = lines.filter(({ count }) => count >= 200);

    expect(
      long.length / lines.length,
      long.map(({ path, count }) => `${path} ${count}`).join(', '),
    ).toBeLessThanOrEqual(0.1);
  });

  it.each([
    'knowledge',
    'language',
    'answering',
    'wording',
    'config',
    'observability',
    'slack',
    'sandbox',
    'local',
    'cli',
  ])('in %s never export a default', (folder) => {
    expect(
      importsFrom(folder)
        .filter(({ text }) => /^export default\b/m.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

// One knowledge file as YAML: its data and the place of every value in it. Owns what YAML itself can get
// wrong or hide (syntax, duplicate keys, alias bombs, keys that reach into JavaScript); the shape of the
// data is left to `schema`.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { describeYamlFaults } from './describe-yaml-fault.ts';
import { type Finding, type Position, quote } from './finding.ts';

export type Path = readonly (string | number)[];

export interface YamlFile {
  readonly path: string;
  readonly data: unknown;
  /** The place of the value at `path`, or of the closest thing around it; of the key itself when asked. */
  readonly locate: (path: Path, part?: 'key' | 'value') => Position;
}

export type YamlReading = { readonly file?: YamlFile; readonly findings: readonly Finding[] };

type Words = Pick<Finding, 'code' | 'message' | 'remedy'>;

/** Each alias multiplies what it names: at most this many nodes may come out of aliases. */
const MAX_ALIASES = 100;
const MAX_FAULTS = 10;
const TOO_DEEP = 'the file is nested too deeply';
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads the text of one file; any finding here means that its data cannot be trusted and is not returned. */
export function readYaml(path: string, text: string): YamlReading {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    return parseText(path, text, lines, place);
  } catch (error) {
    return { findings: [unreadable(place(0), error)] };
  }
}

function parseText(
  path: string,
  text: string,
  lines: LineCounter,
  place: (offset: number) => Position,
): YamlReading {
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const faults = describeYamlFaults([...document.errors, ...document.warnings], text, place);
  // Where the parser lost its way, the keys it saw are not the keys that were written.
  const findings = faults.length > 0 ? faults : judgeKeys(document, place).slice(0, MAX_FAULTS);
  if (findings.length > 0) return { findings };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { findings: [empty(path)] };
  }
  const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  return {
    findings,
    file: {
      path,
      data,
      locate: (to, part = 'value') => place(offsetOf(contents, to, part, resolve)),
    },
  };
}

function offsetOf(
  root: Node,
  path: Path,
  part: 'key' | 'value',
  resolve: (node: unknown) => unknown,
): number {
  let offset = root.range?.[0] ?? 0;
  let node: unknown = root;
  for (const [index, step] of path.entries()) {
    const current = resolve(node);
    const pair = isMap(current)
      ? current.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      : undefined;
    const wantsKey = part === 'key' && index === path.length - 1;
    const next = pair
      ? wantsKey
        ? pair.key
        : pair.value
      : isSeq(current)
        ? current.items[Number(step)]
        : undefined;
    const start = rangeStart(next) ?? rangeStart(pair?.key);
    if (start === undefined) return offset;
    offset = start;
    node = next;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}

// The parser's own check for keys that stand twice takes quadratic time, so keys are compared here.
function judgeKeys(root: Document.Parsed, place: (offset: number) => Position): Finding[] {
  const findings: Finding[] = [];
  visit(root, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key: node } of map.items) {
        const key: unknown = isScalar(node) ? node.value : undefined;
        const fault = faultOfKey(key, seen);
        if (fault) findings.push({ ...place(rangeStart(node) ?? 0), severity: 'error', ...fault });
        if (typeof key === 'string') seen.add(key);
      }
    },
  });
  return findings;
}

function faultOfKey(key: unknown, seen: ReadonlySet<string>): Words | undefined {
  if (typeof key !== 'string' || FORBIDDEN_KEYS.has(key)) {
    return {
      code: 'KEY_FORBIDDEN',
      message: typeof key === 'string' ? `the key ${quote(key)} is not allowed` : 'a key is not plain text',
      remedy: 'remove it: keys are the words listed in the guidelines',
    };
  }
  if (!seen.has(key)) return undefined;
  return {
    code: 'KEY_DUPLICATE',
    message: `the key ${quote(key)} stands twice in one entry`,
    remedy: 'keep one of the two, or start a new entry with "-"',
  };
}

function unreadable(at: Position, error: unknown): Finding {
  if (error instanceof ReferenceError && error.message.startsWith('Excessive')) {
    return {
      ...at,
      code: 'YAML_ALIAS_BOMB',
      severity: 'error',
      message: 'aliases (*name) repeat too much of the file',
      remedy: 'write the entries out instead of using anchors and aliases',
    };
  }
  return {
    ...at,
    code: 'YAML_INVALID',
    severity: 'error',
    message: error instanceof RangeError ? TOO_DEEP : 'the file cannot be read as YAML',
    remedy: 'keep to the layout in the guidelines: a list of entries, each a few keys deep',
  };
}

function empty(file: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    code: 'FILE_EMPTY',
    severity: 'error',
    message: 'the file holds no entry',
    remedy: 'add an entry or delete the file',
  };
}

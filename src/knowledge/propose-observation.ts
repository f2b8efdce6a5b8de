// A figure that somebody proposes for the record, judged as the pack is: the file it would come in is read by the
// same reader, checked by the same schema, and held against the pack by the same rules.
import { Document, isMap } from 'yaml';
import { describeIssue } from './describe-issue.ts';
import { ENTRIES } from './schema.ts';
import type { Bound, Observation, Pack, Status } from './types.ts';
import { type Judgement, validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

/** As it was filled in: ids chosen, the rest typed. */
export interface ProposedFigure {
  readonly variable: string;
  readonly entity: string;
  readonly benchmark?: string | undefined;
  readonly among?: string | undefined;
  readonly value: string;
  /** What the value is counted in, said beside it so that it is not taken for another. */
  readonly unit: string;
  readonly bound: Bound;
  readonly period: string;
  readonly status: Status;
  readonly source: string;
  readonly section: string;
  readonly paragraph: string;
}

export type ProposalField = Exclude<keyof ProposedFigure, 'source'>;

export interface ProposalFault {
  readonly field: ProposalField;
  /** The code of the finding, as `check` gives it; `UNIT_OTHER` where the metric is counted in another unit. */
  readonly code: string;
}

export type Proposal =
  | { readonly kind: 'sound'; readonly file: string; readonly text: string }
  | { readonly kind: 'faulty'; readonly faults: readonly ProposalFault[] };

const HEADER = '# yaml-language-server: $schema=../schema/observations.json\n';
const LONGEST_ID = 80;

/** The file that puts the figure on record, or what is wrong with it, at most one fault a field. */
export function proposeObservation(pack: Pack, proposed: ProposedFigure): Proposal {
  const id = freeId(pack, proposed);
  const file = `observations/${id}.yml`;
  const text = writeFile(id, proposed);
  const { entry, faults } = readEntry(file, text);
  const found = [
    ...faults,
    ...judgeUnit(pack, proposed),
    ...(entry ? judgeEntry(pack, entry, proposed.value) : []),
  ];
  if (found.length === 0) return { kind: 'sound', file, text };
  return { kind: 'faulty', faults: [...new Map(found.map((fault) => [fault.field, fault])).values()] };
}

function writeFile(id: string, proposed: ProposedFigure): string {
  const { variable, entity, benchmark, among, bound, status, source, section } = proposed;
  const entry = {
    id,
    variable,
    entity,
    ...(benchmark !== undefined && { benchmark }),
    ...(among !== undefined && { among }),
    period: plain(proposed.period),
    value: plain(proposed.value),
    ...(bound !== 'exact' && { bound }),
    ...(status !== 'actual' && { status }),
    citation: { source, section, paragraph: numberOf(proposed.paragraph) },
  };
  const document = new Document({ observations: [entry] });
  const citation: unknown = document.getIn(['observations', 0, 'citation']);
  if (isMap(citation)) citation.flow = true;
  return HEADER + document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function readEntry(file: string, text: string): { entry?: Observation; faults: readonly ProposalFault[] } {
  const read = readYaml(file, text);
  if (!read.file) return { faults: read.findings.map(({ code }) => ({ field: 'value', code })) };
  const { data, locate } = read.file;
  const entry = (data as { observations: readonly unknown[] }).observations[0];
  const checked = ENTRIES.observations.safeParse(entry);
  if (checked.success) return { entry: checked.data, faults: [] };
  const faults = checked.error.issues.flatMap((issue) => {
    const path = ['observations', 0, ...issue.path.map(String)];
    return describeIssue(issue, path, data, locate).map(({ code }) => ({ field: fieldAt(path), code }));
  });
  return { faults };
}

function judgeUnit(pack: Pack, { variable, unit }: ProposedFigure): readonly ProposalFault[] {
  const metric = pack.variables.find(({ id }) => id === variable);
  return metric && metric.unit !== unit ? [{ field: 'unit', code: 'UNIT_OTHER' }] : [];
}

// What the rules held against the pack before is no fault of the proposal.
function judgeEntry(pack: Pack, entry: Observation, written: string): readonly ProposalFault[] {
  const judge = (observations: readonly Observation[], last: string) =>
    validate({
      pack: { ...pack, observations },
      writtenValues: observations.map(({ value }, at) => (at === pack.observations.length ? last : value)),
      leftOut: new Set(),
      incomplete: new Set(),
    });
  const known = new Set(judge(pack.observations, '').map(keyOf));
  return judge([...pack.observations, entry], plain(written))
    .filter((judgement) => !known.has(keyOf(judgement)) && !LEFT_TO_CHECK.has(judgement.rule.code))
    .map(({ rule, fault }) => ({ field: FIELDS_BY_CODE[rule.code] ?? fieldAt(fault.at), code: rule.code }));
}

function keyOf({ rule, fault }: Judgement): string {
  return JSON.stringify([rule.code, fault.at, fault.message]);
}

/** What only a note could settle, and that is written by hand: `check` says it once more. */
const LEFT_TO_CHECK: ReadonlySet<string> = new Set(['SOURCES_DIFFER']);

/** Where a fault belongs that the rule sees in the entry as a whole, or in another field. */
const FIELDS_BY_CODE: Readonly<Record<string, ProposalField>> = {
  SLOT_TAKEN: 'period',
  ACTUAL_AFTER_PUBLICATION: 'status',
  RANK_WITHOUT_AMONG: 'among',
  BENCHMARK_MISSING: 'benchmark',
};

const FIELDS: readonly ProposalField[] = [
  'variable', 'entity', 'benchmark', 'among', 'value', 'unit', 'bound', 'period', 'status', 'section', 'paragraph',
]; // biome-ignore format: in the order of the form

function fieldAt(path: readonly (string | number)[]): ProposalField {
  const [, , ...rest] = path;
  return FIELDS.find((field) => field === (rest[0] === 'citation' ? rest[1] : rest[0])) ?? 'section';
}

// Full-width figures and letters are typed out of habit.
function plain(typed: string): string {
  return typed.normalize('NFKC').trim();
}

function numberOf(typed: string): number | string {
  const text = plain(typed);
  return /^\d{1,6}$/.test(text) ? Number(text) : text;
}

function freeId(pack: Pack, { entity, variable, period, status }: ProposedFigure): string {
  const taken = new Set(
    [pack.observations, pack.statements, pack.variables, pack.entities].flatMap((list) =>
      list.map(({ id }) => id),
    ),
  );
  const parts = [entity, variable, plain(period).toLowerCase(), status === 'actual' ? '' : status];
  const base = parts
    .join('-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_ID)
    .replace(/-+$/, '');
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

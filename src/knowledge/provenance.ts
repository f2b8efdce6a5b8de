// Holds a pack against the publication it was taken from: does each figure stand in the paragraph cited for
// it? Owns the audit's rows; cutting the text is left to `outline`, recognising a figure to `printed-figures`.
import { BotError } from '../errors.ts';
import { cutByOutline, type Outline } from './outline.ts';
import { findPrinted } from './printed-figures.ts';
import type { Citation, Observation, Pack, Source, Statement } from './types.ts';

/**
 * `ok`: it stands there. `miss`: it does not, or the paragraph is not there. `unsure`: a name of a list that is
 * worded differently there, which a person should look at.
 */
export type AuditResult = 'ok' | 'miss' | 'unsure';

export interface AuditRow {
  readonly kind: 'observation' | 'statement';
  readonly id: string;
  /** The recorded value, or the name that was looked for. */
  readonly value: string;
  /** As the paragraph prints it. */
  readonly foundAs?: string;
  readonly section: string;
  readonly paragraph: number;
  readonly result: AuditResult;
}

export interface Audit {
  /** Where text and outline disagree. */
  readonly outlineFaults: readonly string[];
  readonly rows: readonly AuditRow[];
}

/** Longer items are in the pack's own words and cannot be looked for. */
const LONGEST_NAME = 20;

/** Audits everything cited to one source against that source's text. */
export function auditProvenance(pack: Pack, sourceId: string, text: string): Audit {
  const source = pack.sources.find(({ id }) => id === sourceId);
  if (!source) {
    const known = pack.sources.map(({ id }) => id).join(', ');
    throw new BotError('SOURCE_UNKNOWN', `The pack has no source "${sourceId}". Name one of: ${known}.`);
  }
  const outline = cutByOutline(source, text);
  const observations = pack.observations.filter(({ citation }) => citation.source === sourceId);
  const statements = pack.statements.filter(({ citation }) => citation.source === sourceId);
  const judge = observationJudge(pack, outline);
  return {
    outlineFaults: outline.faults,
    rows: [
      ...observations.map(judge),
      ...statements.flatMap((statement) => judgeStatement(statement, source, outline)),
    ],
  };
}

function observationJudge(pack: Pack, outline: Outline): (observation: Observation) => AuditRow {
  const unitIds = new Map(pack.variables.map(({ id, unit }) => [id, unit]));
  return ({ id, variable, value, citation }) => {
    const paragraph = paragraphOf(outline, citation);
    const unit = pack.units.find((candidate) => candidate.id === unitIds.get(variable));
    const others = pack.units.filter((candidate) => candidate !== unit && candidate.kind !== 'percent');
    const foundAs =
      unit && paragraph !== undefined ? findPrinted(paragraph, value, unit, others)[0]?.text : undefined;
    return row('observation', id, unit ? `${value} ${unit.id}` : value, citation, foundAs, 'miss');
  };
}

function judgeStatement(statement: Statement, source: Source, outline: Outline): AuditRow[] {
  const { id, citation, items } = statement;
  const paragraph = paragraphOf(outline, citation);
  if (paragraph === undefined) return [row('statement', id, 'paragraph', citation, undefined, 'miss')];
  const text = bare(paragraph);
  return items
    .map((item) => item[source.language])
    .filter((name) => name.length <= LONGEST_NAME)
    .map((name) => row('statement', id, name, citation, isNamed(text, name) ? name : undefined, 'unsure'));
}

// A label and what it stands for (甲：乙) are two names, and what stands in brackets is the curator's remark.
function isNamed(text: string, name: string): boolean {
  const names = name.replace(/[（(].*?[）)]/g, '').split(/[：:]/);
  return names.every((part) => text.includes(bare(part)));
}

function paragraphOf(outline: Outline, { section, paragraph }: Citation): string | undefined {
  return outline.paragraph(section, paragraph);
}

function row(
  kind: AuditRow['kind'],
  id: string,
  value: string,
  { section, paragraph }: Citation,
  foundAs: string | undefined,
  otherwise: AuditResult,
): AuditRow {
  const common = { kind, id, value, section, paragraph };
  return foundAs === undefined ? { ...common, result: otherwise } : { ...common, foundAs, result: 'ok' };
}

// Quotation marks and spacing are the printer's, not part of a name.
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}]+/gu, '');
}

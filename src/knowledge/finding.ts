// What is wrong with a pack and where: the one shape in which every check reports to curators.

export type Severity = 'error' | 'warning';

/** A place in a file; lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Finding extends Position {
  /** Stable, upper case. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** One line: `file:line:column CODE message (what to do)`. */
export function formatFinding(finding: Finding): string {
  const place = `${printable(finding.file)}:${finding.line}:${finding.column}`;
  const mark = finding.severity === 'warning' ? 'warning: ' : '';
  return `${place} ${finding.code} ${mark}${printable(finding.message)} (${printable(finding.remedy)})`;
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** A text from a pack as messages quote it: in quotation marks, on one line, not too long. */
export function quote(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  return `"${shown}"`;
}

// A pack may come from anyone: control characters in it must not reach a terminal.
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');
}

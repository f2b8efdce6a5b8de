// The order in which findings are told: causes before what they cause. Entries refer to entries of earlier folders,
// so that a slip in one folder shows in the folders after it.
import type { Finding } from './finding.ts';
import { FOLDERS } from './schema.ts';

const STEPS: readonly string[] = ['pack.', ...FOLDERS.map((folder) => `${folder}/`)];

/** Orders by folder, as a pack is written from its sources on, then by file, line and column. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      stepOf(a.file) - stepOf(b.file) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

/** Orders as a curator mends: what an entry says wrongly, then what does not fit between entries, warnings last. */
export function inMendingOrder(ofEntries: readonly Finding[], betweenEntries: readonly Finding[]): Finding[] {
  const isError = ({ severity }: Finding): boolean => severity === 'error';
  return [
    ...sortFindings(ofEntries),
    ...sortFindings(betweenEntries.filter(isError)),
    ...sortFindings(betweenEntries.filter((finding) => !isError(finding))),
  ];
}

// What lies in no folder of a pack comes first: what it holds is missing everywhere else.
function stepOf(file: string): number {
  return STEPS.findIndex((step) => file.startsWith(step));
}

// "@numbers-bot what was…": whom a line is written to, typed as a name, is no part of the question.

const CALLED = /^\s*(?:@[\p{L}\p{N}_.-]{1,40}[,:，：]?\s+)+/u;

/** The text as typed, without the names it opens with by which somebody is called. */
export function withoutNamesCalled(raw: string): string {
  return raw.replace(CALLED, '');
}

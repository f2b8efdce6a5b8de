// A draft cut into clauses, the reach of what is said beside a figure. Offsets are kept.

export interface Clause {
  readonly text: string;
  /** Where it begins in the draft. */
  readonly start: number;
  readonly opensSentence: boolean;
  readonly opensParagraph: boolean;
}

/** Ends of clauses: a comma within a number is none, nor the point of a decimal or an abbreviation. */
const BOUNDARY = /\n+|[。！？!?；;]+|\.(?=\s+\p{Lu}|\s*$|\s*\n)|[，、](?!\d{3}(?!\d))|,(?=\s)/gu;
const ENDS_SENTENCE = /[\n。！？!?；;.]/;

/** The clauses of a draft in order, without empty ones. */
export function cutDraft(draft: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let end = '\n';
  const add = (to: number) => {
    const raw = draft.slice(from, to);
    const text = raw.trim();
    if (text === '') return false;
    clauses.push({
      text,
      start: from + raw.indexOf(text),
      opensSentence: ENDS_SENTENCE.test(end),
      opensParagraph: end.includes('\n'),
    });
    return true;
  };
  for (const { 0: mark, index } of draft.matchAll(BOUNDARY)) {
    end = add(index) ? mark : end + mark;
    from = index + mark.length;
  }
  add(draft.length);
  return clauses;
}

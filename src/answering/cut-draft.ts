// A draft cut into sentences, each with what stands above it and is said of it too: the heading of a list, the row and
// the column of a table. Offsets are kept.

export interface DraftSentence {
  readonly text: string;
  /** Where it begins in the draft. */
  readonly start: number;
  /** The heading of its list, its row and its column; empty in running text. */
  readonly above: string;
  readonly opensParagraph: boolean;
}

/** Ends of sentences: the point of a decimal or of an abbreviation is none. */
const END = /[。！？!?；;]+|\.(?=\s+\p{Lu}|\s*$)/gu;
/** What numbers or marks the items of a list. */
const MARKER =
  /^\s*(?:[-*•·–—▪●]|[(（]?(?:\d{1,2}|[a-z])[.)．）](?!\d)|[(（]?[一二三四五六七八九十]{1,3}[)）、]|\d{1,2}、|[①-⑳])\s*/i;
const CELLS = /[|\t｜]/;

/** The sentences of a draft in order, without empty ones. */
export function cutDraft(draft: string): readonly DraftSentence[] {
  const sentences: DraftSentence[] = [];
  let heading = '';
  let columns: readonly string[] | undefined;
  let at = 0;
  for (const line of draft.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') {
      heading = '';
      columns = undefined;
      continue;
    }
    const cells = cellsOf(line);
    if (cells.length > 1) {
      if (columns === undefined || columns.length !== cells.length) columns = cells.map(({ text }) => text);
      else sentences.push(...cellSentences(cells, columns, start));
      continue;
    }
    columns = undefined;
    const marker = MARKER.exec(line)?.[0] ?? '';
    if (marker === '') heading = /[:：]\s*$/.test(line) ? line : '';
    sentences.push(...sentencesOf(line, start, marker.length, marker === '' ? '' : heading));
  }
  return sentences;
}

function sentencesOf(line: string, start: number, from: number, above: string): DraftSentence[] {
  const sentences: DraftSentence[] = [];
  const add = (begin: number, end: number) => {
    const raw = line.slice(begin, end);
    const text = raw.trim();
    if (text !== '')
      sentences.push({
        text,
        start: start + begin + raw.indexOf(text),
        above,
        opensParagraph: sentences.length === 0,
      });
  };
  let begin = from;
  for (const { 0: mark, index } of line.matchAll(END)) {
    if (index < begin) continue;
    add(begin, index);
    begin = index + mark.length;
  }
  add(begin, line.length);
  return sentences;
}

interface Cell {
  readonly text: string;
  readonly at: number;
}

function cellsOf(line: string): Cell[] {
  if (!CELLS.test(line)) return [];
  const cells: Cell[] = [];
  let at = 0;
  for (const raw of line.split(CELLS)) {
    const text = raw.trim();
    cells.push({ text, at: at + raw.indexOf(text) });
    at += raw.length + 1;
  }
  const first = cells.findIndex(({ text }) => text !== '');
  const last = cells.findLastIndex(({ text }) => text !== '');
  return first < 0 ? [] : cells.slice(first, last + 1);
}

function cellSentences(cells: readonly Cell[], columns: readonly string[], start: number): DraftSentence[] {
  const [row, ...values] = cells;
  return values.flatMap(({ text, at }, column) =>
    text === ''
      ? []
      : [
          {
            text,
            start: start + at,
            above: `${columns[column + 1] ?? ''}，${row?.text ?? ''}：`,
            opensParagraph: true,
          },
        ],
  );
}

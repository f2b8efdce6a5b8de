// A draft cut into sentences, each with what stands above it and is said of it too: the heading of a list, the row and
// the column of a table. Offsets are kept.

export interface DraftSentence {
  readonly text: string;
  /** Where it begins in the draft. */
  readonly start: number;
  /** The heading of its list, its row and its column; empty in running text. */
  readonly above: string;
  /** The unit that its row, its column or the caption gives to a bare number of a table; else empty. */
  readonly unit: string;
  readonly opensParagraph: boolean;
  readonly isCell: boolean;
  /** Follows a semicolon: it goes on with what was said before. */
  readonly goesOn: boolean;
}

/** Ends of sentences: the point of a decimal or of an abbreviation is none. */
const END =
  /[。！？!?；;]+|\.(?=\s+\p{Lu}|\s*$)|(?<=\p{L}{4}|\d)(?<!approx|circa|para)\.(?=\s+["“(]?[£$€¥]?\d)/gu;
/** A longer sentence is cut at a comma before this: what is longer is none. */
const LONGEST = 600;
/** Where it is cut, the better first: not within 1,500 or 150 billion. */
const PAUSES = [/(?<!\d)[,，、](?=\D)/g, /(?<!\d)\s(?=\D)/g];
/** What is longer is no heading and no cell of a table. */
const LONGEST_CELL = 120;
/** A row of more is no row of a table. */
const MOST_CELLS = 12;
/** What numbers or marks the items of a list. */
const MARKER =
  /^\s*(?:[-*•·–—▪●]|[(（]?(?:\d{1,2}|[a-z])[.)．）](?!\d)|[(（]?[一二三四五六七八九十]{1,3}[)）、]|\d{1,2}、|[①-⑳])\s*/i;
/** 【岸电】2024年, ## Shore power: the head of the lines below it that have a label each. */
const SECTION = /^\s*(?:【[^】]{1,20}】|#{1,4}\s+\S)[^。.:：]{0,40}$/;
const LABELLED = /^[^:：。]{1,40}[:：]\s*\S/;
/** 2021 58, 2022年一季度：23%: a time and its figure, in the lines below what they are of. */
const TIMED = /^\s*(?:(?:19|20)\d{2}|[qh][1-4]\b)[^。；;,，.!?！？]{0,40}\d[\d.,]*\s*%?\s*$/i;
const QUESTION = /^\s*(?:问|提问|q)\s*[:：]/i;
const ANSWER = /^\s*(?:答|回答|a)\s*[:：]/i;
const CELLS = /[|\t｜]/;

/** The sentences of a draft in order, without empty ones. */
export function cutDraft(draft: string): readonly DraftSentence[] {
  const sentences: DraftSentence[] = [];
  let heading = '';
  let section = '';
  let columns: readonly string[] | undefined;
  let turn: Turn | undefined;
  for (const { line, start } of linesOf(draft)) {
    const cells = cellsOf(line);
    if (!isRow(cells)) {
      columns = undefined;
      const marker = MARKER.exec(line)?.[0] ?? '';
      const isItem = marker !== '' || (heading !== '' && (TIMED.test(line) || isUnderTime(line, heading)));
      if (SECTION.test(line)) section = `${line}\n`;
      else if (marker === '' && !LABELLED.test(line)) section = '';
      if (!isItem) heading = isHeading(line) ? `${line}\n` : '';
      const above = isItem ? heading : SECTION.test(line) ? '' : section;
      const before = turn;
      turn = turnOf(line) ?? (line.trim() === '' ? turn : undefined);
      sentences.push(...goingOn(sentencesOf(line, start, marker.length, above), before, turn));
    } else if (columns === undefined && isHeader(cells)) {
      columns = cells.map(({ text }) => text);
    } else {
      columns ??= [];
      sentences.push(...cellSentences(cells, alignedTo(cells, columns), start, heading));
    }
  }
  return sentences;
}

/** Who speaks in a line of questions and answers. */
type Turn = 'question' | 'answer';

function turnOf(line: string): Turn | undefined {
  return QUESTION.test(line) ? 'question' : ANSWER.test(line) ? 'answer' : undefined;
}

// An answer goes on with its question, and the next question with both.
function goingOn(
  [first, ...rest]: DraftSentence[],
  before: Turn | undefined,
  turn: Turn | undefined,
): DraftSentence[] {
  if (first === undefined) return [];
  if (before === undefined || turn === undefined) return [first, ...rest];
  return [{ ...first, opensParagraph: false, goesOn: before === 'question' && turn === 'answer' }, ...rest];
}

function linesOf(draft: string): { readonly line: string; readonly start: number }[] {
  let at = 0;
  return draft.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { line, start };
  });
}

function sentencesOf(line: string, start: number, from: number, above: string): DraftSentence[] {
  const ends = [...line.matchAll(END)].filter(({ index }) => index >= from);
  const spans = [...ends, undefined].map((end, at) => {
    const before = ends[at - 1];
    return [before ? before.index + before[0].length : from, end?.index ?? line.length] as const;
  });
  return spans
    .flatMap(([begin, end]) => shortened(line, begin, end))
    .flatMap(([begin, end]) => {
      const raw = line.slice(begin, end);
      const text = raw.trim();
      const goesOn = /[；;]\s*$/.test(line.slice(0, begin));
      return text === '' ? [] : [{ text, goesOn, start: start + begin + raw.indexOf(text) }];
    })
    .map((sentence, at) => ({ ...sentence, above, unit: '', opensParagraph: at === 0, isCell: false }));
}

function shortened(line: string, begin: number, end: number): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let from = begin;
  while (end - from > LONGEST) {
    const cut = from + firstPart(line.slice(from, from + LONGEST));
    spans.push([from, cut]);
    from = cut;
  }
  return [...spans, [from, end]];
}

function firstPart(text: string): number {
  const [comma, blank] = PAUSES.map((pause) => [...text.matchAll(pause)].at(-1)?.index ?? 0);
  const pause = comma || blank;
  return pause ? pause + 1 : text.length;
}

// Berth 4: 4.12 million, under "Berth by berth, 2024".
function isUnderTime(line: string, heading: string): boolean {
  return LABELLED.test(line) && /(?:19|20)\d{2}/.test(heading) && !/(?:19|20)\d{2}/.test(line);
}

// The line above a list: short, and no sentence.
function isHeading(line: string): boolean {
  return line.length <= LONGEST_CELL && !/[。.！!？?；;]\s*$/.test(line);
}

function isRow(cells: readonly Cell[]): boolean {
  return (
    cells.length > 1 && cells.length <= MOST_CELLS && cells.every(({ text }) => text.length <= LONGEST_CELL)
  );
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
  // The lines around a table are no cells of it.
  const from = cells[0]?.text === '' && !line.startsWith('\t') ? 1 : 0;
  const to = cells.at(-1)?.text === '' ? cells.length - 1 : cells.length;
  return cells.slice(from, to);
}

// The columns of a row; where the corner of a table is empty its header may have lost it.
function alignedTo(cells: readonly Cell[], columns: readonly string[]): readonly string[] {
  if (columns.length === cells.length) return columns;
  return columns.length > 0 && columns.length === cells.length - 1 ? ['', ...columns] : [];
}

// A row of names and times; numbers in it make it a row like the others.
function isHeader(cells: readonly Cell[]): boolean {
  return !cells.some(({ text }) =>
    /\d/.test(text.replace(/(?:19|20)\d{2}|[qh][1-4]|\d{1,2}(?:[月-]|—)/gi, '')),
  );
}

function cellSentences(
  cells: readonly Cell[],
  columns: readonly string[],
  start: number,
  caption: string,
): DraftSentence[] {
  const isRule = cells.every(({ text }) => /^[-:\s]*$/.test(text));
  return isRule
    ? []
    : cells
        .map(({ text, at }, column) => {
          const names = namesBefore(cells, column);
          const unit = BARE.test(text) ? unitIn([columns[column] ?? '', names, caption]) : '';
          const sign = SIGN.test(unit) ? unit : '';
          return {
            text,
            start: start + at,
            above: `${caption}${columns[column] ?? ''}，${names}： ${sign}`,
            unit: sign === '' && unit !== '' ? ` ${unit}` : '',
            opensParagraph: true,
            isCell: true,
            goesOn: false,
          };
        })
        .filter(({ text }, column) => column > 0 && text !== '');
}

/** 8,620; 31.2: a number that leaves its unit to the head of the table. */
const BARE = /^[\d.,]+$/;
const SIGN = /^[£$€¥￥]$/;

// Shore power (MWh), （万人次）, 单位：亿元: the first that is given.
function unitIn(heads: readonly string[]): string {
  const found = heads.map((head) => IN_BRACKETS.exec(head)?.[1] ?? UNIT_OF_TABLE.exec(head)?.[1]);
  return found.find((unit) => unit !== undefined)?.trim() ?? '';
}

const IN_BRACKETS = /[(（]\s*(?:单位[:：]|in )?\s*([^()（）\d]{1,20})[)）]/;
const UNIT_OF_TABLE = /单位[:：]\s*(\p{Script=Han}{1,6}|[%a-z]{1,12})/iu;

// What a row names before a cell: its metric, its place.
function namesBefore(cells: readonly Cell[], column: number): string {
  const names = cells.slice(0, column).filter(({ text }, at) => at === 0 || !/\d/.test(text));
  return names
    .map(({ text }) => text)
    .join(' ')
    .slice(-LONGEST_CELL);
}

// Every figure of a draft held against the record. A figure is only ever matched with what is said around it: the
// metric, whose it is, the time and the unit, stated in its passage or before it in the paragraph. Whatever else a
// draft holds is "not on record": a wrong match is worse than none.
import { rawSpan } from '../../language/normalize.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { isFigure } from '../claims/is-figure.ts';
import { bindFigure } from './bind-figure.ts';
import { cutDraft, type DraftSentence } from './cut-draft.ts';
import { type Judgement, judgeFigure } from './judge-figure.ts';
import { leavePassage } from './leave-passage.ts';
import { lookAhead } from './look-ahead.ts';
import { type Passage, readPassages } from './read-passages.ts';
import { recognizeFigure } from './recognize-figure.ts';
import { referBack } from './refers-back.ts';
import { type DraftScope, endParagraph, endSentence, enterPassage, NOTHING_SAID } from './scope.ts';

/** One figure of a draft and what the record says of it. */
export interface DraftRow extends Judgement {
  /** The figure as written. */
  readonly stated: string;
  /** Where it begins in the draft. */
  readonly at: number;
}

export interface DraftCheck {
  /** In the order of the draft. */
  readonly rows: readonly DraftRow[];
  /** Only the beginning of an overlong draft was read. */
  readonly truncated: boolean;
}

/** Characters of a draft that are read. */
const MOST_READ = 8_000;
/** Characters read again and again: the head of a table with every cell. */
const MOST_REPEATED = 8_000;
/** Sentences that are read: a text of more has them a few characters long. */
const MOST_SENTENCES = 400;
/** Figures that are told of. */
const MOST_ROWS = 60;
/** Numbers that are looked at, figures or not. */
const MOST_NUMBERS = 600;

/** Checks each figure of a draft; `today` is the ISO date that "last year" leans on. */
export function checkDraft(index: AnsweringIndex, draft: string, today: string): DraftCheck {
  const rows: DraftRow[] = [];
  let scope = NOTHING_SAID;
  let seen = 0;
  let repeated = 0;
  const read = cutDraft(draft.slice(0, MOST_READ));
  // The last sentence of an overlong draft is cut short, and with it maybe a figure: 44 would read as 4.
  const sentences = draft.length > MOST_READ ? read.slice(0, -1) : read;
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    if (rows.length > MOST_ROWS || seen > MOST_NUMBERS || repeated > MOST_REPEATED) break;
    repeated += sentence.above.length;
    const checked = checkSentence(sentence, scopeFor(sentence, scope), index, today);
    rows.push(...checked.rows);
    seen += checked.seen;
    scope = checked.scope;
  }
  return {
    rows: rows.slice(0, MOST_ROWS),
    truncated:
      draft.length > MOST_READ ||
      sentences.length > MOST_SENTENCES ||
      rows.length > MOST_ROWS ||
      seen > MOST_NUMBERS ||
      repeated > MOST_REPEATED,
  };
}

function scopeFor({ opensParagraph, goesOn }: DraftSentence, before: DraftScope): DraftScope {
  if (opensParagraph) return endParagraph(before);
  return goesOn ? before : endSentence(before);
}

function checkSentence(
  { text, start, above, unit, isCell }: DraftSentence,
  before: DraftScope,
  index: AnsweringIndex,
  today: string,
): { readonly rows: readonly DraftRow[]; readonly scope: DraftScope; readonly seen: number } {
  const rows: DraftRow[] = [];
  let scope = before;
  const whole = `${above}${text}${unit}`;
  const passages = readPassages(whole, today, index);
  for (const [place, read] of passages.entries()) {
    const passage = referBack(read, scope, index.catalog);
    const entered = enterPassage(scope, passage, index.catalog, today);
    // The time of a table may stand in another of its columns.
    const within = isCell && entered.period === undefined ? { ...entered, timeFollows: true } : entered;
    const { figure } = passage;
    const at = figure ? (passage.text.offsets[figure.number.start] ?? 0) - above.length : 0;
    const row =
      figure && at >= 0
        ? checkFigure(
            passage,
            figure,
            lookAhead(within, passages.slice(place + 1), index.catalog, today),
            index,
          )
        : undefined;
    if (row && figure)
      rows.push({
        ...row,
        stated: rawSpan(passage.text, figure.number.start, figure.number.end),
        at: start + at,
      });
    scope = leavePassage(within, scope, passage, index.catalog, row?.observation);
  }
  return { rows, scope, seen: passages.filter(({ figure }) => figure !== undefined).length };
}

// A small number without a unit is told of only where it is tied to the record: most count nothing at all.
function checkFigure(
  passage: Passage,
  figure: StatedNumber,
  scope: DraftScope,
  { catalog }: AnsweringIndex,
): Judgement | undefined {
  const judgement = judgeFigure(bindFigure(passage, figure, scope, catalog), passage, figure.number, scope);
  if (judgement.verdict !== 'not_on_record') return judgement;
  return recognizeFigure(passage, figure, scope, catalog) ?? (isFigure(figure) ? judgement : undefined);
}

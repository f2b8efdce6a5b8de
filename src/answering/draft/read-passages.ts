// A sentence of a draft read as passages, the reach of what is said beside a figure: at most one figure each. "From 9
// in 2018 to 16 in 2019" is two passages. Nothing is respelled: a figure must not be matched by likeness.

import type { Catalog } from '../../knowledge/catalog.ts';
import { coverText, type Mention, type Reading, readText } from '../../language/find-mentions.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import { everydayUnitAt } from '../../language/lexicon/everyday-units.ts';
import { namedOf } from '../../language/mention-senses.ts';
import { type NormalizedText, normalizeText } from '../../language/normalize.ts';
import type { Named, StatedNumber } from '../../language/query.ts';
import { findUnknownWords } from '../../language/unknown-words.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { cutsOf } from './cut-passages.ts';
import { figuresIn } from './figures-in.ts';
import { stretchOf } from './lead-up.ts';

export interface Passage {
  readonly text: NormalizedText;
  readonly start: number;
  readonly end: number;
  /** Without what lies in a longer mention. */
  readonly mentions: readonly Mention[];
  readonly figure?: StatedNumber;
  readonly entities: readonly Named[];
  /** What names or may name a metric, outside the names of entities. */
  readonly metrics: readonly Mention[];
  readonly periods: readonly Mention[];
  readonly cues: ReadonlySet<Cue>;
  /** From where the words begin that only lead up to the figure to where those end that round it off. */
  readonly stretch: readonly [number, number];
  /** Words that no dictionary knows. */
  readonly unknown: readonly Mention[];
}

/** Reads a sentence; `today` is an ISO date. */
export function readPassages(sentence: string, today: string, index: AnsweringIndex): readonly Passage[] {
  const text = normalizeText(sentence.replace(BETWEEN_NUMBERS, '；').replace(TWO_DIGITS_LAST, '$&.'));
  const reading = withoutOwned(readText(text.text, today, index.aliases), index.catalog);
  const mentions = coverText(reading, index.aliases);
  const numbers = figuresIn(text, mentions, index.catalog);
  const passages: Passage[] = [];
  let from = 0;
  let next = 0;
  let nextNumber = 0;
  for (const to of [...cutsOf(text.text, mentions, numbers), text.text.length]) {
    const own: Mention[] = [];
    for (; (mentions[next]?.start ?? to) < to; next += 1) {
      const mention = mentions[next];
      if (mention && mention.kind !== 'break' && mention.end <= to) own.push(mention);
    }
    const figure = (numbers[nextNumber]?.number.start ?? to) < to ? numbers[nextNumber] : undefined;
    if (figure) nextNumber += 1;
    if (own.length > 0) passages.push(describe(text, from, to, own, figure));
    from = to;
  }
  return passages;
}

/** At the end of a sentence two digits are a figure, and no year as in a question put in short. */
const TWO_DIGITS_LAST = /[a-z] [12]\d$/;

// Saltmouth's ferries are no firm of that name: what is owned names a place or a park at most.
function withoutOwned(reading: Reading, catalog: Catalog): Reading {
  const { text, tokens, edges } = reading;
  if (!/['’]s /.test(text)) return reading;
  const isOwned = ({ from, to, phrase }: Reading['edges'][number]) =>
    phrase?.senses.some((sense) => sense.type === 'entity' && catalog.entity(sense.id).type === 'company') ===
      true && / s /.test(phrase.text) !== /['’]s /.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  return { ...reading, edges: edges.filter((edge) => !isOwned(edge)) };
}

/** A lone character is a verb or a particle more often than a thing (排第三); adverbs tell of no other thing either. */
const SLIGHT =
  /^(?:\p{Script=Han}|[a-z]|以上|以下|以内|大幅度?|显著|明显|稳步|快速|迅速|迅猛|强劲|首次|成功|一举|历史性|供出|供应|供给|送出|越来越|不断|持续|逐步|进一步|双双|而是|则是|则为|再到|仍有|仍为|进到|可到|升为|降为|正文|导语|摘要|要点|sharply|strongly|steadily|quickly|just|merely|carried|numbered|supplied|supplies|delivered|delivers|recorded|achieved|managed|registered|accounted|handled|handles|amounted|totalled|totaled|stood|contrast|meanwhile|however|whereas|alone|saved|reportedly|allegedly|rumou?rs?|impressive|brisk|impressively)$/u;

function describe(
  text: NormalizedText,
  start: number,
  end: number,
  all: readonly Mention[],
  figure: StatedNumber | undefined,
): Passage {
  const mentions = all.filter(
    (mention) =>
      !mention.nested &&
      !isUnitOf(figure, mention, text.text) &&
      !(mention.kind === 'unknown' && liesInUnit(mention, figure, text.text)),
  );
  const entities = entitiesOf(all);
  const stretch = figure ? stretchOf(text.text, figure) : ([end, end] as const);
  const unknown = findUnknownWords(text, all).filter(
    (word) =>
      !SLIGHT.test(word.text) &&
      !liesInUnit(word, figure, text.text) &&
      !(stretch[0] <= word.start && word.end <= stretch[1]),
  );
  return {
    text,
    start,
    end,
    mentions,
    ...(figure && { figure }),
    entities,
    metrics: mentions.filter(
      (mention) =>
        mention.senses.some(({ type }) => type === 'variable' || type === 'term') &&
        !entities.some(({ mention: entity }) => covers(entity, mention)),
    ),
    periods: mentions.filter(({ period }) => period !== undefined),
    cues: new Set(
      mentions
        .filter((mention) => !unknown.some((word) => covers(word, mention)))
        .flatMap(({ senses }) => senses.flatMap((sense) => (sense.type === 'cue' ? [sense.cue] : []))),
    ),
    stretch,
    unknown,
  };
}

// Tonnes after a number are its unit, and no other measure.
function isUnitOf(stated: StatedNumber | undefined, { start, end, senses }: Mention, text: string): boolean {
  const isMetric = senses.some(({ type }) => type === 'variable' || type === 'term');
  if (!stated || isMetric) return false;
  const { number } = stated;
  const gap = start >= number.unitAt ? text.slice(number.unitAt, start) : text.slice(end, number.start);
  return (
    gap.trim() === '' &&
    (end <= number.start || start >= number.unitAt) &&
    everydayUnitAt(text, number.start, number.unitAt)?.includes(text.slice(start, end)) === true
  );
}

// 862万千瓦时: the word is a part of the unit.
function liesInUnit({ start, end }: Mention, stated: StatedNumber | undefined, text: string): boolean {
  if (!stated || start < stated.number.unitAt || start > stated.number.unitAt + LONGEST_UNIT) return false;
  const written = text.slice(stated.number.unitAt).trimStart();
  const from = text.length - written.length;
  return (
    everydayUnitAt(text, stated.number.start, stated.number.unitAt)?.some(
      (spelling) => written.startsWith(spelling) && end <= from + spelling.length,
    ) === true
  );
}

/** Characters after a number that the words of its unit lie in. */
const LONGEST_UNIT = 12;

function entitiesOf(mentions: readonly Mention[]): Named[] {
  const named = namedOf(mentions, 'entity').filter(
    ({ mention }) => !mention.senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('scope:')),
  );
  const outer = named.filter(({ mention }) => !mention.nested);
  const inner = named.filter(
    ({ mention }) => mention.nested && !outer.some((other) => covers(other.mention, mention)),
  );
  return [...outer, ...inner].sort((a, b) => a.mention.start - b.mention.start);
}

function covers(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

// 第4，2021年: a comma of full width parts two numbers, unless it marks off thousands.
const BETWEEN_NUMBERS = /(?<=\d)，(?=\d)(?!\d{3}(?!\d))/g;

// Reads a normalized question as a row of mentions: each span is what the pack or the lexicons know it as, a time,
// a number, or an unknown word. The row is the cheapest way to cover the text, so that the longest known phrases win.
import { withYearsCrossed } from './across-years.ts';
import type { AliasIndex, Phrase, Sense } from './aliases.ts';
import { type ClaimFrame, findClaimFrames } from './claim-frames.ts';
import { isEnglishWord } from './english-words.ts';
import { findNumbers, type NumberMention } from './numerals.ts';
import { findPeriods, type PeriodMention } from './periods.ts';
import { type PhraseNode, stepFrom } from './phrase-tree.ts';
import { withStepsInTime } from './steps-in-time.ts';
import { withTimesSaidTwice } from './times-said-twice.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/** Every mention has every field, so that all are of one shape: most of what answering does is read them. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'phrase' | 'period' | 'number' | 'unknown' | 'break';
  readonly senses: readonly Sense[];
  readonly period: PeriodMention | undefined;
  readonly number: NumberMention | undefined;
  /** Lies inside a longer phrase. */
  readonly nested: boolean;
  /** 1 for what was written so, less for what was read as another spelling. */
  readonly score: number;
  /** The phrase of the dictionary that the span was read as. */
  readonly readAs: string | undefined;
}

/** A respelling to try: tokens from `from` to `to` (excluded) read as a phrase of the dictionary. */
export interface Respelling {
  readonly from: number;
  readonly to: number;
  readonly phrase: Phrase;
  readonly score: number;
}

/** What the tokens from `from` to `to` (excluded) can be. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly phrase: Phrase | undefined;
  /** What a time or number is told as; a phrase is told only where the cover takes it. */
  readonly mention: Mention | undefined;
  /** How sure another spelling is; absent for what was written so. */
  readonly score: number | undefined;
}

// The price of a span, whatever its length: pack words before everyday words, known before unknown.
const COST = {
  frame: 0.3,
  fixed: 0.4,
  pack: 0.45,
  stranger: 0.5,
  cue: 0.55,
  filler: 0.6,
  // An ending of the word before it, and no word; a name that one had to be taken out of is the less likely.
  possessive: 0.05,
  passed: 0.1,
  respelled: 0.9,
  unknownHan: 1.3,
  unknownWord: 1.4,
  break: 0,
};

/** What is read off a text before it is covered: the same whatever is respelled. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly edges: readonly Edge[];
}

/** Finds everything in normalized text that a span of it can be; `today` is an ISO date. */
export function readText(text: string, today: string, index: AliasIndex): Reading {
  const tokens = tokenize(text).filter((token) => token.kind !== 'mark');
  const steps = withStepsInTime(findPeriods(text, today), text, today);
  const periods = withTimesSaidTwice(withYearsCrossed(steps, text), text);
  const numbers = findNumbers(text).filter(
    (number) =>
      !periods.some((period) => overlaps(period, number)) &&
      !FIVE_YEAR_PLAN.test(text.slice(number.start, number.end)),
  );
  const phrases = phraseEdges(text, tokens, index);
  const edges = [
    ...phrases,
    ...findClaimFrames(text).flatMap((frame) => frameEdge(frame, text, tokens, phrases)),
    ...periods.flatMap((period) =>
      spanEdge(text, tokens, period, { kind: 'period', period: inShape(period) }),
    ),
    ...numbers.flatMap((number) => {
      const stated = withoutNameBefore(number, text, tokens, phrases);
      return spanEdge(text, tokens, stated, { kind: 'number', number: stated });
    }),
  ];
  return { text, tokens, edges };
}

/** The reading in which each of the spans can be one word that nobody knows, where no phrase of the pack covers it. */
export function withSpansUnknown(
  reading: Reading,
  spans: readonly { readonly start: number; readonly end: number }[],
): Reading {
  if (spans.length === 0) return reading;
  const { text, tokens, edges } = reading;
  const unknown = spans.flatMap((span) =>
    spanEdge(text, tokens, span, { kind: 'unknown' }).map((edge) => ({ ...edge, cost: COST.stranger })),
  );
  return { text, tokens, edges: [...edges, ...unknown] };
}

// "Fuel cleared 23,000 tonnes", of what is called "fuel cleared": the end of a metric's name bounds no number.
function withoutNameBefore(
  number: NumberMention,
  text: string,
  tokens: readonly Token[],
  phrases: readonly Edge[],
): NumberMention {
  if (number.bound === 'exact' || /^[第\d]/.test(text.slice(number.start))) return number;
  const ends = phrases
    .filter(({ from, phrase }) => {
      const start = tokens[from]?.start ?? number.start;
      return start < number.start && phrase?.senses.some(({ type }) => type === 'variable');
    })
    .map(({ to }) => tokens[to - 1]?.end ?? 0)
    .filter((end) => end > number.start && /^\s*[\d$£€¥]/.test(text.slice(end, number.unitAt)));
  const end = Math.max(0, ...ends);
  if (end === 0) return number;
  const start = end + text.slice(end).search(/\S/);
  return { ...number, start, bound: 'exact' };
}

// However a time was found, it has every field in one order, as a mention has.
function inShape({
  start,
  end,
  period,
  part,
  yearsFromThere,
  relative,
  atEnd,
  opensRange,
}: PeriodMention): PeriodMention {
  return { start, end, period, part, yearsFromThere, relative, atEnd, opensRange };
}

// 十三五 is the name of a plan, and no fifteen.
const FIVE_YEAR_PLAN = /^十[一二三四五六]五$/;

/** Covers the text with mentions, left to right; nested mentions follow the phrase they lie in. */
export function coverText(
  { text, tokens, edges }: Reading,
  index: AliasIndex,
  respellings: readonly Respelling[] = [],
): Mention[] {
  const respelled = respellings.map(({ from, to, phrase, score }) => ({
    from, to, cost: COST.respelled, phrase, mention: undefined, score,
  })); // biome-ignore format: one row
  const byStart: Edge[][] = tokens.map(() => []);
  for (const edge of edges) if (edge.phrase) byStart[edge.from]?.push(edge);
  const mentions: Mention[] = [];
  for (const edge of cheapestCover(tokens, [...edges, ...respelled])) {
    const mention = mentionOf(edge, text, tokens);
    const starting = byStart.slice(edge.from, edge.to).flat();
    mentions.push(mention, ...nestedMentions({ text, tokens, edges: starting }, edge, mention, index));
  }
  return mentions;
}

function mentionOf(edge: Edge, text: string, tokens: readonly Token[]): Mention {
  if (edge.mention) return edge.mention;
  const { from, to, phrase, score } = edge;
  if (!phrase) return lonelyMention(tokens[from], text);
  const readAs = score === undefined ? undefined : phrase.text;
  return { ...phraseMention(text, tokens, from, to, phrase, false), score: score ?? 1, readAs };
}

function phraseEdges(text: string, tokens: readonly Token[], index: AliasIndex): Edge[] {
  const edges: Edge[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let node: PhraseNode | undefined = index.root;
    // Where a possessive was passed over, which parts no name: Saltmouth's East Dock.
    let passed: PhraseNode | undefined;
    // 多少了 is how much, and no 少了.
    if (tokens[from]?.key === '少' && tokens[from - 1]?.key === '多') continue;
    for (let to = from + 1; to <= tokens.length; to += 1) {
      const token = tokens[to - 1];
      if (!token || token.kind === 'break') break;
      const before: PhraseNode | undefined = node ?? passed;
      node = node && stepFrom(node, token.key);
      passed = passed && stepFrom(passed, token.key);
      if (node?.phrase) {
        const isEnding = to - from === 1 && isPossessive(text, token);
        edges.push(
          phraseEdge(from, to, node.phrase, isEnding ? COST.possessive : costOf(node.phrase.senses)),
        );
      }
      if (passed?.phrase)
        edges.push(phraseEdge(from, to, passed.phrase, costOf(passed.phrase.senses) + COST.passed));
      if (to - from > 1 && isPossessive(text, token)) passed = before;
      if (!node && !passed) break;
    }
  }
  return edges;
}

function phraseEdge(from: number, to: number, phrase: Phrase, cost: number): Edge {
  return { from, to, cost, phrase, mention: undefined, score: undefined };
}

function isPossessive(text: string, { key, start }: Token): boolean {
  return key === 's' && /['’]/.test(text[start - 1] ?? '');
}

function costOf(senses: readonly Sense[]): number {
  if (senses.some((sense) => sense.type !== 'cue')) return COST.pack;
  return senses.every((sense) => sense.type === 'cue' && sense.cue === 'filler') ? COST.filler : COST.cue;
}

function phraseMention(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  phrase: Phrase,
  nested: boolean,
): Mention {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'phrase',
    senses: phrase.senses,
    period: undefined,
    number: undefined,
    nested,
    score: 1,
    readAs: undefined,
  };
}

function spanEdge(
  text: string,
  tokens: readonly Token[],
  span: { start: number; end: number },
  { kind, senses = [], period, number }: Pick<Mention, 'kind'> & Partial<Mention>,
): Edge[] {
  const from = tokens.findIndex((token) => token.end > span.start);
  let to = from;
  while (to >= 0 && to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to += 1;
  if (from < 0 || to <= from) return [];
  const { start, end } = span;
  const mention: Mention = {
    start, end, text: text.slice(start, end), kind, senses, period, number, nested: false, score: 1, readAs: undefined,
  }; // biome-ignore format: one row
  return [{ from, to, cost: COST.fixed, phrase: undefined, mention, score: undefined }];
}

const CLAIM: readonly Sense[] = [
  { type: 'cue', cue: 'ask:claim' },
  { type: 'cue', cue: 'filler' },
];
const CHAT: readonly Sense[] = [{ type: 'cue', cue: 'filler' }];

// Whoever is on record is no stranger, and a metric is part of the claim where nothing else names one.
function frameEdge(
  frame: ClaimFrame,
  text: string,
  tokens: readonly Token[],
  phrases: readonly Edge[],
): Edge[] {
  const [edge] = spanEdge(text, tokens, frame, {
    kind: 'phrase',
    senses: frame.isClaim ? CLAIM : CHAT,
  });
  if (!edge) return [];
  const names = (inside: boolean, type: RegExp) =>
    phrases.some(
      ({ from, to, phrase }) =>
        (from >= edge.from && to <= edge.to) === inside &&
        phrase?.senses.some((sense) => type.test(sense.type)),
    );
  // "A friend" is no society of that name.
  const isAnybody = ([from, to]: readonly [number, number]) =>
    to - from === 1 &&
    /^(?:an?|some|my)$/.test(tokens[from - 1]?.text ?? '') &&
    isEnglishWord(tokens[from]?.text ?? '');
  const isOnRecord =
    frame.isSayer &&
    phrases.some(
      ({ from, to, phrase }) =>
        from >= edge.from &&
        to <= edge.to &&
        phrase?.senses.some(({ type }) => type === 'entity') &&
        !isAnybody([from, to]),
    );
  if (isOnRecord || (names(true, METRIC) && !names(false, METRIC))) return [];
  return [{ ...edge, cost: COST.frame }];
}

const METRIC = /^(?:variable|term|statement|topic)$/;

function cheapestCover(tokens: readonly Token[], edges: readonly Edge[]): Edge[] {
  const into: Edge[][] = tokens.map(() => []);
  for (const edge of edges) into[edge.to - 1]?.push(edge);
  const cost = new Float64Array(tokens.length + 1);
  const chosen: Edge[] = [];
  for (const [position, token] of tokens.entries()) {
    let least = Number.POSITIVE_INFINITY;
    for (const edge of into[position] ?? []) {
      const total = (cost[edge.from] ?? 0) + edge.cost;
      if (total >= least) continue;
      least = total;
      chosen[position] = edge;
    }
    const lonely = lonelyCost(token);
    const alone = (cost[position] ?? 0) + lonely;
    if (alone < least) chosen[position] = lonelyEdge(position, lonely);
    cost[position + 1] = Math.min(least, alone);
  }
  const cover: Edge[] = [];
  for (let edge = chosen[tokens.length - 1]; edge; edge = chosen[edge.from - 1]) cover.push(edge);
  return cover.reverse();
}

function lonelyEdge(from: number, cost: number): Edge {
  return { from, to: from + 1, cost, phrase: undefined, mention: undefined, score: undefined };
}

function lonelyCost(token: Token): number {
  if (token.kind === 'break') return COST.break;
  return token.kind === 'han' ? COST.unknownHan : COST.unknownWord;
}

function lonelyMention(token: Token | undefined, text: string): Mention {
  const { start = 0, end = start } = token ?? {};
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: token?.kind === 'break' ? 'break' : 'unknown',
    senses: [],
    period: undefined,
    number: undefined,
    nested: false,
    score: 1,
    readAs: undefined,
  };
}

// 海州 in a longer alias, 排名 in the name of a metric: what lies inside still says which place and measure.
// `edges` are those of phrases that start in the one they may lie in.
function nestedMentions(
  { text, tokens, edges }: Reading,
  { from, to }: Edge,
  outer: Mention,
  index: AliasIndex,
): Mention[] {
  if (outer.kind !== 'phrase' || outer.senses.every((sense) => sense.type === 'cue' || sense.type === 'unit'))
    return [];
  if (outer.readAs !== undefined) return nestedAsRead(outer, outer.readAs, index);
  const nested: Mention[] = [];
  for (const edge of edges) {
    const isInside = edge.to <= to && edge.to - edge.from < to - from;
    if (isInside && edge.phrase?.senses.some((sense) => isWorthNesting(sense, outer)))
      nested.push(phraseMention(text, tokens, edge.from, edge.to, edge.phrase, true));
  }
  return nested;
}

// What lies in a misspelt name is read off the name as it should be written, and stands for the whole span.
function nestedAsRead(outer: Mention, readAs: string, index: AliasIndex): Mention[] {
  const inside = tokenize(readAs).filter(({ kind }) => kind !== 'mark');
  return phraseEdges(readAs, inside, index)
    .filter(
      ({ from, to, phrase }) =>
        to - from < inside.length && phrase?.senses.some((sense) => isWorthNesting(sense, outer)),
    )
    .map((edge) => ({
      ...mentionOf(edge, readAs, inside),
      start: outer.start,
      end: outer.end,
      nested: true,
      score: outer.score,
    }));
}

function isWorthNesting(sense: Sense, outer: Mention): boolean {
  if (sense.type !== 'cue') return sense.type !== 'unit';
  if (/^(measure|scope|grade)/.test(sense.cue)) return true;
  // 谁 in a statement's short question form asks no less for standing in it.
  return QUESTION_CUE.test(sense.cue) && outer.senses.every(({ type }) => type === 'statement');
}

const QUESTION_CUE = /^ask:(?:who|where|when|which|what|why|how)$/;

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

// A long message tells of other things too: which of its sentences are listened to, and which clause asks.
import type { Mention } from './find-mentions.ts';

/** From this many mentions on a message is a story with a question in it. Range 40 to 100. */
const LONG_MESSAGE = 60;

export function isLong(mentions: readonly Mention[]): boolean {
  if (mentions.length <= LONG_MESSAGE) return false;
  return mentions.filter(({ nested }) => !nested).length > LONG_MESSAGE;
}

/** The mentions that count: of a long message those in sentences that name something, else all. */
export function heardOf(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!isLong(mentions)) return mentions;
  const sentences = sentencesOf(text, mentions);
  const naming = sentences.filter((sentence) =>
    sentence.some((mention) => mention.kind !== 'number' && namesSomething(mention)),
  );
  const asking = naming.filter((sentence) => sentence.some(namesMetric));
  if (asking.length === 0) return naming.length > 0 ? naming.flat() : mentions;
  // Whose and when may be said in another sentence than what, and are only looked for there where that one is silent.
  const said = asking.flat();
  const isMissing = (sentence: readonly Mention[]) =>
    (sentence.some(isPeriod) && !said.some(isPeriod)) || (sentence.some(isEntity) && !said.some(isEntity));
  return naming.filter((sentence) => asking.includes(sentence) || isMissing(sentence)).flat();
}

const isPeriod = ({ kind }: Mention) => kind === 'period';
const isEntity = ({ senses }: Mention) => senses.some(({ type }) => type === 'entity');
const namesMetric = ({ senses }: Mention) =>
  senses.some(({ type }) => type === 'variable' || type === 'term');

const SENTENCE_END = /[!?。！？;；\n]|\.(?=\s|$)/g;

function sentencesOf(text: string, mentions: readonly Mention[]): Mention[][] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
  const sentences = [...ends, text.length].map((): Mention[] => []);
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    while (at < ends.length && (ends[at] ?? 0) < mention.start) at += 1;
    sentences[at]?.push(mention);
  }
  return sentences;
}

/** True for what the pack may be asked for or by: a name, a metric, a time, a number. */
export function namesSomething(mention: Mention): boolean {
  if (mention.kind === 'period' || mention.kind === 'number') return true;
  return mention.senses.some((sense) => sense.type !== 'cue');
}

/** The last clause that says most of what may be asked for: a metric before a fact, a fact before whose or when. */
export function mostTelling(clauses: readonly Mention[][]): Mention[] {
  return clauses.reduce((best, clause) => (weigh(clause) >= weigh(best) ? clause : best), []);
}

function weigh(clause: readonly Mention[]): number {
  const senses = clause.flatMap((mention) => mention.senses);
  const types = new Set(senses.map(({ type }) => type));
  const isDated = clause.some(({ kind }) => kind === 'period');
  const asks = senses.some((sense) => sense.type === 'cue' && ASKS.test(sense.cue));
  return (
    (types.has('variable') ? 4 : types.has('term') ? 2 : 0) +
    (types.has('statement') ? 1 : 0) +
    [types.has('entity'), isDated, asks].filter(Boolean).length
  );
}

const ASKS = /^(?:amount|ask:|measure:)/;

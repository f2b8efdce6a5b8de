// Leads a refused question to what it may have meant. What an answer is held to is strict; what is offered beside a
// refusal need only be likely, since the asker chooses.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, Suggestion } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { questionAt } from '../outcomes/suggest.ts';
import type { Slots } from '../slots/slots.ts';
import { questionWords, settledWords } from '../statements/question-words.ts';
import { positionsByRow, synonymSpans } from '../statements/synonym-spans.ts';
import { type Entry, loosePiecesOf, nearestIndex } from './nearest-index.ts';

/** How many questions are offered at once. */
const OFFERED = 3;
/** What speaks for an entry beside the words it shares, on the scale of a word that it alone has. */
const WEIGHT = {
  synonym: 0.7,
  named: 0.9,
  spokenOf: 0.3,
  questionWord: 0.5,
  amount: 0.6,
  measure: 0.6,
  topic: 0.4,
};
/** What an entry must share with the question to be offered where nobody it is about is named. Effect: higher offers the
 * pack's own examples sooner. Range 0 to 2. */
const LEAST_SHARED = 0.8;

/** The refusal with the questions on record that are nearest to what was asked; as it was where none is near. */
export function withNearest(answer: Answer, slots: Slots, index: AnsweringIndex): Answer {
  const near = nearestQuestions(slots, index);
  if (near.length === 0) return answer;
  // A refusal for one slot alone knows what else of the very same figure is on record.
  const [first] = answer.followUps;
  const own = first && first.kind !== 'text' ? [first] : [];
  const offered = new Map<string, Suggestion>();
  // Of one matter the question that is nearest to what was asked: of no time where none was.
  for (const one of [...near, ...own, ...answer.followUps])
    if (!offered.has(matterOf(one))) offered.set(matterOf(one), one);
  const order = new Set([...own, ...near, ...answer.followUps].map(matterOf));
  return { ...answer, followUps: [...order].flatMap((one) => offered.get(one) ?? []).slice(0, OFFERED) };
}

function nearestQuestions(slots: Slots, index: AnsweringIndex): Suggestion[] {
  const { entries } = nearestIndex(index.catalog);
  const near = [...sharedWords(slots, index)]
    .flatMap(([position, shared]) => {
      const entry = entries[position];
      const isNear = entry && (shared >= LEAST_SHARED || names(entry, slots, index));
      return isNear ? [{ entry, position, score: shared + fitOf(entry, slots, index) }] : [];
    })
    .sort((a, b) => b.score - a.score || a.position - b.position);
  const offered: Suggestion[] = [];
  for (const { entry } of near) {
    if (offered.length >= OFFERED) break;
    const question = questionOf(entry, slots, index);
    if (question) offered.push(question);
  }
  return offered;
}

// What each entry shares with the question, by its position; entries about whom it names are there even where that is nothing.
function sharedWords({ query, entities }: Slots, { catalog }: AnsweringIndex): ReadonlyMap<number, number> {
  const near = nearestIndex(catalog);
  const shared = new Map<number, number>();
  const add = (positions: Iterable<number>, weight: number) => {
    for (const position of positions) shared.set(position, (shared.get(position) ?? 0) + weight);
  };
  const said = wordsOf(query);
  const piecesIn = (text: string) =>
    [...new Set(loosePiecesOf(text))].flatMap((piece) => near.pieces.get(piece) ?? []);
  const telling = piecesIn(said.telling);
  for (const { isCharacter, positions, weight } of telling) if (!isCharacter) add(positions, weight);
  const byRow = positionsByRow(near.postings);
  for (const span of synonymSpans(query)) {
    const said = new Set(span.rows.flatMap((row) => byRow[row] ?? []));
    // A word that metrics are known by needs no synonym to find them.
    const isUnknown = query.unknown.some(({ start, end }) => start < span.end && span.start < end);
    const found = [...said].filter((position) => isUnknown || near.entries[position]?.kind === 'statement');
    add(found, WEIGHT.synonym);
  }
  for (const id of entities) add(near.about(id), 0);
  // Everyday words and single characters tip the balance, and find nothing by themselves.
  for (const { positions, weight } of [
    ...telling.filter(({ isCharacter }) => isCharacter),
    ...piecesIn(said.everyday),
  ])
    add(
      positions.filter((position) => shared.has(position)),
      weight,
    );
  return shared;
}

function names(entry: Entry, { entities }: Slots, { catalog }: AnsweringIndex): boolean {
  return entities.some((id) => isAbout(entry, id, catalog));
}

function isAbout(entry: Entry, id: string, catalog: Catalog): boolean {
  if (entry.kind === 'variable') return catalog.observationsFor(entry.variable.id, id).length > 0;
  return entry.statement.about.includes(id) || entry.statement.saidBy === id;
}

// Whom it is about, and whether it can settle what is asked.
function fitOf(
  entry: Entry,
  { query, context, entities, ...slots }: Slots,
  { catalog }: AnsweringIndex,
): number {
  const isOfEntry = (id: string) => isAbout(entry, id, catalog);
  const { topic } = entry.kind === 'statement' ? entry.statement : entry.variable;
  const common =
    (entities.some(isOfEntry) ? WEIGHT.named : 0) +
    (entities.length === 0 && context?.entities.some(isOfEntry) ? WEIGHT.spokenOf : 0) +
    (query.topics.some(({ id }) => id === topic) ? WEIGHT.topic : 0);
  if (entry.kind === 'statement') {
    const asked = questionWords(query.cues);
    if (asked.length === 0) return common;
    const settled = settledWords(entry.statement);
    return common + (asked.some((word) => settled.has(word)) ? WEIGHT.questionWord : -WEIGHT.questionWord);
  }
  const { measure, unit } = entry.variable;
  const asksAmount = query.cues.has('amount') || slots.units.length > 0 || slots.periods.length > 0;
  return (
    common +
    (asksAmount ? WEIGHT.amount : 0) +
    (slots.measure === measure ? WEIGHT.measure : 0) +
    (slots.units.includes(unit) ? WEIGHT.measure : 0)
  );
}

// Of whom the question or the thread names, else of the pack's home, and of the time asked for where that is on record.
function questionOf(
  entry: Entry,
  { entities, periods, context }: Slots,
  { catalog }: AnsweringIndex,
): Suggestion | undefined {
  if (entry.kind === 'statement') return { kind: 'statement', statement: entry.statement.id };
  const { id } = entry.variable;
  const whom = [...entities, ...(context?.entities ?? []), catalog.pack.home].find(
    (one) => catalog.observationsFor(id, one).length > 0,
  );
  const recorded = whom === undefined ? catalog.observationsOf(id) : catalog.observationsFor(id, whom);
  return questionAt(
    recorded,
    periods.flatMap(({ period }) => period ?? []),
  );
}

// The words of the question as they were read, without names of places and times.
function wordsOf({ mentions, unknown }: Query): { telling: string; everyday: string } {
  const words = [...mentions.filter(({ nested, kind }) => !nested && kind !== 'break'), ...unknown]
    .filter((mention) => mention.kind !== 'period' && !isOnly('entity', mention))
    .sort((a, b) => a.start - b.start);
  const isEveryday = (mention: Mention) => isOnly('cue', mention);
  return {
    telling: joined(words.filter((mention) => !isEveryday(mention))),
    everyday: joined(words.filter(isEveryday)),
  };
}

function isOnly(type: 'entity' | 'cue', { senses }: Mention): boolean {
  return senses.length > 0 && senses.every((sense) => sense.type === type);
}

// Han characters side by side may be a word together.
function joined(words: readonly Mention[]): string {
  return words
    .map(({ text, readAs, start }, at) => `${words[at - 1]?.end === start ? '' : ' '}${readAs ?? text}`)
    .join('');
}

// The same figure at another time is the same thing to press.
function matterOf(suggestion: Suggestion): string {
  const { period: _, ...matter } = { period: undefined, ...suggestion };
  return JSON.stringify(Object.entries(matter));
}

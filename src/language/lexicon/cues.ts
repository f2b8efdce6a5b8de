// The kinds of everyday word that tell what a question wants, in either language. A lexicon lists phrases for
// them; no word here belongs to a pack.

export const CUES = [
  // What sort of number is asked for.
  'measure:level', 'measure:share', 'measure:growth', 'measure:rank', 'measure:count',
  // A measure that a pack may or may not have (人口, profit): unless an alias of the pack covers it, it is not on record.
  'measure:other',
  // "how much", "多少": some number, whichever.
  'amount',
  // "what is", "how did": a number or a fact, whichever is on record.
  'ask:open',
  // The area a rank or count is taken over.
  'scope:country', 'scope:province', 'scope:city', 'scope:district', 'scope:region', 'scope:world',
  // The level of government that grants something.
  'grade:country', 'grade:province', 'grade:city', 'grade:district',
  'status:forecast', 'status:actual', 'status:latest',
  'ask:who', 'ask:what', 'ask:when', 'ask:where', 'ask:which', 'ask:why', 'ask:how', 'ask:list', 'ask:name',
  'ask:series', 'ask:compare', 'ask:difference', 'ask:multiple', 'ask:gap', 'ask:points', 'ask:sum', 'ask:claim',
  // What became of things (closed, 首批): a figure of them all is none of those.
  'deed',
  // Which way a figure is said to have gone.
  'direction:up', 'direction:down',
  'ask:help', 'ask:greeting', 'ask:thanks', 'ask:sources',
  // Of the words that ask nothing, those that thank or praise.
  'thanked',
  // About the reply just given: say it once more; which of the two figures told is larger.
  'turn:again', 'turn:larger',
  // The language the reply is wanted in.
  'reply:en', 'reply:zh',
  'not', 'except',
  // Sorts of thing, to tell a park from the district around it.
  'type:park', 'type:company', 'type:project', 'type:school', 'type:person', 'type:district', 'type:city', 'type:county',
  // The pack's home: 咱们, our city.
  'home',
  // The other side of a comparison, unnamed: 标杆, the benchmark.
  'benchmark',
  // Says nothing about what is asked.
  'filler',
] as const; // biome-ignore format: grouped by meaning

export type Cue = (typeof CUES)[number];

/** Phrases that stand for a cue, in rows, separated by `|`; written as normalized text. */
export type Lexicon = readonly (readonly [Cue, string])[];

/** Lists the phrases of one cue in the order written. */
export function phrasesOf(rows: string): string[] {
  return rows.split(/[|\n]/).flatMap((phrase) => phrase.trim() || []);
}

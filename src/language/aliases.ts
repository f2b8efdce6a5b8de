// The dictionary: every phrase the bot knows, from the pack (names, aliases, terms, units) and from the lexicons,
// with what it can mean. Finding the phrases in a question is left to `find-mentions`.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Aliases, Localized } from '../knowledge/types.ts';
import { CHINESE_AS_IT_STANDS, ENGLISH_AS_IT_STANDS } from './lexicon/as-it-stands.ts';
import { CHINESE_ASKING } from './lexicon/chinese-asking.ts';
import { CHINESE_DIALECTS } from './lexicon/chinese-dialects.ts';
import { CHINESE_RESTATING } from './lexicon/chinese-restating.ts';
import { CHINESE_STATES } from './lexicon/chinese-states.ts';
import { CHINESE_WHITHER } from './lexicon/chinese-whither.ts';
import { type Cue, type Lexicon, phrasesOf } from './lexicon/cues.ts';
import { ENGLISH } from './lexicon/en.ts';
import { CHINESE } from './lexicon/zh.ts';
import { normalizeText } from './normalize.ts';
import { shortNamesOf } from './short-names.ts';
import { phraseKeys } from './tokens.ts';

/** One thing a phrase can mean. */
export type Sense =
  | { readonly type: 'entity' | 'variable' | 'term' | 'statement' | 'unit' | 'topic'; readonly id: string }
  | { readonly type: 'cue'; readonly cue: Cue };

const LEXICONS: readonly Lexicon[] = [
  CHINESE,
  CHINESE_ASKING,
  CHINESE_DIALECTS,
  CHINESE_STATES,
  CHINESE_WHITHER,
  CHINESE_RESTATING,
  CHINESE_AS_IT_STANDS,
  ENGLISH,
  ENGLISH_AS_IT_STANDS,
];

export interface Phrase {
  /** The phrase as written in the pack or lexicon, normalized. */
  readonly text: string;
  readonly keys: readonly string[];
  readonly senses: Sense[];
}

/** A step in the tree of phrases: what ends here, and where each next key leads. */
export interface PhraseNode {
  phrase?: Phrase;
  next?: Map<string, PhraseNode>;
}

export interface AliasIndex {
  readonly phrases: readonly Phrase[];
  /** Phrases by their keys, one key a step: a search ends where no phrase goes on. */
  readonly root: PhraseNode;
}

/** True where some phrase begins with the key. */
export function beginsPhrase(key: string, { root }: AliasIndex): boolean {
  return root.next?.has(key) ?? false;
}

/** What a whole phrase of the dictionary can mean; nothing for any other text. */
export function sensesOf(text: string, { root }: AliasIndex): readonly Sense[] {
  let node: PhraseNode | undefined = root;
  for (const key of phraseKeys(text)) node = node?.next?.get(key);
  return node?.phrase?.senses ?? [];
}

// biome-ignore format: one row

/** Builds the dictionary of one pack and both lexicons. */
export function buildAliasIndex(catalog: Catalog): AliasIndex {
  const phrases: Phrase[] = [];
  const root: PhraseNode = {};
  const add = (text: string, sense: Sense) => {
    const keys = phraseKeys(text);
    if (keys.length === 0) return;
    const node = descend(root, keys);
    if (!node.phrase) {
      node.phrase = { text, keys, senses: [] };
      phrases.push(node.phrase);
    }
    const { senses } = node.phrase;
    if (!senses.some((known) => sameSense(known, sense))) senses.push(sense);
  };
  // The lexicons are written as normalized text; a pack is not.
  for (const lexicon of LEXICONS) addLexicon(lexicon, add);
  addPack(catalog, (raw, sense) => add(normalizeText(raw).text.trim(), sense));
  const isTaken = (text: string) => sensesOf(text, { phrases, root }).length > 0;
  for (const { text, entity } of shortNamesOf(catalog, isTaken)) add(text, { type: 'entity', id: entity });
  return { phrases, root };
}

function descend(root: PhraseNode, keys: readonly string[]): PhraseNode {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let next = node.next.get(key);
    if (!next) {
      next = {};
      node.next.set(key, next);
    }
    node = next;
  }
  return node;
}

function addLexicon(lexicon: Lexicon, add: (raw: string, sense: Sense) => void): void {
  for (const [cue, rows] of lexicon) for (const phrase of phrasesOf(rows)) add(phrase, { type: 'cue', cue });
}

function addPack(catalog: Catalog, add: (raw: string, sense: Sense) => void): void {
  const { pack } = catalog;
  for (const entity of pack.entities) {
    for (const text of allNames(entity.name, entity.aliases)) add(text, { type: 'entity', id: entity.id });
  }
  for (const variable of pack.variables) {
    for (const text of allNames(variable.name, variable.aliases))
      add(text, { type: 'variable', id: variable.id });
    for (const text of [...variable.terms.zh, ...variable.terms.en])
      for (const said of [text, ...(EVERYDAY_NOUNS.get(text) ?? [])])
        add(said, { type: 'term', id: variable.id });
  }
  for (const statement of pack.statements) {
    for (const text of allNames(statement.name, statement.aliases))
      add(text, { type: 'statement', id: statement.id });
  }
  for (const topic of pack.topics)
    for (const text of Object.values(topic.name)) add(text, { type: 'topic', id: topic.id });
  for (const unit of pack.units) {
    const names = [
      unit.name.zh,
      unit.name.en,
      ...(unit.plural ? [unit.plural] : []),
      ...(unit.prefix ? [unit.prefix] : []),
    ];
    for (const text of [
      ...names,
      ...(COLLOQUIAL[unit.name.zh] ?? []),
      ...unit.aliases.zh,
      ...unit.aliases.en,
    ])
      add(text, { type: 'unit', id: unit.id });
  }
}

/** What people say for a unit, whatever a pack writes. */
const COLLOQUIAL: Readonly<Record<string, readonly string[]>> = {
  小时: ['钟头', '个钟头', '个小时'],
  元: ['块钱'],
  艘: ['条船', '只船', '艘船'],
  辆: ['台车', '辆车', '部车'],
};

function allNames(name: Localized, aliases: Aliases): string[] {
  return [name.zh, name.en, ...aliases.zh, ...aliases.en].flatMap((text) => [text, ...withoutArticle(text)]);
}

// What is called the East Dock is "East Dock" too; what is called the reform, "the whole reform".
function withoutArticle(text: string): string[] {
  const noun = /^the (.+)$/i.exec(text)?.[1];
  if (noun === undefined) return [];
  return noun.includes(' ') ? [noun] : POINTERS.map((pointer) => `${pointer} ${noun}`);
}

const POINTERS = ['the whole', 'the entire', 'this', 'our'];

/** What people say for a noun that many a metric is made of. */
const EVERYDAY_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['cost', ['bill', 'price tag', 'outlay']],
  ['revenue', ['takings']],
  ['satisfied', ['satisfaction survey', 'satisfaction poll']],
]);

function sameSense(a: Sense, b: Sense): boolean {
  if (a.type === 'cue' || b.type === 'cue') return a.type === 'cue' && b.type === 'cue' && a.cue === b.cue;
  return a.type === b.type && a.id === b.id;
}

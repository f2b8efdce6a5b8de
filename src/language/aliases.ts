// The dictionary: every phrase the bot knows, from the pack (names, aliases, terms, units) and from the lexicons,
// with what it can mean. Finding the phrases in a question is left to `find-mentions`.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Aliases, Localized } from '../knowledge/types.ts';
import type { Cue, Lexicon } from './lexicon/cues.ts';
import { ENGLISH } from './lexicon/en.ts';
import { CHINESE } from './lexicon/zh.ts';
import { normalizeText } from './normalize.ts';
import { phraseKeys } from './tokens.ts';

/** One thing a phrase can mean. */
export type Sense =
  | { readonly type: 'entity' | 'variable' | 'term' | 'statement' | 'unit' | 'topic'; readonly id: string }
  | { readonly type: 'cue'; readonly cue: Cue };

export interface Phrase {
  /** The phrase as written in the pack or lexicon, normalized. */
  readonly text: string;
  readonly keys: readonly string[];
  readonly senses: Sense[];
}

export interface AliasIndex {
  /** Phrases by their keys joined with a space. */
  readonly phrases: ReadonlyMap<string, Phrase>;
  /** How many keys the longest phrase has that begins with a key. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Builds the dictionary of one pack and both lexicons. */
export function buildAliasIndex(catalog: Catalog): AliasIndex {
  const phrases = new Map<string, Phrase>();
  const longest = new Map<string, number>();
  const add = (raw: string, sense: Sense) => {
    const text = normalizeText(raw).text.trim();
    const keys = phraseKeys(text);
    if (keys.length === 0) return;
    const joined = keys.join(' ');
    const phrase = phrases.get(joined) ?? { text, keys, senses: [] };
    if (!phrase.senses.some((known) => sameSense(known, sense))) phrase.senses.push(sense);
    phrases.set(joined, phrase);
    const first = keys[0] ?? '';
    if ((longest.get(first) ?? 0) < keys.length) longest.set(first, keys.length);
  };
  addLexicon(CHINESE, add);
  addLexicon(ENGLISH, add);
  addPack(catalog, add);
  return { phrases, longest };
}

function addLexicon(lexicon: Lexicon, add: (raw: string, sense: Sense) => void): void {
  for (const [cue, list] of lexicon) for (const phrase of list.split('|')) add(phrase, { type: 'cue', cue });
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
      add(text, { type: 'term', id: variable.id });
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
    for (const text of [...names, ...unit.aliases.zh, ...unit.aliases.en])
      add(text, { type: 'unit', id: unit.id });
  }
}

function allNames(name: Localized, aliases: Aliases): string[] {
  return [name.zh, name.en, ...aliases.zh, ...aliases.en];
}

function sameSense(a: Sense, b: Sense): boolean {
  if (a.type === 'cue' || b.type === 'cue') return a.type === 'cue' && b.type === 'cue' && a.cue === b.cue;
  return a.type === b.type && a.id === b.id;
}

// The dictionary: every phrase the bot knows, from the pack (names, aliases, terms, units) and from the lexicons,
// with what it can mean. Finding the phrases in a question is left to `find-mentions`.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Aliases, Localized } from '../knowledge/types.ts';
import { askedForms } from './asked-forms.ts';
import { CHINESE_AS_IT_STANDS, ENGLISH_AS_IT_STANDS } from './lexicon/as-it-stands.ts';
import { CHINESE_ASKING } from './lexicon/chinese-asking.ts';
import { CHINESE_ATTITUDES } from './lexicon/chinese-attitudes.ts';
import { CHINESE_COLLEAGUES } from './lexicon/chinese-colleagues.ts';
import { CHINESE_DIALECTS } from './lexicon/chinese-dialects.ts';
import { CHINESE_REACHING } from './lexicon/chinese-reaching.ts';
import { CHINESE_RESTATING } from './lexicon/chinese-restating.ts';
import { CHINESE_STATES } from './lexicon/chinese-states.ts';
import { CHINESE_WHITHER } from './lexicon/chinese-whither.ts';
import { type Cue, type Lexicon, phrasesOf } from './lexicon/cues.ts';
import { ENGLISH } from './lexicon/en.ts';
import { VERBS_OF_AMOUNTING } from './lexicon/verbs-of-amounting.ts';
import { CHINESE } from './lexicon/zh.ts';
import { normalizeText } from './normalize.ts';
import { nextOf, type PhraseNode, plantTree, stepFrom } from './phrase-tree.ts';
import { shortNamesOf } from './short-names.ts';
import { isHanAlone, phraseKeys } from './tokens.ts';

/** One thing a phrase can mean. */
export type Sense =
  | { readonly type: 'entity' | 'variable' | 'term' | 'statement' | 'unit' | 'topic'; readonly id: string }
  | { readonly type: 'cue'; readonly cue: Cue };

const LEXICONS: readonly Lexicon[] = [
  CHINESE,
  CHINESE_ASKING,
  CHINESE_ATTITUDES,
  CHINESE_COLLEAGUES,
  CHINESE_DIALECTS,
  CHINESE_STATES,
  CHINESE_WHITHER,
  CHINESE_REACHING,
  CHINESE_RESTATING,
  CHINESE_AS_IT_STANDS,
  ENGLISH,
  ENGLISH_AS_IT_STANDS,
  VERBS_OF_AMOUNTING,
];

export interface Phrase {
  /** The phrase as written in the pack or lexicon, normalized. */
  readonly text: string;
  /** In a row; of Han characters alone the text itself, each of which is a key. */
  readonly keys: string | readonly string[];
  readonly senses: Sense[];
}

export interface AliasIndex {
  readonly phrases: readonly Phrase[];
  readonly root: PhraseNode;
}

/** True where some phrase begins with the key. */
export function beginsPhrase(key: string, { root }: AliasIndex): boolean {
  return nextOf(root).has(key);
}

/** What a whole phrase of the dictionary can mean; nothing for any other text. */
export function sensesOf(text: string, { root }: AliasIndex): readonly Sense[] {
  let node: PhraseNode | undefined = root;
  for (const key of phraseKeys(text)) node = node && stepFrom(node, key);
  return node?.phrase?.senses ?? [];
}

/** Builds the dictionary of one pack and both lexicons. */
export function buildAliasIndex(catalog: Catalog): AliasIndex {
  const byKeys = new Map<string, Phrase>();
  const add = (text: string, sense: Sense) => {
    const keys = keysOf(text);
    if (keys.length === 0) return;
    const joined = joinedKeys(keys);
    const known = byKeys.get(joined);
    if (!known) byKeys.set(joined, { text, keys, senses: [sense] });
    else if (!known.senses.some((other) => sameSense(other, sense))) known.senses.push(sense);
  };
  // The lexicons are written as normalized text; a pack is not.
  for (const lexicon of LEXICONS) addLexicon(lexicon, add);
  addPack(catalog, (raw, sense) => add(normalizeText(raw).text.trim(), sense));
  const isTaken = (text: string) => byKeys.has(joinedKeys(keysOf(text)));
  for (const { text, entity } of shortNamesOf(catalog, isTaken)) add(text, { type: 'entity', id: entity });
  const phrases = [...byKeys.values()];
  return { phrases, root: plantTree(phrases) };
}

// Most phrases of the dictionary are Han characters alone, and need not be cut.
function keysOf(text: string): string | readonly string[] {
  if (isHanAlone(text)) return text;
  const keys = phraseKeys(text);
  const row = keys.join('');
  return isHanAlone(row) ? row : keys;
}

function joinedKeys(keys: string | readonly string[]): string {
  return typeof keys === 'string' ? keys : keys.join(' ');
}

function addLexicon(lexicon: Lexicon, add: (raw: string, sense: Sense) => void): void {
  for (const [cue, rows] of lexicon) {
    const sense: Sense = { type: 'cue', cue };
    for (const phrase of phrasesOf(rows)) add(phrase, sense);
  }
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
      for (const said of [text, ...askedForms(text)]) add(said, { type: 'statement', id: statement.id });
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
  兆瓦时: ['度电'],
  千瓦时: ['度电', '度'],
  元: ['块钱'],
  艘: ['条船', '只船', '艘船'],
  辆: ['台车', '辆车', '部车'],
  次: ['趟', '回', '遭'],
  起: ['桩', '宗', '例'],
  件: ['桩', '宗'],
  人: ['号人', '口人'],
  名: ['号人'],
  户: ['户人家', '家人家'],
  株: ['棵', '棵树'],
};

function allNames(name: Localized, aliases: Aliases): string[] {
  return [name.zh, name.en, ...aliases.zh, ...aliases.en].flatMap((text) => [
    text,
    ...withoutArticle(text),
    ...withoutRelative(text),
    ...withItsVerb(text),
  ]);
}

// "How many people gave blood": what is called the people who gave blood asks with the verb of its own clause.
function withoutRelative(text: string): string[] {
  const [, noun, verb] = /^(?:number of )?([a-z]+) (?:who|that|which) (.+)$/i.exec(text) ?? [];
  return noun === undefined || verb === undefined ? [] : [`${noun} ${verb}`];
}

// "How many berths have shore power", 泊位带岸电: what is called berths with shore power asks so too.
function withItsVerb(text: string): string[] {
  if (!text.startsWith('带') && !/ with /i.test(text)) return [];
  const [, noun, thing] = /^([a-z]+s) with ([a-z -]+)$/i.exec(text) ?? [];
  if (noun !== undefined && thing !== undefined) return [`${noun} have ${thing}`, `${noun} had ${thing}`];
  const [, had = '', owner] = /^带(\p{Script=Han}{2,4})的(\p{Script=Han}{2,4})$/u.exec(text) ?? [];
  return owner === undefined ? [] : [`${owner}带${had}`, `${owner}有${had}`];
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
  ['spending', ['outlay', 'expenditure', 'outgoings']],
  ['visits', ['footfall']],
  ['volunteers', ['helpers']],
  ['volunteer', ['helpers']],
  ['客运', ['客流', '客流量']],
  ['支出', ['开销', '花销', '开支']],
  ['投入', ['花销', '开销']],
  ['候车', ['等车']],
  ['借阅', ['借书', '外借']],
  ['价格', ['价钱', '售价']],
  ['票价', ['车票钱', '车费']],
  ['satisfied', ['satisfaction survey', 'satisfaction poll']],
]);

function sameSense(a: Sense, b: Sense): boolean {
  if (a.type === 'cue' || b.type === 'cue') return a.type === 'cue' && b.type === 'cue' && a.cue === b.cue;
  return a.type === b.type && a.id === b.id;
}

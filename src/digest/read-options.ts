import type { Topic } from '../knowledge/types.ts';
import { type NormalizedText, normalizeText } from '../language/normalize.ts';
import { matchAt, type ReadPart } from './command-part.ts';
import { knownTimeZone } from './schedule.ts';

const TOPICS = /(?:topics?|about|主题|话题|专题)\s*[:=]\s*/;
const ALL_TOPICS = /(?:all|any)(?![a-z])|全部|所有/;
const BETWEEN_TOPICS = /\s*(?:[,、;/+]|和|及|与|and(?![a-z]))\s*/;
const QUOTE = /["'“”‘’「」《》]/;
const LANGUAGE = /(?:lang(?:uage)?|语言)\s*[:=]\s*/;
const LANGUAGES = /(chinese|zh(?:-[a-z]+)?|cn|中文|汉语)|(english|en(?:-[a-z]+)?|英文|英语)/;
const ZONE = /(?:tz|time ?zone|zone|时区)\s*[:=]\s*/;
const ZONE_NAME = /[A-Za-z0-9_+/-]+/;

/** The ids that a topic's names stand for, as normalized text, longest first. */
export type TopicNames = readonly (readonly [string, string])[];

/** Gathers the names by which topics are chosen: ids and names in both languages. */
export function topicNames(topics: readonly Topic[]): TopicNames {
  return topics
    .flatMap(({ id, name }) => [id, name.zh, name.en].map((text) => [normalizeText(text).text, id] as const))
    .filter(([name]) => name !== '')
    .sort(([a], [b]) => b.length - a.length);
}

/** Reads `topics:a,b`, `lang:zh` or `tz:Area/City`, each in both languages. */
export function readOption(typed: NormalizedText, at: number, names: TopicNames): ReadPart | undefined {
  const { text } = typed;
  const topics = matchAt(TOPICS, text, at);
  if (topics) return readTopics(text, at + topics[0].length, names);
  const language = matchAt(LANGUAGE, text, at);
  if (language) return readLanguage(text, at + language[0].length);
  const zone = matchAt(ZONE, text, at);
  return zone && readZone(typed, at + zone[0].length);
}

function readTopics(text: string, from: number, names: TopicNames): ReadPart {
  const all = matchAt(ALL_TOPICS, text, from);
  if (all) return { part: { kind: 'topics', topics: [] }, end: from + all[0].length };
  const topics: string[] = [];
  let end = from;
  for (;;) {
    const start = skip(QUOTE, text, end);
    const named = names.find(
      ([name]) => text.startsWith(name, start) && isWordEnd(text, start + name.length),
    );
    if (!named) return { part: { kind: 'fault', problem: 'topic' }, end: wordEnd(text, start) };
    if (!topics.includes(named[1])) topics.push(named[1]);
    end = skip(QUOTE, text, start + named[0].length);
    const more = matchAt(BETWEEN_TOPICS, text, end);
    if (!more) return { part: { kind: 'topics', topics }, end };
    end += more[0].length;
  }
}

function readLanguage(text: string, from: number): ReadPart {
  const match = matchAt(LANGUAGES, text, from);
  const end = from + (match?.[0].length ?? 0);
  if (!match || !isWordEnd(text, end))
    return { part: { kind: 'fault', problem: 'language' }, end: wordEnd(text, from) };
  return { part: { kind: 'lang', lang: match[1] === undefined ? 'en' : 'zh' }, end };
}

// Read from what was typed, since normalized text has no underscores.
function readZone({ raw, text, offsets }: NormalizedText, from: number): ReadPart {
  const start = offsets[from] ?? raw.length;
  const name = matchAt(ZONE_NAME, raw, start)?.[0] ?? '';
  const timeZone = knownTimeZone(name);
  const past = offsets.findIndex((offset) => offset >= start + name.length);
  const end = name === '' ? wordEnd(text, from) : past === -1 ? text.length : past;
  return timeZone === undefined
    ? { part: { kind: 'fault', problem: 'zone' }, end }
    : { part: { kind: 'zone', timeZone }, end };
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}

function isWordEnd(text: string, at: number): boolean {
  return matchAt(/[a-z0-9-]/, text, at) === undefined || !/[a-z0-9]/.test(text[at - 1] ?? '');
}

/** Where the word that nothing explains ends: at least one character further. */
export function wordEnd(text: string, at: number): number {
  const word = matchAt(/[a-z0-9'’:.+/-]+|[^\s,、;a-z0-9]+/, text, at)?.[0] ?? text.slice(at, at + 1);
  return at + word.length;
}

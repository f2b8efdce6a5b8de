// Reads the words after `/digest`, in either language and in any order. Owns what was asked for; who may ask and
// what comes of it is left to who posts.
import type { Topic } from '../knowledge/types.ts';
import { type NormalizedText, normalizeText, rawSpan } from '../language/normalize.ts';
import { closestAction } from './closest-action.ts';
import { type CommandPart, matchAt } from './command-part.ts';
import { readWord } from './command-words.ts';
import {
  type BadUsage,
  DETAIL_FORMS,
  DIGEST_FORMS,
  type DigestAction,
  type DigestCommand,
  type DigestProblem,
  type DigestWishes,
  PREVIEW_FORM,
} from './digest-command.ts';
import { readDays, readLength } from './read-days.ts';
import { readOption, type TopicNames, topicNames, wordEnd } from './read-options.ts';
import { readTime } from './read-time.ts';
import { WEEKDAYS } from './schedule.ts';

/** Longest pause in days; who wants longer switches it off. */
const LONGEST_PAUSE = 366;
/** Most days that a preview in a channel reaches ahead. */
const LONGEST_PREVIEW = 14;

interface TypedPart {
  readonly part: CommandPart;
  readonly word: string;
}

/** Reads a command; what is not understood comes back as a value that names the word and a right form. */
export function parseDigestCommand(typed: string, topics: readonly Topic[]): DigestCommand {
  const parts = readParts(normalizeText(typed.trim()), topicNames(topics));
  const actions = [...new Set(parts.flatMap(({ part }) => (part.kind === 'action' ? part.action : [])))];
  const [action = parts.length === 0 ? 'settings' : 'on', second] = actions.filter(
    (named) => named !== 'settings' || actions.length === 1,
  );
  const fault = parts.find(({ part }) => part.kind === 'fault');
  if (fault?.part.kind === 'fault') {
    const { problem } = fault.part;
    const meant = problem === 'word' && actions.length === 0 ? meantBy(fault.word, parts) : action;
    return badUsage(problem, fault.word, meant, topics);
  }
  if (second !== undefined) {
    const word = parts.find(({ part }) => part.kind === 'action' && part.action === second)?.word ?? '';
    return badUsage('conflict', word, action, topics);
  }
  const details = parts.filter(({ part }) => part.kind !== 'action');
  if (action === 'on' || (action === 'settings' && details.length > 0)) return readWishes(details, topics);
  if (action === 'pause') return readDaysAhead('pause', details, undefined, LONGEST_PAUSE, topics);
  if (action === 'preview') return readDaysAhead('preview', details, 1, LONGEST_PREVIEW, topics);
  const [extra] = details;
  return extra ? badUsage('extra', extra.word, action, topics) : { kind: action };
}

// Order: options have a name of their own; 7天 and 9点 begin like plain numbers; days before words, for 周日 and 日报.
function readParts(typed: NormalizedText, names: TopicNames): TypedPart[] {
  const { text } = typed;
  const parts: TypedPart[] = [];
  let at = 0;
  while (at < text.length) {
    const blank = matchAt(/[\s,、;。.!|·]+/, text, at);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    const read = readOption(typed, at, names) ??
      readLength(text, at) ??
      readTime(text, at) ??
      readDays(text, at) ??
      readWord(text, at) ?? { part: { kind: 'fault', problem: 'word' } as const, end: wordEnd(text, at) };
    if (read.part.kind !== 'filler')
      parts.push({ part: read.part, word: rawSpan(typed, at, read.end).trim() });
    at = read.end;
  }
  return parts;
}

// Beside a time or days it was to be switched on; alone it may be anything.
function meantBy(word: string, parts: readonly TypedPart[]): DigestAction {
  const otherwise = parts.some(({ part }) => part.kind === 'time' || part.kind === 'days') ? 'on' : 'help';
  return closestAction(normalizeText(word).text) ?? otherwise;
}

function readWishes(details: readonly TypedPart[], topics: readonly Topic[]): DigestCommand {
  let wishes: DigestWishes = {};
  for (const { part, word } of details) {
    if (part.kind === 'number') return badUsage('time', word, 'on', topics);
    const wish = wishOf(part, wishes);
    if (wish === undefined) return badUsage('extra', word, 'on', topics);
    // Days add up (mon wed fri); of anything else there is one.
    const isTwice = part.kind !== 'days' && Object.keys(wish).some((key) => key in wishes);
    if (isTwice) return badUsage('conflict', word, 'on', topics);
    wishes = { ...wishes, ...wish };
  }
  return { kind: 'on', wishes };
}

function wishOf(part: CommandPart, { days = [] }: DigestWishes): DigestWishes | undefined {
  switch (part.kind) {
    case 'time':
      return { time: part.time };
    case 'days':
      return { days: WEEKDAYS.filter((day) => days.includes(day) || part.days.includes(day)) };
    case 'topics':
      return { topics: part.topics };
    case 'lang':
      return { lang: part.lang };
    case 'zone':
      return { timeZone: part.timeZone };
    case 'content':
      return { onlyNews: part.onlyNews };
    default:
      return undefined;
  }
}

function readDaysAhead(
  kind: 'pause' | 'preview',
  details: readonly TypedPart[],
  otherwise: number | undefined,
  longest: number,
  topics: readonly Topic[],
): DigestCommand {
  const [first, extra] = details;
  if (extra) return badUsage('extra', extra.word, kind, topics);
  if (!first)
    return otherwise === undefined ? badUsage('length', '', kind, topics) : { kind, days: otherwise };
  const { part, word } = first;
  if (part.kind === 'number') return badUsage('length', word, kind, topics);
  if (part.kind !== 'length') return badUsage('extra', word, kind, topics);
  return part.days >= 1 && part.days <= longest
    ? { kind, days: part.days }
    : badUsage('length', word, kind, topics);
}

function badUsage(
  problem: DigestProblem,
  word: string,
  action: DigestAction,
  topics: readonly Topic[],
): BadUsage {
  return { kind: 'bad_usage', problem, word, form: formFor(problem, action, topics) };
}

function formFor(problem: DigestProblem, action: DigestAction, [topic]: readonly Topic[]): BadUsage['form'] {
  if (problem === 'topic' && topic) {
    const quoted = topic.name.en.includes(' ') ? topic.id : topic.name.en;
    return { zh: `开启 9:00 主题:${topic.name.zh}`, en: `on 09:00 topics:${quoted}` };
  }
  if (problem === 'length' && action === 'preview') return PREVIEW_FORM;
  return DETAIL_FORMS[problem] ?? DIGEST_FORMS[action];
}

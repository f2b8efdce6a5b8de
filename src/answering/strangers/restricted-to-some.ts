// Whether a word right before the metric, or beside the place, restricts it to some of what the figure is of: rural loans,
// 民用产值, 海州农村. The figure of them all is none of theirs.
import type { Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import {
  BEGINS_RESTRICTING_ZH,
  RESTRICTS_EN,
  RESTRICTS_ZH,
} from '../../language/lexicon/restricting-words.ts';
import type { Query } from '../../language/query.ts';
import { isOwn, namesVariable } from '../words/own-words.ts';
import { saysWord } from '../words/says-word.ts';

/** Of counted things these say which; of an amount "the official output" is the output. */
const OF_COUNTED =
  /(?:^|[^a-z'-])(new|newly|old|official|standard|print|paper|public|single|individual|separate|late|early|additional|extra|local|resident|regional|international|global)\s$|(官方|(?<!最)新|老|旧|女|男|外国|本地|主要|最后|数字|核心|企业|优秀)(?=的?$)/;

/** What a place may be called in passing: tiny Haizhou, coastal Ningde. */
export const DESCRIBES =
  /^(?:small|smaller|large|larger|big|bigger|tiny|huge|minor|rich|poor|wealthy|young|younger|old|older|senior|junior|coastal|inland|mountain|mountainous|island|riverside|offshore|industrial|agricultural|farming|fishing|mining|forestry|advanced|elite|rival|independent|foreign|overseas|ordinary|pilot|vulnerable|remaining|fixed|free|paid)$/;

const COMPARES = /^(?:bigger|larger|smaller|higher|lower|older|younger)$/;

const REACH = 24;

/** The restricting words of the question that the metric's own texts do not have; `own` are its names, definition and unit. */
export function restrictedToSome(query: Query, variable: Variable, own: string): string[] {
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  // "This park or that one, bigger output": of which of the two it is said.
  const isCompared = new Set(query.entities.map(({ id }) => id)).size > 1;
  return outer.flatMap((mention) => {
    const found = namesVariable(mention, variable.id)
      ? beforeMetric(query, mention, variable)
      : besidePlace(query, mention);
    const so = namesVariable(mention, variable.id) ? saidOf(query, mention, variable) : [];
    return (
      found
        .filter(
          ({ word, start }) =>
            !isInName(outer, start, word) &&
            (isOneOfSorts(variable, word) || (!isOwn(own, word) && !saysWord(own, word))),
        )
        // Province-recognised: a grade is held against the metric's own.
        .filter(
          ({ word, start }) => !outer.some((one) => one.start === start && one.text === word && isGrade(one)),
        )
        .filter(({ word }) => !(isCompared && COMPARES.test(word)))
        .concat(so)
        .map(({ word }) => word)
    );
  });
}

const TOGETHER = /\btogether\b|\bboth\b|\band\b|[与和及、]/;

// "Print and digital loans together": of what a definition names as several sorts, one alone is a part.
function isOneOfSorts({ name, aliases, definition }: Variable, word: string): boolean {
  const names = [name.zh, name.en, ...aliases.zh, ...aliases.en].join('\n').toLowerCase();
  const defined = [definition?.zh ?? '', definition?.en ?? ''].map((text) => text.toLowerCase());
  if (names.includes(word) || !defined.some((text) => TOGETHER.test(text))) return false;
  return defined.some((text) => {
    const at = text.indexOf(word);
    if (at < 0) return false;
    return (
      /^(?:,? (?:and|or) |[与和及或、])/.test(text.slice(at + word.length)) ||
      /(?:(?:^|[a-z]) (?:and|or) |[与和及或、])$/.test(text.slice(0, at))
    );
  });
}

interface Restriction {
  readonly word: string;
  readonly start: number;
}

function beforeMetric(
  { text: { text } }: Query,
  { start, senses }: Mention,
  { measure }: Variable,
): Restriction[] {
  // The remaining gap is all of it.
  if (senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:gap')) return [];
  const counted = measure === 'count' ? wordBefore(text, start, OF_COUNTED) : [];
  return [...wordBefore(text, start, RESTRICTS_ZH, RESTRICTS_EN), ...counted].slice(0, 1);
}

/** "How many are late": only some of those counted. */
const ASKED_HOW_MANY = /\b(?:how many|number of) (?:of )?(?:[a-z-]+ ){0,3}[a-z-]+$/;
const IS_SO =
  /^ (?:(?:that|which|who|is|are|was|were|still|now|already|running|arriving|brand|very|really|too) )+(new|newly|late|early|old|near|nearby|full|empty|delayed|overdue)(?=$|[?.!,]| (?:today|now|this|last|in|on|at|here))/;

function saidOf({ text: { text } }: Query, { end }: Mention, { name, aliases }: Variable): Restriction[] {
  const found = ASKED_HOW_MANY.test(text.slice(0, end)) ? IS_SO.exec(text.slice(end)) : null;
  const word = found?.[1];
  if (!found || word === undefined || saysWord([name.en, ...aliases.en].join('\n').toLowerCase(), word))
    return [];
  return [{ word, start: end + found[0].length - word.length }];
}

function besidePlace({ text: { text } }: Query, { start, end, senses }: Mention): Restriction[] {
  if (!senses.some(({ type }) => type === 'entity')) return [];
  const behind = BEGINS_RESTRICTING_ZH.exec(text.slice(end, end + REACH));
  const word = behind?.[1];
  if (behind && word !== undefined) return [{ word, start: end + behind[0].length - word.length }];
  return wordBefore(text, start, RESTRICTS_EN).filter((before) => !DESCRIBES.test(before.word));
}

function wordBefore(text: string, at: number, ...patterns: readonly RegExp[]): Restriction[] {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  for (const pattern of patterns) {
    const found = pattern.exec(before);
    const word = found?.slice(1).find((group) => group !== undefined) ?? found?.[0];
    if (found && word !== undefined) return [{ word, start: from + found.index + found[0].indexOf(word) }];
  }
  return [];
}

function isGrade({ senses }: Mention): boolean {
  return senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('grade:'));
}

// 人为 is no 人 of the unit.
function isPieceOf(word: string, at: number, { end, senses }: Pick<Mention, 'end' | 'senses'>): boolean {
  return (
    /\p{Script=Han}/u.test(word) &&
    end < at + word.length &&
    senses.every(({ type }) => type === 'unit' || type === 'cue')
  );
}

// A night that stands in a name is the name's; the day of a day-case is no unit of days.
function isInName(outer: readonly Mention[], at: number, word: string): boolean {
  return outer.some(
    ({ start, end, kind, senses }) =>
      start <= at &&
      at < end &&
      !isPieceOf(word, at, { end, senses }) &&
      (kind === 'period' ||
        senses.some(
          ({ type }) => type !== 'cue' && type !== 'term' && (type !== 'unit' || !word.includes('-')),
        )),
  );
}

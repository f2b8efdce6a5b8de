// Another metric that a question names beside the one whose figure it would be answered with.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Entity, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isLong } from '../../language/long-message.ts';
import type { Query } from '../../language/query.ts';
import { phraseKeys } from '../../language/tokens.ts';
import type { MissingSlot } from '../answer.ts';
import { sharesTerms, type VariableCandidate } from '../metrics/rank-variables.ts';
import { isGrowthOfAnother } from '../slots/growth-named.ts';
import { isShareOfAny } from '../slots/share-named.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { saysWord } from '../words/says-word.ts';
import { keysOf, keysOfVariable, namesOfVariable, wordsOfVariable } from './words-of-variable.ts';

/** What is counted by heads is no sum of it. */
const PER_HEAD =
  /\bper (?:capita|head|person|resident|inhabitant|household|pupil|student|worker|member|bed|mu)\b/;

// GDP占…多少: a metric of its own is named, which this one is not.
export function otherMetrics(
  { variable, carried }: VariableCandidate,
  { query }: Slots,
  subjects: readonly string[],
  catalog: Catalog,
): MissingSlot[] {
  if (carried || query.numbers.length > 1 || isLong(query.mentions)) return [];
  // 渔业 in a port's name may be said apart from it.
  const names = subjects.map((id) => namesOfEntity(catalog.entity(id)));
  const own = [wordsOfVariable(variable), ...names].join('\n');
  const isKnown = (key: string) =>
    // Passenger numbers grew by as much as passengers did.
    (variable.measure === 'growth' && /^(?:number|figure|total|volume|count)$/.test(key)) ||
    keysOfVariable(variable).has(key) ||
    names.some((name) => keysOf(name).has(key));
  const isByPlaces =
    catalog.benchmarksOf(variable.id).length > 0 &&
    ![...query.variables, ...query.terms].some(({ id }) => id === variable.id);
  const strange = query.mentions.filter((mention) => {
    if (
      (mention.nested && !isInStatementName(mention, query)) ||
      query.denied.includes(mention) ||
      query.entities.some(({ mention: entity }) => entity.start <= mention.start && mention.end <= entity.end)
    )
      return false;
    const metrics = mention.senses.flatMap((sense) =>
      sense.type === 'variable' || sense.type === 'term' ? [sense.id] : [],
    );
    // A word that everyday speech has too (hold, open) need name nothing.
    // So need what says that two figures are held against one another (fall, gap).
    const isEveryday = mention.senses.some(
      (sense) =>
        sense.type === 'cue' &&
        (sense.cue === 'filler' ||
          (query.intent === 'difference' && /^ask:(?:difference|gap)$/.test(sense.cue))),
    );
    const said = mention.readAs ?? mention.text;
    if (metrics.length === 0 || metrics.includes(variable.id)) return false;
    if (isShareOfAny(variable, metrics, catalog)) return false;
    const isName = mention.senses.some(({ type }) => type === 'variable');
    if (isName && isGrowthOfAnother(variable, metrics, catalog)) return true;
    // Where the two places alone point at the metric, a word of another is none of everyday use.
    const isOwned = isName && isOfIt(mention, variable.id, query);
    // "Uptake among free-meal pupils" is asked of them, and is no number of them.
    if (isOwned && isAmong(mention, query)) return true;
    const isHead = isOwned || isHeadOf(mention, variable.id, query);
    if (isEveryday && !isByPlaces && !isHead && !isAsked(mention, variable.id, query)) return false;
    if (namesOtherMeasure(mention, variable)) return true;
    if (own.includes(said) && !isCompound(mention, variable)) return false;
    // 工业产值占…: the share of one quantity is not that of another, whatever nouns they have in common.
    if (variable.measure === 'share' && mention.senses.some(({ type }) => type === 'variable')) return true;
    // "Digital loans" are more than the loans that digital and printed ones are together.
    if (isCompound(mention, variable)) return true;
    return (
      saysMore(mention, query, own, isKnown) ||
      (DONE.test(said) && !saysWord(own, said)) ||
      (isMeasure(mention) && !saysWord(own, said)) ||
      !metrics.some((id) => sharesTerms(catalog.variable(id), variable))
    );
  });
  return strange.slice(0, 1).map(({ text }) => ({ slot: 'variable', asked: text }));
}

// 护林员补贴: the allowance of those who are counted, though both are called by them.
const isMeasure = ({ senses }: Mention): boolean =>
  senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:other');

const MEASURED = /^(?:times?|length|duration|age|size|weight|costs?|prices?|value|rate|speed|distance)$/;

// "Donation time": right behind a noun of the metric it is what that noun only qualifies.
function isHeadOf({ start, text }: Mention, id: string, { mentions }: Query): boolean {
  if (!MEASURED.test(text)) return false;
  const before = mentions.find(({ nested, end }) => !nested && end === start - 1);
  return (
    before?.senses.some((sense) => (sense.type === 'variable' || sense.type === 'term') && sense.id === id) ??
    false
  );
}

// "How late are buses", "are buses late?", "late fines": a word of another metric, though everyday speech has it too, where it is
// what is asked of those that are counted, or what they only qualify.
function isAsked(
  { start, end, text: said }: Mention,
  id: string,
  { mentions, text: { text } }: Query,
): boolean {
  if (!/^[a-z]{3,}$/.test(said)) return false;
  const isBehindOwn = mentions.some(
    (one) =>
      one.end === start - 1 &&
      one.senses.some((sense) => (sense.type === 'variable' || sense.type === 'term') && sense.id === id),
  );
  const isLast = /^[\s?.!]*$/.test(text.slice(end));
  return /\bhow $/.test(text.slice(0, start)) || (isLast && (isBehindOwn || YES_OR_NO.test(text)));
}

const YES_OR_NO = /^(?:and |so |but |ok |hi |hey )*(?:is|are|was|were|do|does|did)\b/;

// "Fines of workshops", where workshops are counted: what stands before them is asked of them.
function isOfIt({ end }: Mention, id: string, { mentions, text }: Query): boolean {
  const behind = OF.exec(text.text.slice(end));
  if (!behind) return false;
  return mentions.some(
    ({ nested, start, senses }) =>
      !nested &&
      start === end + behind[0].length &&
      senses.some((sense) => (sense.type === 'variable' || sense.type === 'term') && sense.id === id),
  );
}

const isAmong = ({ end }: Mention, { text }: Query): boolean => /^ among(?:st)? /.test(text.text.slice(end));

const OF = /^ (?:of|for|on|among|amongst) (?:the |its |our |their )?/;

// "Price cut", by which a fact is called, names the price all the same.
function isInStatementName({ start, end }: Mention, { mentions }: Query): boolean {
  return mentions.some(
    (outer) =>
      !outer.nested &&
      outer.start <= start &&
      end <= outer.end &&
      outer.senses.length > 0 &&
      outer.senses.every(({ type }) => type === 'statement'),
  );
}

// 客运量增速排第几: a growth is named, of which no rank is on record.
function namesOtherMeasure({ text, senses }: Mention, { measure }: Variable): boolean {
  if (!senses.some(({ type }) => type === 'variable')) return false;
  return (measure !== 'growth' && GROWTH.test(text)) || (measure !== 'rank' && RANK.test(text));
}

/** Cards that were issued are not those in use, though both are cards. */
const DONE = /^[a-z]{3,}ed$/;

const GROWTH = /(?:增速|增幅|增长率|涨幅|降幅)$|\bgrowth\b/;
const RANK = /(?:排名|名次|位次)$|\brank(?:ing)?$/;

// 土地集约利用 is more than the 土地 of another metric; 码头排名 is the 码头 of its count, and a rank.
function saysMore(
  mention: Mention,
  { mentions }: Query,
  own: string,
  isKnown: (key: string) => boolean,
): boolean {
  const inside = mentions.filter(
    ({ nested, start, end }) => nested && mention.start <= start && end <= mention.end,
  );
  if (/^[a-z\s'-]+$/.test(mention.text))
    return (PER_HEAD.test(mention.text) && !PER_HEAD.test(own)) || namesOther(mention, inside, isKnown);
  if (!/^\p{Script=Han}+$/u.test(mention.text)) return false;
  const isSaid = (at: number) =>
    inside.some(
      ({ start, end, senses, text }) =>
        start <= at && at < end && (own.includes(text) || senses.some(({ type }) => type === 'cue')),
    );
  return [...mention.text].filter((_, place) => !isSaid(mention.start + place)).length > 2;
}

function isCompound({ text }: Mention, variable: Variable): boolean {
  if (!/^[a-z]+ [a-z]+s$/.test(text)) return false;
  const [first = '', noun = ''] = text.split(' ');
  const names = namesOfVariable(variable);
  return saysWord(names, noun) && !saysWord(names, first);
}

// "Electric sailings" is more than the "electric" of the vessels.
function namesOther(
  { text, senses }: Mention,
  inside: readonly Mention[],
  isKnown: (key: string) => boolean,
): boolean {
  if (!text.includes(' ') || !senses.some(({ type }) => type === 'variable')) return false;
  const cues = inside.filter((one) => one.senses.some(({ type }) => type === 'cue')).map((one) => one.text);
  const said = new Set(cues.flatMap(phraseKeys));
  return phraseKeys(text).some((key) => key.length > 3 && !isKnown(key) && !said.has(key));
}

const namesOfEntity = onceFor(({ name }: Entity): string => Object.values(name).join('\n').toLowerCase());

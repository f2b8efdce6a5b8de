// What a claim of several numbers says of one of them: 建成6320套，同比增长23.9% tells a growth of the second alone. What stands in a
// clause of its own with another number is said of that one.
import type { Catalog } from '../../knowledge/catalog.ts';
import { changeTold } from '../../language/change-told.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { Named, Query, StatedNumber } from '../../language/query.ts';
import type { Slots } from '../slots/slots.ts';
import { isFigure } from './is-figure.ts';

const BREAK = /[，,](?!\d{3})|[；;。、！？!?\n]|[.](?!\d)|\b(?:and|but|while)\b/g;
/** Cues that are said of a number, and not of the message. */
const OF_NUMBER = /^(?:measure:|direction:|status:|ask:(?:difference|gap|points|multiple)$)/;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The slots of one number of several, without what is said of the others; undefined where nothing is. */
export function asSaidOf(stated: StatedNumber, slots: Slots, catalog: Catalog): Slots | undefined {
  const { query } = slots;
  const { numbers, mentions, text } = query;
  const others = numbers.filter((one) => one !== stated && !countsOfFact(one, query));
  if (others.length === 0) return undefined;
  const own = clauseOf(stated, text.text);
  const ofOthers = others
    .map((one) => clauseOf(one, text.text))
    .filter((clause) => clause.start >= own.end || clause.end <= own.start);
  const isOfOther = ({ start, end }: Span) =>
    ofOthers.some((clause) => clause.start <= start && end <= clause.end);
  const kept = mentions.filter((mention) => !isOfOther(mention));
  if (kept.length === mentions.length) return undefined;
  const cues = new Set(
    [...query.cues].filter((cue) => !OF_NUMBER.test(cue) || !saidOnly(cue, mentions, isOfOther)),
  );
  const isMeasureGone = slots.measure !== undefined && !cues.has(`measure:${slots.measure}` as Cue);
  // A number inherits the metric that the one before it names.
  const isNamed = [...query.variables, ...query.terms].some(
    ({ id, mention }) => !isOfOther(mention) && isOfNumber(id, stated, catalog),
  );
  const said = (named: readonly Named[]) =>
    isNamed
      ? named.filter(({ mention }) => !isOfOther(mention))
      : named.filter(({ mention }) => !isWay(mention));
  return {
    ...slots,
    ...(isMeasureGone && { measure: undefined }),
    query: {
      ...query,
      cues,
      mentions: kept,
      variables: said(query.variables),
      terms: said(query.terms),
      unknown: query.unknown.filter((word) => !isOfOther(word)),
    },
  };
}

// "And the reform makes three promises": no figure's, and said of the message.
function countsOfFact(stated: StatedNumber, { mentions, text: { text } }: Query): boolean {
  if (isFigure(stated) || changeTold(text, stated.number) !== undefined) return false;
  const { start, end } = clauseOf(stated, text);
  const own = mentions.filter((one) => !one.nested && start <= one.start && one.end <= end);
  const isOf = (types: readonly string[]) =>
    own.some(({ senses }) => senses.some(({ type }) => types.includes(type)));
  return (
    !isOf(['variable', 'term', 'unit']) && (isOf(['statement']) || own.some(({ kind }) => kind === 'unknown'))
  );
}

/** The clause that a number stands in. */
export function clauseOf({ number }: StatedNumber, text: string): Span {
  const cuts = [...text.matchAll(BREAK)].filter(({ index }) => index < number.start || index >= number.end);
  const before = cuts.findLast(({ index }) => index < number.start);
  const behind = cuts.find(({ index }) => index >= number.end);
  return { start: before ? before.index + before[0].length : 0, end: behind?.index ?? text.length };
}

function saidOnly(cue: Cue, mentions: readonly Mention[], isOfOther: (span: Span) => boolean): boolean {
  const saying = mentions.filter(({ senses }) =>
    senses.some((sense) => sense.type === 'cue' && sense.cue === cue),
  );
  return saying.length > 0 && saying.every(isOfOther);
}

/** True for a word that tells only which way an amount went. */
export const isWay = ({ senses }: Mention): boolean =>
  senses.some((sense) => sense.type === 'cue' && /^(?:measure:growth|direction:)/.test(sense.cue));

// A metric that the number may be of: counted so, or of no growth where the number is no percentage.
function isOfNumber(id: string, { number, units }: StatedNumber, catalog: Catalog): boolean {
  const variable = catalog.variable(id);
  const unit = catalog.unitOf(variable);
  if (number.form === 'percent') return unit.kind === 'percent';
  if (number.form === 'rank') return unit.kind === 'rank';
  return unit.kind !== 'percent' && unit.kind !== 'rank' && (units.length === 0 || units.includes(unit.id));
}

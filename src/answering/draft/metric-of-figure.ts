// Which metrics the figure of a draft can be of: by the words that name one, the sort of number it is (a rank, a
// growth, a level) and the level of government that grants what is counted.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { StatedNumber } from '../../language/query.ts';
import { phraseKeys } from '../../language/tokens.ts';
import { onceFor } from '../once-for.ts';
import type { Passage } from './read-passages.ts';
import type { DraftScope } from './scope.ts';

export interface NamedVariable {
  readonly variable: Variable;
  /** How much of the passage names it, in characters. */
  readonly weight: number;
  readonly isStrong: boolean;
}

// Every metric word in reach must be one of the variable's: 产值 beside 利润 is neither's figure.
export function variablesFor(
  passage: Passage,
  figure: StatedNumber,
  scope: DraftScope,
  catalog: Catalog,
): NamedVariable[] {
  const { metrics } = scope;
  if (metrics === undefined) return [];
  const { words, passage: naming } = metrics.what;
  const passages = naming === passage ? [passage] : [naming, passage];
  if (passages.some(isWorkedOut)) return [];
  if (metrics.reach !== 'passage' && !isBare(passage, figure)) return [];
  const isRank = figure.number.form === 'rank';
  const isGrowth = passage.cues.has('measure:growth') || passage.cues.has('ask:difference');
  const isShare = figure.number.form === 'percent' && scope.benchmark !== undefined;
  const change = changeAt(passage, figure);
  const pool = catalog.pack.variables.filter(
    (variable) =>
      fitsMeasure(variable, passage, figure, change) &&
      passages.every((one) => fitsGrade(variable, one) && !saysOther(variable, one)) &&
      !isQualified(variable, naming) &&
      (words.some((mention) => namesVariable(mention, variable)) ||
        (isRank && variable.measure === 'rank') ||
        (isGrowth && variable.measure === 'growth') ||
        (isShare && variable.measure === 'share')),
  );
  const named = pool.flatMap((variable) => {
    const isOf = (mention: Mention) =>
      namesVariable(mention, variable) ||
      isWithinName(mention.text, variable, isRank || isGrowth) ||
      (isShare && variable.measure === 'share' && holdsTerm(mention.text, variable));
    if (!words.every(isOf)) return [];
    const weight = words.reduce((sum, { text }) => sum + text.length, 0);
    const aliases = words.filter(({ senses }) =>
      senses.some((sense) => sense.type === 'variable' && sense.id === variable.id),
    );
    const isStrong =
      aliases.length > 0 ||
      new Set(words.map(({ text }) => text)).size > 1 ||
      words.some(({ text }) => text.length >= 4 && isWithinName(text, variable, isRank || isGrowth));
    return [{ variable, isStrong, weight: aliases.length > 0 ? weight + ALIAS : weight }];
  });
  const most = Math.max(0, ...named.map(({ weight }) => weight));
  return named.filter(({ weight, isStrong }) => weight === most && (isStrong || scope.other !== 'before'));
}

/** What an alias in full counts for beyond its length. */
const ALIAS = 100;

function namesVariable({ senses }: Mention, { id }: Variable): boolean {
  return senses.some((sense) => (sense.type === 'variable' || sense.type === 'term') && sense.id === id);
}

// 渡轮客运量 in 渡轮客运量增速: the thing whose rank or growth is told.
function isWithinName(text: string, variable: Variable, isDerived: boolean): boolean {
  return (
    isDerived &&
    (variable.measure === 'rank' || variable.measure === 'growth') &&
    namesOf(variable).some((name) => name.includes(keysOf(text)))
  );
}

// Passenger numbers at one port as a share of another's: what is measured is in the name of the level.
function holdsTerm(text: string, { terms }: Variable): boolean {
  return [...terms.zh, ...terms.en].some((term) => keysOf(text).includes(keysOf(normalizeText(term).text)));
}

const namesOf = onceFor(({ name, aliases }: Variable): readonly string[] =>
  [name.zh, name.en, ...aliases.zh, ...aliases.en].map((text) => keysOf(normalizeText(text).text)),
);

// Compared word by word, without plurals: tech centres are technology centres.
function keysOf(text: string): string {
  return ` ${phraseKeys(text).join(' ')} `;
}

// Nothing but time, place, particles and the figure: what was spoken of before goes on.
function isBare({ mentions, unknown, entities }: Passage, { number }: StatedNumber): boolean {
  return (
    unknown.length === 0 &&
    mentions.every((mention) => {
      if (mention.start >= number.start && mention.end <= number.end) return true;
      if (entities.some(({ mention: entity }) => entity.start <= mention.start && mention.end <= entity.end))
        return true;
      return mention.senses.every((sense) =>
        sense.type === 'cue'
          ? !OTHER_THING.test(sense.cue)
          : sense.type === 'unit' || sense.type === 'entity',
      );
    })
  );
}

const OTHER_THING = /^(?:type:(?:company|project|school|person|park)|measure:other|not|except)$/;

// A gap, a multiple or a sum is worked out, and no figure that was printed.
function isWorkedOut({ cues }: Passage): boolean {
  return WORKED_OUT.some((cue) => cues.has(cue));
}

const WORKED_OUT = ['except', 'ask:gap', 'ask:multiple', 'ask:sum'] as const;

// 人均, 新增, per head: another measure, unless it is in the name of the variable. A company or a school: what is said
// of one is nothing of the place around it.
function saysOther(variable: Variable, { mentions, entities }: Passage): boolean {
  return mentions.some(
    (mention) =>
      mention.senses.some((sense) => sense.type === 'cue' && OTHERS.test(sense.cue)) &&
      mention.senses.every(({ type }) => type === 'cue' || type === 'unit') &&
      !FALLS.test(mention.text) &&
      !entities.some(({ mention: entity }) => covers(entity, mention)) &&
      !isInName(mention.text, variable),
  );
}

const OTHERS = /^(?:measure:other|type:(?:company|school|person))$/;

/** True where a word beside the metric makes it another one: 民营产值, 食品产业产值, private-sector output. */
function isQualified(variable: Variable, { mentions, metrics, text }: Passage): boolean {
  return metrics.some((metric) => {
    const at = mentions.indexOf(metric);
    const after = mentions[at + 1];
    return (
      runBefore(mentions, at, text.text).some(
        (word) => word.kind === 'unknown' && !VERBS.test(word.text) && !isInName(word.text, variable),
      ) ||
      (after?.kind === 'unknown' &&
        /^[a-z]+$/.test(after.text) &&
        text.text.slice(metric.end, after.start) === ' ' &&
        metric.senses.every(({ type }) => type === 'term'))
    );
  });
}

/** How many words before a metric may belong to it. */
const RUN = 3;

/** The words that run on into the one at a place: nothing that is known as a place, a time or a number. */
function runBefore(mentions: readonly Mention[], at: number, text: string): Mention[] {
  const run: Mention[] = [];
  for (let before = at - 1; before >= Math.max(0, at - RUN); before -= 1) {
    const [word, next] = [mentions[before], mentions[before + 1]];
    if (!word || !next || !/^[\s"“”'’-]*$/.test(text.slice(word.end, next.start))) break;
    if (word.period || word.number || word.senses.some(({ type }) => type !== 'cue') || LEADS.test(word.text))
      break;
    run.push(word);
  }
  return run;
}

const LEADS =
  /^(?:s|the|of|in|a|an|its|their|and|with|by|for|had|has|was|were|is|are|while|而|和|与|及|有|为|达)$/;

/** Everyday verbs before what is counted or measured. */
const VERBS =
  /^(?:拥有|建有|设有|具有|具备|建成|创造|创下|录得|有|达|超|reported|reporting|posted|posting|logged|generated|generating|boasts?|boasting|counted|counts|operates?|operated|operating|runs?|running|hosts?|handled|handling|saw|totalled|totaled|produced|producing|listed|installed|using|owns?|owned)$/;

function covers(outer: Mention, inner: Mention): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isInName(text: string, variable: Variable): boolean {
  return namesOf(variable).some((name) => name.includes(keysOf(text)));
}

const FALLS = /^(?:fell|fallen|fall|dropped|drop|declined?|decreased?|shrank|shrink|下降|下滑|减少|萎缩)$/;

type Change = 'up' | 'down' | undefined;

// 增长8%, up 8%: by so much, where "up to 8%" is a level.
function changeAt({ text, start }: Passage, { number }: StatedNumber): Change {
  const before = text.text.slice(start, number.start);
  if (UP.test(before)) return 'up';
  return DOWN.test(before) ? 'down' : undefined;
}

const UP =
  /(?:增长|增加|提高|提升|上升|上涨|增|升|涨|扩大)了?\s*$|\b(?:up|rose|grew|grown|grow|increased?|gained?|climbed|jumped|growth of|increase of|rise of)(?: by)?(?: an?)?\s*$/;
const DOWN =
  /(?:下降|下滑|减少|降低|萎缩|降|跌|减)了?\s*$|\b(?:down|fell|fallen|dropped|declined|decreased|shrank|decrease of|decline of|fall of)(?: by)?(?: an?)?\s*$/;

function fitsMeasure(
  variable: Variable,
  { cues }: Passage,
  { number }: StatedNumber,
  change: Change,
): boolean {
  if (variable.measure === 'rank') return number.form === 'rank';
  if (number.form === 'rank') return false;
  if (variable.measure === 'growth') return !cues.has('measure:share');
  if (change !== undefined || cues.has('measure:growth')) return false;
  return variable.measure === 'share' || number.form !== 'percent';
}

function fitsGrade({ grade }: Variable, { cues }: Passage): boolean {
  return grade === undefined || GRADES.every((one) => one === grade || !cues.has(`grade:${one}`));
}

// 技术中心 where the province's are on record: of which level is left open.
export function saysGrade({ grade }: Variable, { metrics }: DraftScope, { cues }: Passage): boolean {
  return (
    grade === undefined ||
    cues.has(`grade:${grade}` as Cue) ||
    metrics?.what.words.some(({ text }) => GRADED.test(text)) === true
  );
}

const GRADED = /[省市县区]级|国家级|provincial|national|municipal|county|district/;
const GRADES = ['country', 'province', 'city', 'district'] as const;

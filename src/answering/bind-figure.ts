// Ties a figure of a draft to the one thing it can be of: the metric, whose it is and the sort of unit, by what is
// said in its passage and by what was said before. Whatever speaks for another thing unties it.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Observation, Unit, Variable } from '../knowledge/types.ts';
import type { Mention } from '../language/find-mentions.ts';
import type { Cue } from '../language/lexicon/cues.ts';
import { everydayUnitAt } from '../language/lexicon/everyday-units.ts';
import { normalizeText } from '../language/normalize.ts';
import type { StatedNumber } from '../language/query.ts';
import { phraseKeys } from '../language/tokens.ts';
import { type DraftScope, mayHold } from './draft-scope.ts';
import { onceFor } from './once-for.ts';
import type { Passage } from './read-draft.ts';

export interface Binding {
  readonly variable: Variable;
  readonly subject: string;
  /** Everything on record of the metric for whom it is about, measured against and among whom the passage says. */
  readonly onRecord: readonly Observation[];
  /** The figure is written in another unit than the record's. */
  readonly isOtherUnit: boolean;
  /** The metric is named beyond doubt and nothing near the figure is unknown: a value that differs is then an error. */
  readonly isCertain: boolean;
}

/** What the figure of a passage can be of, the likeliest first. */
export function bindFigure(
  passage: Passage,
  figure: StatedNumber,
  scope: DraftScope,
  catalog: Catalog,
): readonly Binding[] {
  if (figure.number.negated || WORKED_OUT.some((cue) => passage.cues.has(cue))) return [];
  return variablesFor(passage, figure, scope, catalog).flatMap(
    (named) => bindTo(named, passage, figure, scope, catalog) ?? [],
  );
}

interface NamedVariable {
  readonly variable: Variable;
  /** How much of the passage names it, in characters. */
  readonly weight: number;
  readonly isStrong: boolean;
}

// Every metric word in reach must be one of the variable's: 产值 beside 利润 is neither's figure.
function variablesFor(
  passage: Passage,
  figure: StatedNumber,
  scope: DraftScope,
  catalog: Catalog,
): NamedVariable[] {
  const { metrics } = scope;
  if (metrics === undefined) return [];
  if (metrics.reach !== 'passage' && !isBare(passage, figure)) return [];
  const isRank = figure.number.form === 'rank';
  const isGrowth = passage.cues.has('measure:growth') || passage.cues.has('ask:difference');
  const change = changeAt(passage, figure);
  const pool = catalog.pack.variables.filter(
    (variable) =>
      fitsMeasure(variable, passage, figure, change) &&
      fitsGrade(variable, passage) &&
      !saysOtherMeasure(variable, passage) &&
      (metrics.what.some((mention) => namesVariable(mention, variable)) ||
        (isRank && variable.measure === 'rank') ||
        (isGrowth && variable.measure === 'growth')),
  );
  const named = pool.flatMap((variable) => {
    const isOf = (mention: Mention) =>
      namesVariable(mention, variable) || isWithinName(mention.text, variable, isRank || isGrowth);
    if (!metrics.what.every(isOf)) return [];
    const weight = metrics.what.reduce((sum, { text }) => sum + text.length, 0);
    const aliases = metrics.what.filter(({ senses }) =>
      senses.some((sense) => sense.type === 'variable' && sense.id === variable.id),
    );
    const isStrong =
      aliases.length > 0 ||
      new Set(metrics.what.map(({ text }) => text)).size > 1 ||
      metrics.what.some(({ text }) => text.length >= 4 && isWithinName(text, variable, isRank || isGrowth));
    return [{ variable, isStrong, weight: aliases.length > 0 ? weight + ALIAS : weight }];
  });
  const most = Math.max(0, ...named.map(({ weight }) => weight));
  return named.filter(({ weight }) => weight === most);
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
const WORKED_OUT = ['except', 'ask:gap', 'ask:multiple', 'ask:sum'] as const;

// 人均, 新增, per head: another measure, unless it is in the name of the variable.
function saysOtherMeasure(variable: Variable, { mentions }: Passage): boolean {
  return mentions.some(
    ({ senses, text }) =>
      senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:other') &&
      senses.every(({ type }) => type === 'cue' || type === 'unit') &&
      !FALLS.test(text) &&
      !namesOf(variable).some((name) => name.includes(keysOf(text))),
  );
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
function saysGrade({ grade }: Variable, { metrics }: DraftScope, { cues }: Passage): boolean {
  return (
    grade === undefined ||
    cues.has(`grade:${grade}` as Cue) ||
    metrics?.what.some(({ text }) => GRADED.test(text)) === true
  );
}

const GRADED = /[省市县区]级|国家级|provincial|national|municipal|county|district/;
const GRADES = ['country', 'province', 'city', 'district'] as const;

function bindTo(
  { variable, isStrong }: NamedVariable,
  passage: Passage,
  figure: StatedNumber,
  scope: DraftScope,
  catalog: Catalog,
): Binding | undefined {
  const unit = catalog.unitOf(variable);
  const fit = unitFit(figure, passage, unit);
  if (fit === 'none') return undefined;
  const subject = subjectOf(variable, passage, figure, scope, catalog);
  if (subject === undefined) return undefined;
  const onRecord = catalog
    .observationsFor(variable.id, subject.id)
    .filter((observation) => isSaidOf(observation, passage, scope, catalog));
  if (onRecord.length === 0) return undefined;
  return {
    variable,
    subject: subject.id,
    onRecord,
    isOtherUnit: fit === 'other',
    isCertain:
      isStrong &&
      saysGrade(variable, scope, passage) &&
      subject.isStated &&
      (fit !== 'open' ||
        (scope.metrics?.reach === 'sentence' &&
          (passage.periods.length > 0 || passage.mentions.length === 1))) &&
      scope.metrics?.reach !== 'paragraph' &&
      passage.unknown.length === 0,
  };
}

type UnitFit = 'same' | 'open' | 'other' | 'none';

function unitFit({ number, units }: StatedNumber, { text }: Passage, unit: Unit): UnitFit {
  if (unit.kind === 'rank') return number.form === 'rank' ? 'same' : 'none';
  if (unit.kind === 'percent')
    return number.form === 'percent' ? 'same' : number.form === 'points' ? 'other' : 'none';
  if (number.form !== 'plain') return 'none';
  const spellings = everydayUnitAt(text.text, number.start, number.unitAt);
  if (spellings !== undefined) return spellings.some((one) => spellsUnit(one, unit)) ? 'same' : 'other';
  if (units.includes(unit.id)) return 'same';
  if (units.length > 0) return unit.kind === 'count' && units.length > 1 ? 'open' : 'other';
  if (number.precision >= 8) return unit.kind === 'currency' ? 'same' : 'none';
  return 'open';
}

function spellsUnit(spelling: string, unit: Unit): boolean {
  return spellingsOf(unit).includes(spelling);
}

const spellingsOf = onceFor(({ name, plural, prefix, aliases }: Unit): readonly string[] =>
  [name.zh, name.en, plural ?? '', prefix ?? '', ...aliases.zh, ...aliases.en].map(
    (text) => normalizeText(text).text,
  ),
);

interface Subject {
  readonly id: string;
  readonly isStated: boolean;
}

// The city by name, or 全市; never a part for the whole, nor the whole for a part.
function subjectOf(
  variable: Variable,
  passage: Passage,
  { number }: StatedNumber,
  scope: DraftScope,
  catalog: Catalog,
): Subject | undefined {
  const holds = (id: string) => catalog.observationsFor(variable.id, id).length > 0;
  const named = passage.entities.filter(({ id }) => holds(id));
  const before = named.filter(({ mention }) => mention.start < number.start);
  const own = before.at(-1) ?? named[0];
  const isWhole = variable.measure !== 'rank' && (passage.cues.has('scope:city') || passage.cues.has('home'));
  if (variable.measure !== 'rank' && WIDER.some((cue) => passage.cues.has(cue))) return undefined;
  if (own !== undefined)
    return passage.entities.every(({ id }) => isAccountedFor(id, own.id, variable, catalog))
      ? { id: own.id, isStated: true }
      : undefined;
  if (!passage.entities.every(({ id }) => isRole(id, variable, catalog))) return undefined;
  const { home } = catalog.pack;
  if (isWhole) return holds(home) ? { id: home, isStated: true } : undefined;
  const { spoken } = scope;
  const carried = spoken?.what.findLast(holds);
  if (carried !== undefined) return { id: carried, isStated: spoken?.what.length === 1 };
  if (spoken !== undefined || scope.isStrange || passage.unknown.length > 0) return undefined;
  const [only, ...more] = catalog.entitiesOf(variable.id);
  const assumed = more.length === 0 ? only : holds(home) ? home : undefined;
  return assumed === undefined ? undefined : { id: assumed, isStated: false };
}

const WIDER = ['scope:country', 'scope:province', 'scope:region', 'scope:world', 'scope:district'] as const;

function isAccountedFor(id: string, subject: string, variable: Variable, catalog: Catalog): boolean {
  return id === subject || catalog.isWithin(subject, id) || isRole(id, variable, catalog);
}

// The benchmark, the area of the rank, who said it, and what these lie in.
function isRole(id: string, variable: Variable, catalog: Catalog): boolean {
  if (!mayHold(id, catalog) || isPublisher(id, catalog)) return true;
  return catalog
    .observationsOf(variable.id)
    .some(({ benchmark, among, saidBy }) =>
      [benchmark, among, saidBy].some(
        (other) =>
          other !== undefined && (other === id || (other === benchmark && catalog.isWithin(other, id))),
      ),
    );
}

// "By the Courier's count": the publication that a figure is from.
function isPublisher(id: string, catalog: Catalog): boolean {
  const { name, aliases } = catalog.entity(id);
  return catalog.pack.sources.some(
    ({ publisher }) =>
      publisher.zh === name.zh || publisher.en === name.en || aliases.en.includes(publisher.en),
  );
}

function isSaidOf(
  { variable, entity, benchmark, among }: Observation,
  passage: Passage,
  scope: DraftScope,
  catalog: Catalog,
): boolean {
  if (among !== undefined && !isAreaSaid(among, entity, passage, catalog)) return false;
  if (benchmark === undefined) return true;
  const measured = passage.entities.find(({ id }) => id === benchmark)?.mention;
  const own = passage.entities.find(({ id }) => id === entity)?.mention;
  if (measured !== undefined) return own === undefined || own.start < measured.start;
  return (
    passage.cues.has('benchmark') ||
    scope.benchmark === benchmark ||
    scope.spoken?.what.includes(benchmark) === true ||
    isOnlyBenchmark(benchmark, variable, entity, scope, catalog)
  );
}

// 泊位占比, where the place is measured against one other alone: whom is in the name of the metric.
function isOnlyBenchmark(
  benchmark: string,
  variable: string,
  entity: string,
  { metrics }: DraftScope,
  catalog: Catalog,
): boolean {
  return (
    metrics?.what.some(({ senses }) =>
      senses.some((sense) => sense.type === 'variable' && sense.id === variable),
    ) === true &&
    catalog.observationsFor(variable, entity).every((observation) => observation.benchmark === benchmark)
  );
}

// A rank holds within one area: a provincial rank is no national one.
function isAreaSaid(among: string, entity: string, passage: Passage, catalog: Catalog): boolean {
  const areas = AREAS.filter((area) => passage.cues.has(`scope:${area}`));
  if (areas.length > 0 && !areas.includes(catalog.entity(among).type as (typeof AREAS)[number])) return false;
  return passage.entities.every(
    ({ id }) => id === among || !catalog.isWithin(entity, id) || catalog.isWithin(id, among),
  );
}

const AREAS = ['country', 'province', 'city', 'district', 'region', 'world'] as const;

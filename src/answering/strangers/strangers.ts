// What a question names beside a figure that speaks against it: another metric, another whole, another sort of thing,
// a word nobody knows.
import type { Catalog } from '../../knowledge/catalog.ts';
import { LOCAL_AREAS } from '../../knowledge/entity-types.ts';
import type { Entity, Unit, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isLong } from '../../language/long-message.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import { phraseKeys } from '../../language/tokens.ts';
import type { MissingSlot } from '../answer.ts';
import { otherMoneyVerb } from '../metrics/name-by-verb.ts';
import { asksWhoComes, doOtherwise, isComing, isWhoIsCounted } from '../metrics/people-counted.ts';
import { sharesTerms, type VariableCandidate } from '../metrics/rank-variables.ts';
import { asksDimension, asksPace } from '../slots/ask-dimension.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { numberedParts } from '../words/ordinals.ts';
import { otherUnit } from '../words/other-unit.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';
import { saysWord } from '../words/says-word.ts';
import { spellingsOfUnit } from '../words/spellings-of-unit.ts';
import { beyondFigures } from './beyond-figures.ts';
import { isRestated, meaningfulUnknowns } from './modifiers.ts';
import { noFigureSays } from './no-figure-says.ts';
import { ofWhomAndWhen } from './of-whom-and-when.ts';
import { otherDeeds } from './other-deed.ts';
import { otherMeasures } from './other-measure.ts';
import { ranksFirst } from './ranks-first.ts';
import { reckonedOtherwise } from './reckoned-otherwise.ts';
import { saidByNounAlone } from './restricted-name.ts';
import { restrictedToSome } from './restricted-to-some.ts';
import { someOfThem } from './some-of-them.ts';

export function unknownWords(
  slots: Slots,
  candidate: VariableCandidate,
  hasSubject: boolean,
  catalog: Catalog,
): MissingSlot[] {
  const { query } = slots;
  const unit = catalog.unitOf(candidate.variable);
  const names = namesOfVariable(candidate.variable);
  const own = ownWordsIn(catalog)(candidate.variable);
  const other = query.mentions.filter(
    (m) =>
      !m.nested &&
      !query.denied.includes(m) &&
      m.senses.some((s) => s.type === 'cue' && (s.cue === 'measure:other' || s.cue === 'deed')) &&
      m.senses.every(
        (s) =>
          s.type === 'cue' ||
          (s.type === 'unit' && s.id !== candidate.variable.unit) ||
          // 办结 is a word of another metric, and a deed.
          (s.type === 'term' && s.id !== candidate.variable.id && hasDeed(m)),
      ) &&
      !saysWord(own, m.text) &&
      !isRestated(own, m.text) &&
      !asksDimension(m.text, unit) &&
      !asksPace(m.text, unit) &&
      !((candidate.named || isOpenTurn(candidate, query)) && otherUnit(m.text, unit) !== undefined) &&
      !((candidate.named || asksWhoComes(query)) && isWhoIsCounted(m.text, candidate.variable, unit)) &&
      // The plan in which a year fell, where the year is said.
      !(FIVE_YEAR_PLAN.test(m.text) && query.periods.length > 0),
  );
  // "The first one", 第三个: one of several things, where a figure that is no rank was spoken of.
  const counted =
    candidate.carried && candidate.variable.measure !== 'rank' && query.intent !== 'claim'
      ? query.numbers.filter(({ number }) => number.form === 'rank').map(({ text }) => text)
      : [];
  const { variable } = candidate;
  const found = beyondFigures(query, candidate, catalog);
  const add = (slot: 'entity' | 'measure' | 'variable', said: readonly string[]) => {
    for (const asked of said)
      if (asked === '' || !found.some((other) => other.asked === asked)) found.push({ slot, asked });
  };
  add('entity', counted);
  add('entity', othersInRow(query));
  add('entity', otherPart(query, variable, catalog));
  add('measure', otherMeasures(query, variable, own, catalog));
  add('variable', doOtherwise(query, own, unit));
  add('variable', otherDeeds(query, variable, names, unit));
  add('variable', someOfThem(query, variable, names, unit));
  add('variable', saidByNounAlone(query, variable));
  add('variable', otherMoneyVerb(query, variable));
  add('measure', reckonedOtherwise(slots, variable, own, catalog));
  add('measure', notThat(query, variable));
  add('measure', inOtherMoney(query, unit));
  add('measure', asksOutlay(query, unit));
  add('measure', timesOfNothing(query, candidate));
  add('measure', partOfWhole(query, variable));
  add('measure', ranksFirst(query, variable, own));
  add('variable', restrictedToSome(query, variable, own));
  add('entity', ofWhomAndWhen(query, own));
  add(
    'measure',
    noFigureSays(query, variable, own, {
      carried: candidate.carried,
      isForeseen: catalog.observationsOf(variable.id).some(({ status }) => status !== 'actual'),
    }),
  );
  add('variable', ownDimension(query, candidate));
  add(
    'entity',
    meaningfulUnknowns(query, candidate, hasSubject, catalog).map(({ text }) => text),
  );
  add(
    'variable',
    other.map(({ text }) => text),
  );
  return found.length > 0 && asksWhoComes(query)
    ? found.filter(({ asked }) => !isComing(asked, candidate.variable, unit))
    : found;
}

// "In hectares?", after a figure in mu: nothing but the unit is asked anew.
function isOpenTurn({ carried }: VariableCandidate, { entities, variables, terms, unknown }: Query): boolean {
  return carried && entities.length + variables.length + terms.length + unknown.length === 0;
}

// "In yuan", of what is on record in pounds.
function inOtherMoney({ mentions, denied }: Query, unit: Unit): string[] {
  if (unit.kind !== 'currency') return [];
  const own = spellingsOfUnit(unit);
  return mentions
    .filter(({ nested, text }) => !nested && MONEY_ASKED.test(text))
    .filter((mention) => !denied.includes(mention) && !own.includes(mention.text.split(' ').at(-1) ?? ''))
    .map(({ text }) => text);
}

const OUTLAY =
  /(?:投资|投入|耗资|出资|总投资|投资额)(?:了|是|有|为|大概|大约|约)*(?:多少|好多|几多)(?!\s?[个家项座条处所次人名笔])/;

// 投资多少, of projects that are counted: money is asked for.
function asksOutlay({ text: { text } }: Query, { kind }: Unit): string[] {
  const asked = kind === 'count' ? OUTLAY.exec(text)?.[0] : undefined;
  return asked === undefined ? [] : [asked];
}

const MONEY_ASKED = /\b(?:in|how many) (?:yuan|rmb|cny|dollars|euros|pounds|yen)$/;

// "Not the percentage", of what is on record as a percentage alone.
function notThat({ excluded }: Query, { measure }: Variable): string[] {
  const isDenied = measure !== 'level' && measure !== 'count' && excluded.has(`measure:${measure}`);
  return isDenied ? [''] : [];
}

// 翻了几倍: how many times what it was before, with no two figures named.
function timesOfNothing(
  { intent, periods, entities }: Query,
  { variable, carried }: VariableCandidate,
): string[] {
  const isOpen = intent === 'multiple' && !carried && variable.measure !== 'share';
  return isOpen && periods.length < 2 && new Set(entities.map(({ id }) => id)).size < 2 ? [''] : [];
}

const PART_OF_WHOLE =
  /\b(?:part|slice|chunk|fraction|portion) of the (?:world|national|global|country|province|provincial|state|total|whole)\b/g;

// "As part of the world total", of an amount.
function partOfWhole(query: Query, { measure }: Variable): string[] {
  return measure === 'share' ? [] : saidOutsideNames(query, PART_OF_WHOLE).map(([asked]) => asked);
}

const hasDeed = ({ senses }: Mention): boolean =>
  senses.some((sense) => sense.type === 'cue' && sense.cue === 'deed');

const wordsOfUnit = onceFor(({ name, plural, aliases }: Unit): string =>
  [name.zh, name.en, plural ?? '', ...aliases.zh, ...aliases.en].join('\n').toLowerCase(),
);

/** The words of a metric of the pack and of its unit. */
const ownWordsIn = onceFor((catalog: Catalog) =>
  onceFor((variable: Variable) => `${wordsOfVariable(variable)}\n${wordsOfUnit(catalog.unitOf(variable))}`),
);

const FIVE_YEAR_PLAN = /^十[一二三四五六]五$/;

const NUMBERED = /(?:^|\D)\d{1,4}$/;
const IN_ROW = /^\s*(?:(?:,|and|or|&|\/|versus|vs\.?)\s*)*(?=\d)/;

// "Berths 4, 5 and 6", where the first alone is on record, or none of them: the others are asked for as well.
function othersInRow({ text: { text }, entities, variables, terms, numbers, intent }: Query): string[] {
  if (intent === 'claim' || numbers.length === 0) return [];
  const rowBehind = (from: number): string[] => {
    let end = from;
    const row: string[] = [];
    for (const { number, units, text: said } of numbers) {
      const joint = IN_ROW.exec(text.slice(end))?.[0];
      if (joint === undefined || number.start !== end + joint.length) continue;
      if (number.form !== 'plain' || units.length > 0) continue;
      row.push(said);
      end = number.end;
    }
    return row;
  };
  const named = entities.filter(({ mention }) => !mention.nested && NUMBERED.test(mention.text));
  const nouns = [...variables, ...terms].filter(({ mention }) => /s$/.test(mention.text));
  return [
    ...named.flatMap(({ mention }) => rowBehind(mention.end)),
    ...(nouns.map(({ mention }) => rowBehind(mention.end)).find(({ length }) => length > 1) ?? []),
  ];
}

// Phase three, where the project on record is the second phase.
function otherPart(
  { text, entities, statements, periods }: Query,
  variable: Variable,
  catalog: Catalog,
): string[] {
  const named = [...entities, ...statements].map(({ mention }) => mention);
  const asked = numberedParts(text.text).filter(
    ({ start }) => ![...named, ...periods].some((span) => span.start <= start && start < span.end),
  );
  if (asked.length === 0) return [];
  const names = entities
    .map(({ id }) => catalog.entity(id))
    .flatMap(({ name, aliases }) => [...Object.values(name), ...aliases.zh, ...aliases.en]);
  const known = new Set(
    [...names, wordsOfVariable(variable)]
      .flatMap((one) => numberedParts(normalizeText(one).text))
      .map(({ value }) => value),
  );
  // 每一期 of what has no parts on record is every time.
  const isEveryTime = (start: number) => known.size === 0 && text.text[start - 1] === '每';
  return asked
    .filter(({ value, start }) => !known.has(value) && !isEveryTime(start))
    .map(({ value }) => value);
}

/** What is counted by heads is no sum of it. */
const PER_HEAD =
  /\bper (?:capita|head|person|resident|inhabitant|household|pupil|student|worker|member|bed|mu)\b/;

// A place's area is its own, and not that of whatever is measured in it by the same unit.
function ownDimension({ mentions }: Query, { named }: VariableCandidate): string[] {
  return named
    ? []
    : mentions.filter(({ nested, text }) => !nested && DIMENSION.test(text)).map(({ text }) => text);
}

const DIMENSION = /^(?:面积|占地|占地面积|多大|多大面积|area|acreage|how (?:big|large)|how much land)$/;

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
  const strange = query.mentions.filter((mention) => {
    if (
      mention.nested ||
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
    if (metrics.length === 0 || isEveryday || metrics.includes(variable.id)) return false;
    if (namesOtherMeasure(mention, variable)) return true;
    if (own.includes(said) && !isCompound(mention, variable)) return false;
    // 工业产值占…: the share of one quantity is not that of another, whatever nouns they have in common.
    if (variable.measure === 'share' && mention.senses.some(({ type }) => type === 'variable')) return true;
    // "Digital loans" are more than the loans that digital and printed ones are together.
    if (isCompound(mention, variable)) return true;
    return (
      saysMore(mention, query, own, isKnown) ||
      !metrics.some((id) => sharesTerms(catalog.variable(id), variable))
    );
  });
  return strange.slice(0, 1).map(({ text }) => ({ slot: 'variable', asked: text }));
}

// 客运量增速排第几: a growth is named, of which no rank is on record.
function namesOtherMeasure({ text, senses }: Mention, { measure }: Variable): boolean {
  if (!senses.some(({ type }) => type === 'variable')) return false;
  return (measure !== 'growth' && GROWTH.test(text)) || (measure !== 'rank' && RANK.test(text));
}

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

function keysOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).flatMap(phraseKeys));
}

const namesOfVariable = onceFor(({ name, aliases, terms }: Variable): string =>
  [name.zh, name.en, ...aliases.zh, ...aliases.en, ...terms.zh, ...terms.en].join('\n').toLowerCase(),
);

const wordsOfVariable = onceFor((variable: Variable): string => {
  const { definition } = variable;
  return `${namesOfVariable(variable)}\n${definition?.zh ?? ''}\n${definition?.en ?? ''}`.toLowerCase();
});

const keysOfVariable = onceFor((variable: Variable) => keysOf(wordsOfVariable(variable)));

const namesOfEntity = onceFor(({ name }: Entity): string => Object.values(name).join('\n').toLowerCase());

// 占全省, share of China's: the whole must be the benchmark on record, and so must be which side of it is which.
export function otherWhole(variable: Variable, slots: Slots, catalog: Catalog): MissingSlot[] {
  const benchmarks = catalog.benchmarksOf(variable.id);
  const { query } = slots;
  // "How many times Y is X" turns the share round by itself.
  if (benchmarks.length === 0 || query.intent === 'multiple') return [];
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const idsOf = (mention: Mention) =>
    mention.senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []));
  const isShare = (mention: Mention | undefined) =>
    mention !== undefined && /^(?:占|占了|占到|相当于|等于|是)$|(?:^|\s)of$/.test(mention.text);
  const subjects = new Set(catalog.entitiesOf(variable.id));
  if (
    isReversed(outer, idsOf, benchmarks, subjects) ||
    isWholeOfSubject(outer, idsOf, benchmarks, subjects) ||
    IS_PART.test(query.text.text)
  )
    return [{ slot: 'benchmark', asked: '' }];
  return outer.flatMap((mention, at) => {
    const isArea = mention.senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('scope:'));
    const ids = idsOf(mention);
    if ((ids.length === 0 && !isArea) || !isShare(outer[at - 1])) return [];
    if (ids.some((id) => benchmarks.includes(id))) return [];
    const next = outer[at + 1];
    if (next && idsOf(next).some((id) => benchmarks.includes(id))) return [];
    const reversed =
      ids.some((id) => subjects.has(id)) &&
      outer.slice(0, at).some((before) => idsOf(before).some((id) => benchmarks.includes(id)));
    const isSubject = ids.some((id) => subjects.has(id));
    if (isSubject && !reversed) return [];
    return [{ slot: 'benchmark', asked: mention.text } as const];
  });
}

// 宁德只有海州的15%: the benchmark stands where the subject should.
function isReversed(
  outer: readonly Mention[],
  idsOf: (mention: Mention) => string[],
  benchmarks: readonly string[],
  subjects: ReadonlySet<string>,
): boolean {
  return outer.some((mention, at) => {
    if (!idsOf(mention).some((id) => subjects.has(id) && !benchmarks.includes(id))) return false;
    const [joint, number] = [outer[at + 1], outer[at + 2]];
    const isOwner = joint?.text === '的' && number?.number?.form === 'percent';
    return (
      isOwner && outer.slice(0, at).some((before) => idsOf(before).some((id) => benchmarks.includes(id)))
    );
  });
}

// "Percent of Haizhou's output does Ningde have": the subject stands where the benchmark should.
function isWholeOfSubject(
  outer: readonly Mention[],
  idsOf: (mention: Mention) => string[],
  benchmarks: readonly string[],
  subjects: ReadonlySet<string>,
): boolean {
  return outer.some((mention, at) => {
    if (!idsOf(mention).some((id) => subjects.has(id) && !benchmarks.includes(id))) return false;
    const isOwned = / of$/.test(outer[at - 1]?.text ?? '') && outer[at + 1]?.text === 's';
    return (
      isOwned &&
      outer.slice(at + 1).some((other, after, rest) => {
        const isBenchmark = idsOf(other).some((id) => benchmarks.includes(id));
        return isBenchmark && !JOINT.test(rest[after - 1]?.text ?? '');
      })
    );
  });
}

const JOINT = /^(?:of|to|vs|versus|against|with|than|relative to|compared|as a .*)$/;
/** A part that comes from within is no measure against another. */
const IS_PART = /\b(?:comes?|came|coming|originates?|originated|stems?) from\b|来自/;

// 海州市辖区, 企业数: a sort of thing is named that neither the figure's subject is nor the metric speaks of.
export function otherSort(
  { query }: Slots,
  variable: Variable,
  subjects: readonly string[],
  catalog: Catalog,
): MissingSlot[] {
  if (isLong(query.mentions)) return [];
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  if (outer.every((mention) => sortOf(mention) === undefined)) return [];
  const own = wordsOfVariable(variable);
  const around = [...subjects, ...query.entities.map(({ id }) => id)];
  const sorts = new Set(
    around
      .flatMap((id) => [catalog.entity(id), ...containersOf(id, catalog)])
      .map(({ type }) => type as string),
  );
  return outer.flatMap((mention, at) => {
    const sort = sortOf(mention);
    // "Its lithium business" is the branch of industry, "the per-mu scheme" what the metric comes from.
    const isBranch =
      /^(?:business(?:es)?|scheme)$/.test(mention.text) &&
      (outer[at - 1]?.senses.some(({ type }) => type === 'term') ?? false);
    // 三期那个厂: a works is what the project builds.
    const isWorks =
      WORKS.test(mention.text) &&
      POINTING.test(outer[at - 1]?.text ?? '') &&
      subjects.some((id) => catalog.entity(id).type === 'project');
    if (!sort || isBranch || isWorks || own.includes(mention.text) || SORT_WORDS[sort]?.test(own)) return [];
    const before = outer[at - 1];
    const named =
      before?.end === mention.start || (before && isNamedSo(before, mention, sort))
        ? before.senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []))
        : [];
    const isBesidePlace =
      named.some((id) => subjects.includes(id)) && !subjects.some((id) => catalog.entity(id).type === sort);
    const isStranger =
      !sorts.has(sort) &&
      (STRANGERS.has(sort) || (query.entities.length === 0 && AREAS.has(sort) && mention.text.length > 1));
    if (!isBesidePlace && !isStranger) return [];
    return [
      {
        slot: 'entity',
        asked: query.text.text.slice(isBesidePlace && before ? before.start : mention.start, mention.end),
      } as const,
    ];
  });
}

const WORKS = /^厂/;
const POINTING = /^[那这]一?(?:个|家|座)?$/;

// "Haizhou County", where Haizhou is a city.
function isNamedSo(before: Mention, mention: Mention, sort: string): boolean {
  return (
    LOCAL_AREAS.some((area) => area === sort) &&
    before.end + 1 === mention.start &&
    /^[a-z]+$/.test(mention.text)
  );
}

// Areas and parks are said of many figures; these say that something else is counted.
const SORT_WORDS: Readonly<Record<string, RegExp>> = {
  company: /企业|公司|firm|enterprise|compan/,
  project: /项目|工程|project/,
  school: /学校|学院|大学|school|college/,
};
const STRANGERS: ReadonlySet<string> = new Set(['company', 'school', 'project']);
// "The county's": with no place named, the sort of area is all that is said of whose figure is meant.
const AREAS: ReadonlySet<string> = new Set(['county', 'district']);

function containersOf(id: string, catalog: Catalog): Entity[] {
  const { within } = catalog.entity(id);
  return within === undefined ? [] : [catalog.entity(within), ...containersOf(within, catalog)];
}

function sortOf({ senses }: Mention): string | undefined {
  if (senses.some(({ type }) => type !== 'cue')) return undefined;
  const sort = senses.find((sense) => sense.type === 'cue' && sense.cue.startsWith('type:'));
  return sort?.type === 'cue' ? sort.cue.slice(5) : undefined;
}

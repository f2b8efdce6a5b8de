// Gathers all that a question says beside a metric that speaks against its figures, each found in a file of its own or here.
import type { Catalog } from '../../knowledge/catalog.ts';
import { periodsOverlap } from '../../knowledge/period.ts';
import type { Unit, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { COUNTS_TIMES } from '../../language/intent.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import type { MissingSlot } from '../answer.ts';
import { otherMoneyVerb } from '../metrics/name-by-verb.ts';
import { asksWhoComes, doOtherwise, isComing, isWhoIsCounted } from '../metrics/people-counted.ts';
import type { VariableCandidate } from '../metrics/rank-variables.ts';
import { asksDimension, asksPace } from '../slots/ask-dimension.ts';
import type { Slots } from '../slots/slots.ts';
import { isAnAverage } from '../words/an-average.ts';
import { onCondition } from '../words/on-condition.ts';
import { onceFor } from '../words/once-for.ts';
import { numberedParts } from '../words/ordinals.ts';
import { otherTellers } from '../words/other-tellers.ts';
import { otherUnit } from '../words/other-unit.ts';
import { saysMean } from '../words/own-words.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';
import { saysWord } from '../words/says-word.ts';
import { spellingsOfUnit } from '../words/spellings-of-unit.ts';
import { accountsOfOthers } from './another-account.ts';
import { askedAside } from './asked-aside.ts';
import { askedOfAFigure } from './asked-of-a-figure.ts';
import { beginsThen } from './begins-then.ts';
import { besideThePlace } from './beside-the-place.ts';
import { betweenTheNames } from './between-the-names.ts';
import { beyondFigures } from './beyond-figures.ts';
import { cameOrWent } from './came-or-went.ts';
import { saidApart } from './clause-apart.ts';
import { headedByFact } from './headed-by-fact.ts';
import { heldAgainstWhole } from './held-against-whole.ts';
import { leftOutByDefinition } from './left-out-by-definition.ts';
import { measuredOfAnother } from './measured-of-another.ts';
import { isRestated, meaningfulUnknowns } from './modifiers.ts';
import { namedByFact } from './named-by-fact.ts';
import { namedWithinFact } from './named-within-fact.ts';
import { noFigureSays } from './no-figure-says.ts';
import { numberedOtherwise } from './numbered-otherwise.ts';
import { aroundEvents } from './of-an-event.ts';
import { ofRole, ofWhomAndWhen } from './of-whom-and-when.ts';
import { oneOfThem } from './one-of-them.ts';
import { otherDeeds } from './other-deed.ts';
import { otherMeasures } from './other-measure.ts';
import { otherSpans } from './other-span.ts';
import { otherTimes } from './other-time.ts';
import { partsOfThem } from './parts-of-them.ts';
import { narrowedSort } from './phrase-behind.ts';
import { printedByOthers } from './printed-by.ts';
import { ranksFirst } from './ranks-first.ts';
import { reckonedOtherwise } from './reckoned-otherwise.ts';
import { saidByNounAlone } from './restricted-name.ts';
import { restrictedToSome } from './restricted-to-some.ts';
import { someOfThem } from './some-of-them.ts';
import { spentOn } from './spent-on.ts';
import { theOthers } from './the-others.ts';
import { whatThingsDo } from './what-things-do.ts';
import { namesOfVariable, wordsOfVariable } from './words-of-variable.ts';

/** What of the question the figures of the candidate do not answer. */
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
      !saysMean(own, m.text) &&
      !asksDimension(m.text, unit) &&
      !(m.text === '平均' && isAnAverage(candidate.variable)) &&
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
  const foreseen = catalog.foreseenOf(variable.id);
  const stated = query.periods.flatMap(({ period }) => period ?? []);
  const isForeseenThen = foreseen.some(
    ({ period }) => stated.length === 0 || stated.some((one) => period && periodsOverlap(one, period)),
  );
  const found = beyondFigures(query, candidate, catalog);
  const add = (slot: 'entity' | 'measure' | 'period' | 'speaker' | 'variable', said: readonly string[]) => {
    for (const asked of said)
      if (asked === '' || !found.some((other) => other.asked === asked)) found.push({ slot, asked });
  };
  add('entity', counted);
  add('entity', namedByFact(query));
  add('entity', othersInRow(query));
  add('entity', otherPart(query, variable, catalog));
  add('entity', numberedOtherwise(query, variable));
  add('entity', heldAgainstWhole(query));
  add('measure', onCondition(query));
  add('measure', otherMeasures(query, variable, own, catalog));
  add('variable', doOtherwise(query, own, unit));
  add('variable', otherDeeds(query, variable, names, unit));
  add('variable', whatThingsDo(query, variable, own));
  add('variable', leftOutByDefinition(query, variable));
  add('measure', otherTimes(query, variable, unit, catalog));
  add('measure', otherSpans(query, variable));
  add('measure', beginsThen(query));
  add('variable', namedWithinFact(query, variable));
  add('variable', measuredOfAnother(query, variable));
  add('variable', cameOrWent(query, variable, own, catalog));
  add('entity', theOthers(query, variable, own));
  add('variable', someOfThem(query, variable, names, unit));
  add('variable', oneOfThem(query, variable));
  add('variable', spentOn(query, variable, own, unit));
  if (query.intent !== 'claim') add('variable', headedByFact(query, variable, own));
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
  add('entity', ofRole(query, variable.id, own));
  add('entity', narrowedSort(query));
  add('entity', printedByOthers(query, catalog));
  add('entity', partsOfThem(query, own));
  // Once it runs at full capacity: when a forecast comes true.
  if (foreseen.length === 0 || query.periods.length > 0) add('period', aroundEvents(query));
  add('measure', askedOfAFigure(query, variable, own));
  add('entity', accountsOfOthers(query));
  add('entity', askedAside(query, own));
  add('entity', betweenTheNames(query, variable.id, own));
  add('entity', besideThePlace(query, own));
  add('entity', saidApart(query, own));
  add('speaker', otherTellers(query, catalog));
  add(
    'measure',
    noFigureSays(query, variable, own, {
      carried: candidate.carried,
      isForeseen: foreseen.length > 0,
      isForeseenThen,
    }),
  );
  add('variable', ownDimension(query, candidate));
  add(
    'entity',
    meaningfulUnknowns(query, candidate, hasSubject, catalog)
      .map(({ text }) => text)
      .filter((text) => !isCountedPer(text, unit)),
  );
  add(
    'variable',
    other.map(({ text }) => text),
  );
  return found.length > 0 && asksWhoComes(query)
    ? found.filter(({ asked }) => !isComing(asked, candidate.variable, unit, query))
    : found;
}

// 多少钱一公斤, "what is a kilo going for": what the money is counted for, where the unit says so.
function isCountedPer(text: string, { name }: Unit): boolean {
  const [, per] = /\/(.+)$/.exec(name.zh) ?? [];
  const [, each] = /\b(?:an?|per) (\w+)$/.exec(name.en.toLowerCase()) ?? [];
  return text === per || text === `一${per}` || (each !== undefined && text === each);
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

const DEED =
  '(?:work out|calculate|compute|count|measure|compile|collect|produce|find|get|make|achieve|reach|hit|bring|raise|lift|cut|improve|deliver|secure|audit|check|verify|survey|estimate|report|run)';
const MONEY_FOR = (verbs: string): RegExp =>
  new RegExp(
    `\\b(?:how much|what)(?: [a-z]+)? (?:was|were|is|are|did|does|do|has|have|had) [^?,.]{1,80}? (?:${verbs})(?: [a-z ]{1,40}?)? (?:to ${DEED}|for (?:${DEED}|count|comput|calculat|mak|achiev|compil|measur|produc|rais|improv|gett|cutt)ing)\\b`,
  );
/** What somebody got for bringing a figure about or telling it, whatever the figure is of. */
const PAID_FOR_IT = MONEY_FOR('paid|pay|charged?|billed?|earn(?:ed)?|g[eo]t paid');
/** What it took to bring it about, which a figure of money may itself tell. */
const TOOK_FOR_IT = MONEY_FOR('cost|spen[dt]|take|need(?:ed)?|g[eo]t|fork out|shell out');

const OUTLAY_EN =
  /\b(?:(?:what|how much) (?:did|does|do|has|have|had|will|would|was|were|is|are) [^?,.]{1,80}? (?:pay|paid|billed|charged|shell out|fork out|invest|splash out)|what (?:did|does|will|would) [^?,.]{1,80}? (?:cost|spend))\b/;

// 投资多少, of projects that are counted, or "what did they pay for it": money is asked for.
function asksOutlay({ text: { text } }: Query, { kind }: Unit): string[] {
  const spent = kind === 'currency' ? [] : [TOOK_FOR_IT, OUTLAY_EN];
  const english = [PAID_FOR_IT, ...spent]
    .map((pattern) => pattern.exec(text))
    .find((found) => found !== null);
  const asked = (kind === 'count' ? OUTLAY.exec(text) : null)?.[0] ?? english?.[0];
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
  { intent, periods, entities, text }: Query,
  { variable, carried }: VariableCandidate,
): string[] {
  // How many times it was done, of what is no count.
  if (COUNTS_TIMES.test(text.text) && intent !== 'claim' && variable.measure !== 'count') return [''];
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

// A place's area is its own, and not that of whatever is measured in it by the same unit.
function ownDimension({ mentions }: Query, { named }: VariableCandidate): string[] {
  return named
    ? []
    : mentions.filter(({ nested, text }) => !nested && DIMENSION.test(text)).map(({ text }) => text);
}

const DIMENSION = /^(?:面积|占地|占地面积|多大|多大面积|area|acreage|how (?:big|large)|how much land)$/;

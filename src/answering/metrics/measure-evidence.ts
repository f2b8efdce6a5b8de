// Whether the sort of number a question asks for is the variable's: a level or a rate, in money or in land, of whose
// grant.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Unit, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { phraseKeys } from '../../language/tokens.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { saysWord } from '../words/says-word.ts';
import { asksPeople, countsPeople } from './people-counted.ts';

// "What was the revenue", after its growth: the noun by itself asks for no growth.
function saysNoun({ terms, entities }: Query, { id }: Variable): boolean {
  return terms.some(
    (term) =>
      term.id === id &&
      !term.mention.nested &&
      !entities.some(({ mention }) => mention.start <= term.mention.start && term.mention.end <= mention.end),
  );
}

/** Whether the measure and unit asked for are the variable's; open where the question names none. */
export function measureEvidence(
  variable: Variable,
  slots: Slots,
  catalog: Catalog,
): 'agrees' | 'conflicts' | 'open' {
  const { query } = slots;
  const cue = `measure:${variable.measure}` as const;
  if (query.excluded.has(cue) && !query.cues.has(cue)) return 'conflicts';
  // "Up by how much" and a bare noun ask for no level and for no rate: each must be said.
  if (
    query.intent === 'look_up' &&
    query.cues.has('ask:difference') &&
    variable.measure !== 'growth' &&
    !(slots.measure === 'rank' && isCalledChange(query, variable)) &&
    !isOfItsName(query, variable)
  )
    return 'conflicts';
  if (query.intent === 'difference' && isOfSpoken(slots, variable)) return 'conflicts';
  const unit = catalog.unitOf(variable);
  // Passengers are a unit and a rank by passengers is none of them, nor a proportion: a derived measure goes before
  // the unit.
  const isDerived = slots.measure !== undefined && DERIVED.has(slots.measure);
  // "What share of berths": the noun is counted, and a share of them is wanted.
  if (SHARE_OF.test(query.text.text) && query.intent !== 'multiple') {
    if (unit.kind !== 'percent') return 'conflicts';
    if (variable.measure === 'share') return 'agrees';
  }
  // "How much did visits fall": what is counted is named, and a rate of it is wanted.
  const isChange = variable.measure === 'growth' && query.cues.has('ask:difference');
  // "How many people rode": whoever is counted, in whatever unit persons are counted by.
  const areWho = asksPeople(query) && unit.kind === 'count';
  if (areWho && !countsPeople(unit)) return 'conflicts';
  if (slots.units.length > 0 && !isDerived && !isChange && !areWho && !isNamedWithItsNoun(query, variable)) {
    if (slots.units.includes(unit.id)) return 'agrees';
    if (
      query.intent !== 'claim' &&
      slots.units.some((id) => ['currency', 'quantity', 'count'].includes(catalog.unit(id).kind))
    )
      return 'conflicts';
  }
  if (unit.kind === 'currency' && NUMBER_OF_THINGS.test(query.text.text)) return 'conflicts';
  if (unit.kind !== 'currency' && !isPrice(unit, catalog) && asksMoney(query)) return 'conflicts';
  if (unit.kind !== 'quantity' && asksArea(query) && !wordsHold(variable, AREA)) return 'conflicts';
  const isNamed = query.variables.some(({ id }) => id === variable.id);
  if (
    slots.measure === undefined &&
    !isNamed &&
    (query.intent === 'look_up' || query.intent === 'series') &&
    (variable.measure === 'growth' || variable.measure === 'rank') &&
    (slots.context?.variable !== variable.id || saysNoun(query, variable)) &&
    !query.cues.has('ask:difference')
  )
    return 'conflicts';
  const { measure } = slots;
  if (measure === undefined || query.intent === 'difference' || query.intent === 'multiple') return 'open';
  if (measure === variable.measure) return 'agrees';
  // "How many yuan", "the size of": a level may be a count and a count a level; a share may be called a level.
  const isAmount = (m: string) => m === 'level' || m === 'count';
  if (isAmount(measure) && isAmount(variable.measure)) return 'open';
  // A growth may be called a percentage, and is no part of anything.
  if (measure === 'share' && variable.measure === 'growth' && PART_OF.test(query.text.text))
    return 'conflicts';
  if (measure === 'share' && unit.kind === 'percent') return 'open';
  return 'conflicts';
}

/** So many of them, and no money: of a sum that is owed or paid no number of bills is told. */
const NUMBER_OF_THINGS =
  /\bnumbers? of (?!(?:yuan|rmb|dollars?|pounds?|euros?|crowns?|millions?|billions?)\b)[a-z]+ ?[a-z]*s\b/;

// 元/公斤: money for so much of it, which is counted as any quantity is.
function isPrice({ kind, name }: Unit, { pack }: Catalog): boolean {
  return (
    kind === 'quantity' &&
    pack.units.some((one) => one.kind === 'currency' && name.zh.startsWith(`${one.name.zh}/`))
  );
}

// "How many new titles were added", of the new titles added: a name said in full, and no change of what it names.
function isOfItsName({ mentions, text }: Slots['query'], variable: Variable): boolean {
  const changes = mentions.filter(
    ({ nested, senses }) =>
      !nested && senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:difference'),
  );
  const said = new Set(phraseKeys(text.text));
  const whole = namesOf(variable).filter((name) => phraseKeys(name).every((key) => said.has(key)));
  return changes.every((change) => whole.some((name) => saysWord(name, change.text)));
}

function namesOf({ name, aliases }: Variable): string[] {
  return [...Object.values(name), ...aliases.zh, ...aliases.en].map((one) => one.toLowerCase());
}

// "The take-up of lunches": what is counted elsewhere is here a word of the metric that is named beside it.
function isNamedWithItsNoun({ variables, units, terms, cues }: Slots['query'], { id }: Variable): boolean {
  if (cues.has('amount') || cues.has('measure:count')) return false;
  return (
    variables.some((named) => named.id === id && !named.mention.nested) &&
    units.every(({ mention }) => terms.some((term) => term.id === id && term.mention.start === mention.start))
  );
}

// "How much of an improvement is that", after another metric: the word asks for the change of what was told.
function isOfSpoken({ query, context }: Slots, variable: Variable): boolean {
  const isOther = context?.variable !== undefined && context.variable !== variable.id;
  if (!isOther || !isCalledChange(query, variable)) return false;
  const isNamed = query.variables.some(({ id, mention }) => id === variable.id && !mention.nested);
  return (
    !isNamed &&
    query.terms.every(
      ({ id, mention }) =>
        id !== variable.id ||
        mention.senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:difference'),
    )
  );
}

// "And for improvement", after a rank: the change is the name of what is ranked.
function isCalledChange({ mentions }: Slots['query'], { id, measure }: Variable): boolean {
  const changes = mentions.filter(
    ({ nested, senses }) =>
      !nested && senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:difference'),
  );
  return (
    measure === 'rank' &&
    changes.every(({ senses }) => senses.some((sense) => sense.type === 'term' && sense.id === id))
  );
}

const MONEY =
  /^(?:(?:多少|好多|几多)(?:块钱|[钱块])|几钱|多少元|几亿|几个亿|多少亿|多少亿元|多少个亿|几百亿|几十亿|几千亿|金额|具体金额|how many yuan|how many rmb|in money|in yuan|in rmb|in dollars|投资额|多少万元)$/;

const DERIVED: ReadonlySet<string> = new Set(['rank', 'growth', 'share']);

const SHARE_OF = /\b(?:what|which) (?:share|proportion|percentage|percent|fraction|part|portion) of\b/;

const PART_OF = /\b(?:share|proportion|fraction) of\b|占|比重/;

const AREA =
  /面积|多少亩|几亩|公顷|多少(?:土?地)|[多好几]大一?[片块]|how much land|acreage|\b(?:land|floor|total|what) area\b/;

const asksArea = onceFor(({ mentions, denied }: Query): boolean =>
  mentions.some(
    (mention) =>
      !mention.nested &&
      !denied.includes(mention) &&
      AREA.test(mention.text) &&
      mention.senses.every(({ type }) => type === 'cue'),
  ),
);

function wordsHold({ name, aliases, terms }: Variable, pattern: RegExp): boolean {
  return [name.zh, name.en, ...aliases.zh, ...aliases.en, ...terms.zh, ...terms.en].some((text) =>
    pattern.test(text),
  );
}

const asksMoney = onceFor(
  ({ mentions, denied, text }: Query): boolean =>
    /\bhow much money\b/.test(text.text) ||
    mentions.some((mention) => !mention.nested && !denied.includes(mention) && MONEY.test(mention.text)),
);

/** Whether the level of government that grants it is the one asked for. */
export function gradeEvidence(variable: Variable, { query }: Slots): 'agrees' | 'conflicts' | 'open' {
  if (variable.grade === undefined) return 'open';
  if (strangeGrade(query) !== undefined) return 'conflicts';
  const asked = gradesAsked(query);
  // "National centres": before anything but a ranking the word says who grants it.
  const isNational =
    variable.measure !== 'rank' &&
    query.mentions.some((m) => !m.nested && m.text === 'national' && !query.denied.includes(m));
  if (isNational && variable.grade !== 'country') return 'conflicts';
  if (asked.length === 0) return 'open';
  // Of two grades asked for, the one on record is half an answer.
  return asked.every((grade) => grade === variable.grade) ? 'agrees' : 'conflicts';
}

const GRADES = ['country', 'province', 'city', 'district'] as const;

const gradesAsked = onceFor((query: Query) =>
  GRADES.filter((grade) =>
    query.mentions.some(
      (mention) =>
        mention.senses.some((sense) => sense.type === 'cue' && sense.cue === `grade:${grade}`) &&
        !query.denied.includes(mention) &&
        !isSetAside(mention, query),
    ),
  ),
);

/** 国加级, 厅级 before what is granted: whatever level that is, it is none that is known. */
export const strangeGrade = onceFor(({ mentions, entities, text: { text } }: Query): string | undefined => {
  const outer = mentions.filter(({ nested }) => !nested);
  const at = outer.findIndex(
    ({ text: word, senses }, place) =>
      word === '级' &&
      place > 0 &&
      senses.every(({ type }) => type === 'cue') &&
      !saysWhich(outer[place - 1]),
  );
  const [level, next, beyond] = at < 0 ? [] : outer.slice(at);
  const granted = next?.text === '的' ? beyond : next;
  const isGranted = granted?.senses.some(({ type }) => type === 'variable' || type === 'term');
  if (!level || !isGranted) return undefined;
  const named = entities.map(({ mention }) => mention.end).filter((end) => end <= level.start);
  return text.slice(Math.max(level.start - 2, 0, ...named), level.end);
});

// 省 级, 那一级: a level that is known, or pointed to.
function saysWhich(mention: Mention | undefined): boolean {
  return (
    mention === undefined ||
    /[一这那哪本同]$/.test(mention.text) ||
    mention.senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('grade:'))
  );
}

// 国家级的先不管: denied after it is said.
function isSetAside({ end }: Mention, { text }: Slots['query']): boolean {
  return /^\s?的?(?:\p{Script=Han}{0,4}?)?(?:不管|别管|不论|不用管|不算)/u.test(
    text.text.slice(end, end + 12),
  );
}

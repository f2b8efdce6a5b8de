// Whose figure is meant: the places and bodies a question names, what lies in them, or what the thread and the record
// leave no doubt about.
import type { Catalog } from '../../knowledge/catalog.ts';
import { ADMINISTRATIVE_AREAS, FIGURE_HOLDERS } from '../../knowledge/entity-types.ts';
import type { EntityType, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Disclosure, MissingSlot } from '../answer.ts';
import { entityCalled } from '../words/entities-called.ts';
import { isNumberedPart } from '../words/numbered-part.ts';
import { pointsThere } from '../words/points-there.ts';
import { isPublisher, isTeller } from '../words/teller.ts';
import { isHeldAgainst } from './held-against.ts';
import type { Slots } from './slots.ts';
import { subjectsFor } from './subjects.ts';

export interface Subjects {
  readonly ids: readonly string[];
  readonly missing: readonly MissingSlot[];
  readonly open: readonly string[];
  readonly disclosures: readonly Disclosure[];
}

const NONE: Subjects = { ids: [], missing: [], open: [], disclosures: [] };

const STAND_APART: ReadonlySet<EntityType> = new Set(['company', 'organisation', 'programme']);

export function findSubjects(variable: Variable, slots: Slots, catalog: Catalog): Subjects {
  const benchmarks = catalog.benchmarksOf(variable.id);
  const holds = (id: string) => catalog.observationsFor(variable.id, id).length > 0;
  const stated = slots.entities.filter(
    (id) =>
      (FIGURE_HOLDERS.has(catalog.entity(id).type) || holds(id) || isPartOfProgramme(id, catalog)) &&
      !isOneOfMany(id, slots, catalog) &&
      !(!holds(id) && isItsPublication(id, slots, catalog)),
  );
  const asSubjects = stated.filter(
    (id) => holds(id) || !(benchmarks.includes(id) || isScopeOfRank(id, variable, slots, catalog)),
  );
  const found = new Map<string, string>();
  // How many projects there are in a park is not told by how many one of its firms has.
  const asksBody = slots.query.cues.has('type:company') || slots.query.cues.has('ask:who');
  const isNamed = slots.query.variables.some((named) => named.id === variable.id && !named.mention.nested);
  const mayStandFor = (other: string, id: string) =>
    other === id ||
    (!isNumberedPart(other, id, catalog, slots.query) &&
      !isOneBodyOf(other, id, variable, catalog) &&
      mayStandByName(other, id));
  const mayStandByName = (other: string, id: string) =>
    asksBody ||
    isNamed ||
    !STAND_APART.has(catalog.entity(other).type) ||
    catalog.entity(id).type === 'person';
  // Compared places are each a subject of their own, even where one lies in the other.
  const holdsBoth = isHeldAgainst(slots.query) && stated.length === 2 && stated.every(holds);
  const compared = (slots.query.cues.has('ask:compare') || holdsBoth) && benchmarks.length === 0;
  for (const id of compared ? asSubjects : mostSpecific(asSubjects, holds, catalog)) {
    const holders = subjectsFor(id, catalog).filter((other) => holds(other) && mayStandFor(other, id));
    const [subject] = holders;
    const alike = holders.filter((other) => isAlike(other, subject, catalog));
    // The figure of one section is not the river's, where others have their own.
    if (subject !== id && alike.length > 1 && found.size === 0) return { ...NONE, open: alike };
    if (subject) found.set(id, subject);
  }
  const ids = [...new Set(found.values())];
  const wide = wholeArea(variable, slots, ids, catalog) ?? widerArea(variable, slots, ids, catalog);
  if (wide !== undefined) return { ...NONE, missing: [{ slot: 'entity', asked: wide }] };
  if (ids.length > 0) {
    const astray = asSubjects.filter(
      (id) =>
        !found.has(id) && (compared || !ids.some((subject) => isRelated(id, subject, variable, catalog))),
    );
    return { ...NONE, ids, missing: astray.map((id) => ({ slot: 'entity', asked: id })) };
  }
  const benchmark = stated.find((id) => !isScopeOfRank(id, variable, slots, catalog));
  if (
    asSubjects.length === 0 &&
    benchmark !== undefined &&
    (asksOfBenchmark(variable, slots) || standsAt(benchmark, slots) || ownsMetric(benchmark, variable, slots))
  )
    return { ...NONE, missing: [{ slot: 'entity', asked: benchmark }] };
  if (asSubjects.length > 0)
    return { ...NONE, missing: asSubjects.map((id) => ({ slot: 'entity', asked: id })) };
  return ofSpeaker(variable, slots, catalog) ?? unstatedSubjects(variable, slots, catalog, holds);
}

// "What did she say about posts", "how many has she": of whom she told it, and nobody else's where she told none.
function ofSpeaker(variable: Variable, { query, entities }: Slots, catalog: Catalog): Subjects | undefined {
  const speaker = entities.find((id) => catalog.entity(id).type === 'person');
  if (speaker === undefined || query.intent === 'claim') return undefined;
  if (!SAYS.test(query.text.text)) {
    const holder = subjectsFor(speaker, catalog).find(
      (id) => catalog.observationsFor(variable.id, id).length > 0,
    );
    const isOwn =
      holder === speaker ||
      catalog.observationsFor(variable.id, holder ?? speaker).some(({ saidBy }) => saidBy === speaker);
    // What he did or has himself is told by no figure of the body that he works for, save one that he told.
    if (!isOwn && asksOfPerson(speaker, query))
      return { ...NONE, missing: [{ slot: 'entity', asked: speaker }] };
    return holder === undefined ? undefined : { ...NONE, ids: [holder] };
  }
  const told = catalog.observationsOf(variable.id).filter(({ saidBy }) => saidBy === speaker);
  if (told.length === 0) return { ...NONE, missing: [{ slot: 'entity', asked: speaker }] };
  return { ...NONE, ids: [...new Set(told.map(({ entity }) => entity))] };
}

/** Of whoever asks or is asked for, and no doer: "the mayor wants", 给局长. */
const WANTS =
  /^(?:想|要(?![花多])|需要|让|叫|请|问|催|托|派|等|急|[也都]?在?(?:想|要|问|等|催))|^ (?:wants?|wanted|needs?|needed|asks?|asked|is asking|has asked|would like|wonders?)\b/;
const FOR_WHOM =
  /(?:[给替帮为向由问跟和与]|按照?|根据|依)$|\b(?:for|to|with|from|by|ask|asked|tell|per|of whom|quote|quoting|citing)(?: (?:mr|mrs|ms|dr|mayor|director))? $/;

function asksOfPerson(person: string, { entities, text: { text } }: Slots['query']): boolean {
  const named = entities.filter(({ id, mention }) => id === person && !mention.nested);
  return named.some(
    ({ mention: { start, end } }) => !WANTS.test(text.slice(end)) && !FOR_WHOM.test(text.slice(0, start)),
  );
}

const SAYS = /[说讲谈]|透露|\b(?:say|says|said|told|tells?)\b/;

function isAlike(one: string, other: string | undefined, catalog: Catalog): boolean {
  if (other === undefined) return false;
  const [a, b] = [catalog.entity(one), catalog.entity(other)];
  return a.type === b.type && a.within === b.within;
}

// The share of a district is not that of one centre in it, where areas are measured themselves; nor are the buses of a
// company those of its depot, where they are counted for the whole that the company is in.
function isOneBodyOf(other: string, id: string, variable: Variable, catalog: Catalog): boolean {
  const isArea = (entity: string) => ADMINISTRATIVE_AREAS.has(catalog.entity(entity).type);
  if (!STAND_APART.has(catalog.entity(other).type)) return false;
  const measured = catalog.entitiesOf(variable.id);
  if (isArea(id)) return measured.some(isArea);
  return STAND_APART.has(catalog.entity(id).type) && measured.some((whole) => catalog.isWithin(id, whole));
}

// 全州第几, where 全州 is a name on record: the area that a rank holds in is not whose rank is asked for.
function isScopeOfRank(id: string, variable: Variable, { query }: Slots, catalog: Catalog): boolean {
  if (variable.measure !== 'rank') return false;
  const isAmong = catalog.amongOf(variable.id).includes(id);
  const outer = query.mentions.filter(({ nested }) => !nested);
  return (
    isAmong &&
    outer.some(({ senses, text }, at) => {
      if (!senses.some((sense) => sense.type === 'entity' && sense.id === id)) return false;
      const next = outer[at + 1];
      const isRanked =
        next?.number?.form === 'rank' ||
        next?.senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:rank');
      return (
        isRanked || text.startsWith('全') || /^(?:in|within|across|among|在)$/.test(outer[at - 1]?.text ?? '')
      );
    })
  );
}

// "And the other port itself?", after a share of it: what it has of its own is another question.
function asksOfBenchmark(variable: Variable, slots: Slots): boolean {
  const { query, context, measure } = slots;
  const compares = [...query.cues].some((cue) =>
    /^(?:benchmark|ask:(?:compare|gap|difference|multiple|points|series))$/.test(cue),
  );
  const isCarried = context?.variable === variable.id && context.unmet === undefined;
  return (
    isCarried &&
    leansOnThread(variable, slots) &&
    measure !== 'share' &&
    !compares &&
    query.intent !== 'claim'
  );
}

// "How long does it take at X", where others are measured against X: what there is at X itself is not on record.
function standsAt(id: string, { query }: Slots): boolean {
  const outer = query.mentions.filter(({ nested }) => !nested);
  return (
    query.intent === 'look_up' &&
    outer.some(
      ({ senses }, at) =>
        senses.some((sense) => sense.type === 'entity' && sense.id === id) &&
        /^(?:at|in|在)$/.test(outer[at - 1]?.text ?? ''),
    )
  );
}

// 宁德的周转时间, "the density of Ningde", with no word that holds it against anything: of the benchmark itself.
function ownsMetric(id: string, variable: Variable, { query }: Slots): boolean {
  const compares = [...query.cues].some((cue) =>
    /^(?:benchmark|measure:share|ask:(?:compare|gap|difference|multiple|points|series))$/.test(cue),
  );
  if (compares || query.intent !== 'look_up' || COMPARES.test(query.text.text)) return false;
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'period');
  const isMetric = (mention: Mention | undefined) =>
    mention?.senses.some(
      (sense) => (sense.type === 'variable' || sense.type === 'term') && sense.id === variable.id,
    ) ?? false;
  return outer.some(({ senses, end }, at) => {
    if (!senses.some((sense) => sense.type === 'entity' && sense.id === id)) return false;
    const next = outer[at + 1]?.text === '的' ? outer[at + 2] : outer[at + 1];
    const isBefore = isMetric(next) && (next?.start === end || outer[at + 1]?.text === '的');
    return isBefore || (outer[at - 1]?.text === 'of' && isMetric(outer[at - 2]));
  });
}

const COMPARES = /占|比|差|与|和|跟|对标|相当|\b(?:share|gap|against|versus|vs|than|with|to|behind|ratio)\b/;

// 海州 and the port in it: the park is meant.
function mostSpecific(ids: readonly string[], holds: (id: string) => boolean, catalog: Catalog): string[] {
  // Works at a house of which the figure is: they say when, and have none of their own.
  const isSubject = (id: string) =>
    catalog.entity(id).type !== 'project' || subjectsFor(id, catalog).some(holds);
  const subjects = ids.filter(isSubject);
  const specific = subjects.length > 0 ? subjects : ids;
  return specific.filter((id) => !specific.some((other) => other !== id && catalog.isWithin(other, id)));
}

function isRelated(id: string, subject: string, variable: Variable, catalog: Catalog): boolean {
  if (catalog.isWithin(subject, id)) return true;
  if (catalog.entity(id).type === 'project' && catalog.isWithin(id, subject)) return true;
  return catalog
    .observationsFor(variable.id, subject)
    .some(({ benchmark, among, saidBy }) =>
      [benchmark, among, saidBy].some(
        (other) => other !== undefined && (other === id || catalog.isWithin(other, id)),
      ),
    );
}

function unstatedSubjects(
  variable: Variable,
  slots: Slots,
  catalog: Catalog,
  holds: (id: string) => boolean,
): Subjects {
  const { query, context } = slots;
  const area = (['country', 'province', 'district'] as const).find((scope) =>
    query.cues.has(`scope:${scope}`),
  );
  const all = catalog.entitiesOf(variable.id);
  if (
    area &&
    variable.measure !== 'rank' &&
    !asksRank(slots) &&
    !all.some((id) => catalog.entity(id).type === area)
  ) {
    const word = query.mentions.find((m) =>
      m.senses.some((s) => s.type === 'cue' && s.cue === `scope:${area}`),
    );
    return { ...NONE, missing: [{ slot: 'entity', asked: word?.text ?? area }] };
  }
  const item = context?.item;
  const isNoPlace = item !== undefined && entityCalled(item, catalog) === undefined;
  if (
    isNoPlace &&
    (IS_NAME.test(item.en) || POINTS_TO_ITEM.test(query.text.text) || pointsThere(query.text.text))
  )
    return { ...NONE, missing: [{ slot: 'entity', asked: item[query.lang] }] };
  for (const id of context?.entities ?? []) {
    const subject = subjectsFor(id, catalog).find(holds);
    // Of one that was told out of a list, what a body in it has is not its own.
    if (item && subject !== undefined && subject !== id && STAND_APART.has(catalog.entity(subject).type))
      return { ...NONE, missing: [{ slot: 'entity', asked: id }] };
    if (subject)
      return { ...NONE, ids: [subject], disclosures: [{ kind: 'carried', slot: 'entity', value: subject }] };
  }
  const somebody = (context?.entities ?? []).find((id) => catalog.entity(id).type === 'person');
  if (somebody !== undefined && OF_SOMEBODY.test(query.text.text))
    return { ...NONE, missing: [{ slot: 'entity', asked: somebody }] };
  const [spoken] = (context?.entities ?? []).filter((id) => FIGURE_HOLDERS.has(catalog.entity(id).type));
  if (spoken !== undefined && ((item && !isNoPlace) || leansOnThread(variable, slots)))
    return { ...NONE, missing: [{ slot: 'entity', asked: spoken }] };
  const home = catalog.pack.home;
  const taken = all.length === 1 ? all[0] : all.find((id) => id === home);
  if (taken !== undefined) return { ...NONE, ids: [taken], disclosures: takenFor(taken, query, catalog) };
  return { ...NONE, open: all };
}

// Whose name stands within that of the metric was named.
function takenFor(id: string, { text }: Slots['query'], catalog: Catalog): Disclosure[] {
  const { name, aliases } = catalog.entity(id);
  const isSaid = [name.zh, name.en, ...aliases.zh, ...aliases.en].some((one) =>
    text.text.includes(normalizeText(one).text),
  );
  return isSaid ? [] : [{ kind: 'assumed', slot: 'entity', value: id }];
}

// "And in 2023?", "how much did it cost", their budget, "passengers?": without a whole question of its own it
// stays with whom the thread speaks of, and another's figure is none of theirs.
function leansOnThread(variable: Variable, { query }: Slots): boolean {
  return (
    !query.variables.some(({ id, mention }) => id === variable.id && !mention.nested) ||
    PRONOUN.test(query.text.text) ||
    ![...query.cues].some((cue) => /^(?:amount$|measure:|ask:)/.test(cue))
  );
}

/** He, she: of the one who was told of, and of no place. */
const OF_SOMEBODY = /\b(?:he|she|his|her)\b|[他她](?!们)/;

const PRONOUN = /\b(?:its?|their|theirs|they|them|his|her|he|she)\b|它|他们|她们|其(?![他它中余])/;

/** An item that is a name of its own, though nobody on record bears it. */
const IS_NAME = /^\p{Lu}[\p{L}\d'’-]*(?: [\p{L}\d'’-]+){0,4}$/u;

/** It, that one: of what was told. */
const POINTS_TO_ITEM =
  /\b(?:it|its|they|them|their)\b|\b(?:this|that) (?:one|place)\b|\b(?:of|in|at|for|from) (?:this|that)\b|[它其该]|[这那]一?[家个所处]/;

function asksRank({ query }: Slots): boolean {
  return query.cues.has('measure:rank') || query.numbers.some(({ number }) => number.form === 'rank');
}

// 在全省投资, nationwide: what a firm has in the park it is in says nothing of all it has in a wider area.
function widerArea(
  { measure }: Variable,
  { query }: Slots,
  ids: readonly string[],
  catalog: Catalog,
): string | undefined {
  if (measure === 'rank' || ids.length === 0 || !ids.every((id) => isBody(id, catalog))) return undefined;
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const { home } = catalog.pack;
  const around = (id: string) => id !== home && catalog.isWithin(home, id);
  return outer.find(({ senses, text }, at) => {
    const isIn = /^(?:in|across|within|在)$/.test(outer[at - 1]?.text ?? '');
    return senses.some((sense) =>
      sense.type === 'entity'
        ? isIn && around(sense.id)
        : sense.type === 'cue' &&
          /^scope:(?:country|world)$/.test(sense.cue) &&
          (isIn || /wide$|^across|^in /.test(text)),
    );
  })?.text;
}

const isBody = (id: string, catalog: Catalog): boolean =>
  catalog.entity(id).type === 'company' || catalog.entity(id).type === 'person';

// A club or a day within a campaign counts what is its own; the campaign of the home is the home's.
function isPartOfProgramme(id: string, catalog: Catalog): boolean {
  const { type, within } = catalog.entity(id);
  return (type === 'programme' || type === 'event') && within !== undefined && within !== catalog.pack.home;
}

// 晨报称, according to the Courier: the record's own publication says the figure, and it is none of its own.
function isItsPublication(id: string, { query }: Slots, catalog: Catalog): boolean {
  if (!isPublisher(id, catalog)) return false;
  return query.entities.some(({ id: named, mention }) => named === id && isTeller(mention, query.text.text));
}

// "The state's libraries" are all of them, where "the library" is the home.
function isOneOfMany(id: string, { query, entities }: Slots, catalog: Catalog): boolean {
  if (id !== catalog.pack.home || !entities.some((other) => other !== id && catalog.isWithin(id, other)))
    return false;
  const last = catalog.entity(id).name.en.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const plural = last.endsWith('y') ? `${last.slice(0, -1)}ies` : `${last}s`;
  const said = query.entities.filter((named) => named.id === id && !named.mention.nested);
  return said.length > 0 && said.every(({ mention }) => mention.text === plural);
}

// 全市的营收: of the whole city, where only a park in it is on record.
function wholeArea(
  variable: Variable,
  slots: Slots,
  ids: readonly string[],
  catalog: Catalog,
): string | undefined {
  const { query, entities } = slots;
  const isPart = (id: string) => !entities.includes(id) && PARTS.has(catalog.entity(id).type);
  if (ids.length === 0 || !ids.every(isPart)) return undefined;
  const namesPart = ids.some((id) => query.cues.has(`type:${catalog.entity(id).type}` as Cue));
  const outer = query.mentions.filter(({ nested }) => !nested);
  return outer.find(({ senses, text }, at) =>
    senses.some((sense) =>
      sense.type === 'cue'
        ? sense.cue === 'scope:city' || sense.cue === 'scope:district'
        : sense.type === 'entity' &&
          !namesPart &&
          WHOLE_NAME.test(`${text} ${outer[at + 1]?.text ?? ''}`) &&
          !isScopeOfRank(sense.id, variable, slots, catalog),
    ),
  )?.text;
}

// 海州市, Haizhou City: the name of the area as a whole, where 海州 alone may stand for what lies in it.
const WHOLE_NAME =
  /^\S*[省市县区州](?<![园开新]区)(?:\s|$)|^\S+ [省市县区州]$|\s(?:city|county|district|province|municipality)(?:\s|$)/;

const PARTS: ReadonlySet<EntityType> = new Set(['park', 'company', 'project', 'place', 'school']);

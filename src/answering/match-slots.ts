// Holds a variable that a question may mean against every slot of the question: each is agreed, contradicted (and
// named) or left open. One contradiction is enough to refuse the figure.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Entity, EntityType, Observation, Variable } from '../knowledge/types.ts';
import type { Mention } from '../language/find-mentions.ts';
import type { Cue } from '../language/lexicon/cues.ts';
import type { Intent, Query } from '../language/query.ts';
import { LONG_MESSAGE } from '../language/unknown-words.ts';
import type { Disclosure, MissingSlot } from './answer.ts';
import { meaningfulUnknowns } from './modifiers.ts';
import { sharesTerms, type VariableCandidate } from './rank-variables.ts';
import { reconcileSources } from './reconcile-sources.ts';
import { selectObservations, selectRange } from './select-observations.ts';
import type { AskedPeriod, Slots } from './slots.ts';
import { subjectsFor } from './subjects.ts';

export interface SlotMatch {
  readonly variable: Variable;
  /** The subjects found: several where the question names several. Empty where none fits or the slot is open. */
  readonly subjects: readonly string[];
  /** Everything on record for the variable and subjects, whatever the time. */
  readonly onRecord: readonly Observation[];
  readonly observations: readonly Observation[];
  /** Other prints of the same values, to be cited with them. */
  readonly confirming: readonly Observation[];
  readonly contradictions: readonly MissingSlot[];
  /** Subjects to choose from where the question names none and several are on record. */
  readonly open: readonly string[];
  readonly disclosures: readonly Disclosure[];
  /** The times that were used: stated, or carried over from the thread. */
  readonly periods: readonly AskedPeriod[];
}

/** Matches one candidate against the slots; `today` is an ISO date. */
export function matchSlots(
  candidate: VariableCandidate,
  slots: Slots,
  catalog: Catalog,
  today: string,
): SlotMatch {
  const { variable } = candidate;
  const subject = findSubjects(variable, slots, catalog);
  const onRecord = subject.ids.flatMap((id) => catalog.observationsFor(variable.id, id));
  const hasSubject = subject.ids.length > 0 && !subject.disclosures.some(({ kind }) => kind === 'assumed');
  const time = selectInTime(onRecord, slots, today);
  const ranked = onScope(time.observations, slots, catalog);
  const reconciled = reconcileSources(ranked.observations, catalog);
  const onlyActual =
    ranked.observations.length > 0 && ranked.observations.every(({ status }) => status === 'actual');
  const contradictions = [
    ...(onlyActual && wantsForecast(slots) && !slots.query.cues.has('status:actual')
      ? [{ slot: 'status', asked: statusWord(slots) } as const]
      : []),
    ...conflictsOf(candidate, slots),
    ...otherMetrics(candidate, slots, subject.ids, catalog),
    ...otherWhole(variable, slots, catalog),
    ...subject.missing,
    ...(subject.ids.length > 0 ? time.missing : []),
    ...ranked.missing,
    ...otherSort(slots, variable, subject.ids, catalog),
    ...unknownWords(slots, candidate, hasSubject, catalog),
  ];
  return {
    variable,
    subjects: subject.ids,
    onRecord,
    observations: contradictions.length === 0 ? reconciled.observations : [],
    confirming: reconciled.confirming,
    contradictions,
    open: subject.open,
    disclosures: [
      ...(candidate.carried && slots.context?.variable === variable.id
        ? [{ kind: 'carried', slot: 'variable', value: variable.id } as const]
        : []),
      ...subject.disclosures,
      ...time.disclosures,
      ...reconciled.differing.map((observations) => ({ kind: 'sources_differ', observations }) as const),
      ...reconciled.superseded.map((observation) => ({ kind: 'superseded', observation }) as const),
    ],
    periods: time.periods,
  };
}

function conflictsOf(candidate: VariableCandidate, { query }: Slots): MissingSlot[] {
  return candidate.conflicts.map((slot) => {
    const prefix = slot === 'grade' ? 'grade:' : 'measure:';
    const mention = query.mentions.find(
      (m) => !m.nested && m.senses.some((s) => s.type === 'cue' && s.cue.startsWith(prefix)),
    );
    return { slot, asked: mention?.text ?? '' };
  });
}

function unknownWords(
  { query }: Slots,
  candidate: VariableCandidate,
  hasSubject: boolean,
  catalog: Catalog,
): MissingSlot[] {
  const other = query.mentions.filter(
    (m) =>
      !m.nested &&
      m.senses.some((s) => s.type === 'cue' && s.cue === 'measure:other') &&
      m.senses.every((s) => s.type === 'cue' || (s.type === 'unit' && s.id !== candidate.variable.unit)),
  );
  return [
    ...meaningfulUnknowns(query, candidate, hasSubject, catalog).map(
      ({ text }) => ({ slot: 'entity', asked: text }) as const,
    ),
    ...other.map(({ text }) => ({ slot: 'variable', asked: text }) as const),
  ];
}

// GDP占…多少: a metric of its own is named, which this one is not.
function otherMetrics(
  { variable, carried }: VariableCandidate,
  { query }: Slots,
  subjects: readonly string[],
  catalog: Catalog,
): MissingSlot[] {
  if (carried || query.numbers.length > 1 || isStory(query)) return [];
  // 锂电 in a park's name may be said apart from it.
  const own = `${wordsOfVariable(variable)}\n${subjects
    .flatMap((id) => Object.values(catalog.entity(id).name))
    .join('\n')
    .toLowerCase()}`;
  const strange = query.mentions.filter((mention) => {
    if (
      mention.nested ||
      query.entities.some(({ mention: entity }) => entity.start <= mention.start && mention.end <= entity.end)
    )
      return false;
    const metrics = mention.senses.flatMap((sense) =>
      sense.type === 'variable' || sense.type === 'term' ? [sense.id] : [],
    );
    if (metrics.length === 0 || metrics.includes(variable.id) || own.includes(mention.text)) return false;
    return !metrics.some((id) => sharesTerms(catalog.variable(id), variable));
  });
  return strange.slice(0, 1).map(({ text }) => ({ slot: 'variable', asked: text }));
}

// A long message tells of other things too.
function isStory({ mentions }: Query): boolean {
  return mentions.length > LONG_MESSAGE;
}

function wordsOfVariable({ name, aliases, terms, definition }: Variable): string {
  const texts = [
    name.zh,
    name.en,
    ...aliases.zh,
    ...aliases.en,
    ...terms.zh,
    ...terms.en,
    definition?.zh ?? '',
    definition?.en ?? '',
  ];
  return texts.join('\n').toLowerCase();
}

// 占全省, share of China's: the whole must be the benchmark on record, and so must be which side of it is which.
function otherWhole(variable: Variable, slots: Slots, catalog: Catalog): MissingSlot[] {
  const benchmarks = catalog.benchmarksOf(variable.id);
  const { query } = slots;
  // "How many times Y is X" turns the share round by itself.
  if (benchmarks.length === 0 || query.intent === 'multiple') return [];
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const idsOf = (mention: Mention) =>
    mention.senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []));
  const isShare = (mention: Mention | undefined) =>
    mention !== undefined && /^(?:占|占了|占到|相当于|等于|of|是)$/.test(mention.text);
  const subjects = new Set(catalog.entitiesOf(variable.id));
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

// 海州市辖区, 企业数: a sort of thing is named that neither the figure's subject is nor the metric speaks of.
function otherSort(
  { query }: Slots,
  variable: Variable,
  subjects: readonly string[],
  catalog: Catalog,
): MissingSlot[] {
  if (isStory(query)) return [];
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const own = wordsOfVariable(variable);
  const around = [...subjects, ...query.entities.map(({ id }) => id)];
  const sorts = new Set(
    around
      .flatMap((id) => [catalog.entity(id), ...containersOf(id, catalog)])
      .map(({ type }) => type as string),
  );
  return outer.flatMap((mention, at) => {
    const sort = sortOf(mention);
    if (!sort || own.includes(mention.text) || SORT_WORDS[sort]?.test(own)) return [];
    const before = outer[at - 1];
    const named =
      before?.end === mention.start
        ? before.senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []))
        : [];
    const isBesidePlace =
      named.some((id) => subjects.includes(id)) && !subjects.some((id) => catalog.entity(id).type === sort);
    const isStranger = STRANGERS.has(sort) && !sorts.has(sort);
    if (!isBesidePlace && !isStranger) return [];
    return [
      {
        slot: 'entity',
        asked: query.text.text.slice(isBesidePlace && before ? before.start : mention.start, mention.end),
      } as const,
    ];
  });
}

// Areas and parks are said of many figures; these say that something else is counted.
const SORT_WORDS: Readonly<Record<string, RegExp>> = {
  company: /企业|公司|firm|enterprise|compan/,
  project: /项目|工程|project/,
  school: /学校|学院|大学|school|college/,
};
const STRANGERS: ReadonlySet<string> = new Set(['company', 'school', 'project']);

function containersOf(id: string, catalog: Catalog): Entity[] {
  const { within } = catalog.entity(id);
  return within === undefined ? [] : [catalog.entity(within), ...containersOf(within, catalog)];
}

function sortOf({ senses }: Mention): string | undefined {
  if (senses.some(({ type }) => type !== 'cue')) return undefined;
  return senses.flatMap((sense) =>
    sense.type === 'cue' && sense.cue.startsWith('type:') ? [sense.cue.slice(5)] : [],
  )[0];
}

interface Subjects {
  readonly ids: readonly string[];
  readonly missing: readonly MissingSlot[];
  readonly open: readonly string[];
  readonly disclosures: readonly Disclosure[];
}

const NONE: Subjects = { ids: [], missing: [], open: [], disclosures: [] };

// People, rounds of a campaign and events say what a question is about, not whose figure is wanted.
const SUBJECT_TYPES: ReadonlySet<EntityType> = new Set([
  'country', 'province', 'city', 'district', 'county', 'place', 'park', 'company', 'organisation', 'school', 'project', 'product',
]); // biome-ignore format: one row

function findSubjects(variable: Variable, slots: Slots, catalog: Catalog): Subjects {
  const benchmarks = catalog.benchmarksOf(variable.id);
  const holds = (id: string) => catalog.observationsFor(variable.id, id).length > 0;
  const stated = slots.entities.filter((id) => SUBJECT_TYPES.has(catalog.entity(id).type));
  const asSubjects = stated.filter((id) => !(benchmarks.includes(id) && !holds(id)));
  const found = new Map<string, string>();
  // Compared places are each a subject of their own, even where one lies in the other.
  const compared = slots.query.cues.has('ask:compare') && benchmarks.length === 0;
  for (const id of compared ? asSubjects : mostSpecific(asSubjects, catalog)) {
    const subject = subjectsFor(id, catalog).find(holds);
    if (subject) found.set(id, subject);
  }
  const ids = [...new Set(found.values())];
  if (ids.length > 0) {
    const astray = asSubjects.filter(
      (id) =>
        !found.has(id) && (compared || !ids.some((subject) => isRelated(id, subject, variable, catalog))),
    );
    return { ...NONE, ids, missing: astray.map((id) => ({ slot: 'entity', asked: id })) };
  }
  if (asSubjects.length > 0)
    return { ...NONE, missing: asSubjects.map((id) => ({ slot: 'entity', asked: id })) };
  return unstatedSubjects(variable, slots, catalog, holds);
}

// 海州 and the port in it: the park is meant.
function mostSpecific(ids: readonly string[], catalog: Catalog): string[] {
  return ids.filter((id) => !ids.some((other) => other !== id && catalog.isWithin(other, id)));
}

function isRelated(id: string, subject: string, variable: Variable, catalog: Catalog): boolean {
  if (catalog.isWithin(subject, id)) return true;
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
  for (const id of context?.entities ?? []) {
    const subject = subjectsFor(id, catalog).find(holds);
    if (subject)
      return { ...NONE, ids: [subject], disclosures: [{ kind: 'carried', slot: 'entity', value: subject }] };
  }
  if (all.length === 1)
    return { ...NONE, ids: all, disclosures: [{ kind: 'assumed', slot: 'entity', value: all[0] ?? '' }] };
  const home = catalog.pack.home;
  if (all.includes(home))
    return { ...NONE, ids: [home], disclosures: [{ kind: 'assumed', slot: 'entity', value: home }] };
  return { ...NONE, open: all };
}

function asksRank({ query }: Slots): boolean {
  return query.cues.has('measure:rank') || query.numbers.some(({ number }) => number.form === 'rank');
}

// With one operand gone there is no difference; a claim must not be checked against another period.
const NEEDS_EVERY_PERIOD: ReadonlySet<Intent> = new Set(['difference', 'multiple', 'gap', 'sum', 'claim']);

interface InTime {
  readonly observations: readonly Observation[];
  readonly missing: readonly MissingSlot[];
  readonly disclosures: readonly Disclosure[];
  readonly periods: readonly AskedPeriod[];
}

function selectInTime(onRecord: readonly Observation[], slots: Slots, today: string): InTime {
  const stated = slots.periods;
  if (stated.length === 0) return withoutStatedPeriod(onRecord, slots, today);
  const isRange = stated.some(({ opensRange }) => opensRange);
  if (isRange && slots.query.intent === 'series') {
    const observations = selectRange(onRecord, stated);
    return {
      observations,
      missing: observations.length > 0 ? [] : stated.map(missingPeriod),
      disclosures: [],
      periods: stated,
    };
  }
  const exact = selectObservations(onRecord, stated, today);
  const within =
    slots.query.intent === 'series' && exact.observations.length === 0 ? selectRange(onRecord, stated) : [];
  const selection = within.length > 1 ? { observations: within, missing: [], assumed: [] } : exact;
  const status = byStatus(selection.observations, slots);
  const notThen =
    status.length === 0 && selection.observations.length > 0
      ? [{ slot: 'status', asked: statusWord(slots) } as const]
      : [];
  const isPartial =
    status.length > 0 && selection.missing.length > 0 && !NEEDS_EVERY_PERIOD.has(slots.query.intent);
  return {
    observations: status,
    missing: [...(isPartial ? [] : selection.missing.map(missingPeriod)), ...notThen],
    disclosures: [
      ...selection.assumed.map(
        (period) => ({ kind: 'assumed', slot: 'period', value: `${period.start}/${period.end}` }) as const,
      ),
      ...(isPartial
        ? selection.missing.flatMap(({ period }) =>
            period ? [{ kind: 'missing_period', period } as const] : [],
          )
        : []),
      ...unstatedPeriod(status),
    ],
    periods: stated,
  };
}

function withoutStatedPeriod(onRecord: readonly Observation[], slots: Slots, today: string): InTime {
  const carried = (slots.context?.periods ?? []).map((period) => ({
    period,
    stated: false,
    opensRange: false,
    at: 0,
  }));
  const then =
    carried.length > 0 && slots.query.intent !== 'series'
      ? byStatus(selectObservations(onRecord, carried, today).observations, { ...slots, periods: carried })
      : [];
  if (then.length > 0) {
    const disclosures = carried.map(
      ({ period }) => ({ kind: 'carried', slot: 'period', value: `${period.start}/${period.end}` }) as const,
    );
    return { observations: then, missing: [], disclosures, periods: carried };
  }
  const wanted = byStatus(onRecord, slots);
  const observations = slots.query.cues.has('status:latest')
    ? wanted.filter(({ status }) => status === 'actual').slice(-1)
    : wanted;
  const missing =
    observations.length === 0 && onRecord.length > 0
      ? [{ slot: 'status', asked: statusWord(slots) } as const]
      : [];
  return { observations, missing, disclosures: unstatedPeriod(observations), periods: [] };
}

// "Actual" rules a forecast out. "Forecast" prefers one but a past figure is an answer all the same.
function byStatus(observations: readonly Observation[], { query, periods }: Slots): Observation[] {
  if (query.intent === 'claim' || query.intent === 'series') return [...observations];
  const forecast = query.cues.has('status:forecast');
  const actual = query.cues.has('status:actual');
  if (actual && !forecast)
    return observations.filter(({ status }) => status === 'actual' || periods.length === 0);
  if (!forecast || actual || periods.length > 1) return [...observations];
  const expected = observations.filter(({ status }) => status !== 'actual');
  return expected.length > 0 ? expected : [...observations];
}

// 2021年的预计数, the target for 2021: not what was reached.
const PLANNED =
  /预[计期测估]|目标|计划|规划|拟|forecast|project(?:ed|ion)|target|planned|outlook|goal|budget/;

function wantsForecast({ query }: Slots): boolean {
  return query.mentions.some(
    (m) => m.senses.some((s) => s.type === 'cue' && s.cue === 'status:forecast') && PLANNED.test(m.text),
  );
}

function statusWord({ query }: Slots): string {
  return (
    query.mentions.find((m) => m.senses.some((s) => s.type === 'cue' && s.cue.startsWith('status:')))?.text ??
    ''
  );
}

function unstatedPeriod(observations: readonly Observation[]): Disclosure[] {
  return observations.some(({ periodStated, period }) => !periodStated && period !== undefined)
    ? [{ kind: 'period_not_stated' }]
    : [];
}

function missingPeriod(asked: AskedPeriod): MissingSlot {
  return { slot: 'period', asked: '', ...(asked.period ? { period: asked.period } : {}) };
}

// A rank holds within one area: a provincial rank is no national one.
function onScope(
  observations: readonly Observation[],
  slots: Slots,
  catalog: Catalog,
): { observations: readonly Observation[]; missing: MissingSlot[] } {
  const asked = (['world', 'country', 'province', 'city', 'district'] as const).filter((scope) =>
    isBesideRank(slots.query, `scope:${scope}`),
  );
  const ranked = observations.filter(({ among }) => among !== undefined);
  if (asked.length === 0 || ranked.length === 0) return { observations, missing: [] };
  const fits = ranked.filter(
    ({ among }) => among !== undefined && asked.some((scope) => scope === catalog.entity(among).type),
  );
  if (fits.length > 0)
    return {
      observations: observations.filter((o) => o.among === undefined || fits.includes(o)),
      missing: [],
    };
  // 全市 beside a city's rank names the city itself.
  const beyond = asked.filter((scope) => scope !== 'city' || isAtRank(slots.query));
  if (beyond.length === 0) return { observations, missing: [] };
  const word = slots.query.mentions.find((m) =>
    m.senses.some((s) => s.type === 'cue' && s.cue === `scope:${beyond[0]}`),
  );
  return { observations, missing: [{ slot: 'among', asked: word?.text ?? '' }] };
}

// 全市第6, 全市排名: the city is what the rank is taken over.
function isAtRank({ mentions }: Query): boolean {
  const outer = mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const has = (mention: Mention | undefined, cue: Cue) =>
    mention?.senses.some((sense) => sense.type === 'cue' && sense.cue === cue) ?? false;
  return outer.some((mention, at) => {
    const next = outer[at + 1];
    return (
      has(mention, 'scope:city') &&
      next?.start === mention.end &&
      (has(next, 'measure:rank') || next.number?.form === 'rank')
    );
  });
}

// The area said in the sentence that asks for the rank; "hubs in western China" two sentences before is another matter.
function isBesideRank(query: Query, scope: Cue): boolean {
  if (!query.cues.has(scope)) return false;
  const has = (mention: Mention, cue: Cue) =>
    mention.senses.some((sense) => sense.type === 'cue' && sense.cue === cue);
  const sentences: Mention[][] = [[]];
  for (const mention of query.mentions) {
    if (mention.kind === 'break' && /[.!?。！？\n]/.test(mention.text)) sentences.push([]);
    else sentences.at(-1)?.push(mention);
  }
  const asksRank = (sentence: Mention[]) =>
    sentence.some((m) => has(m, 'measure:rank') || m.number?.form === 'rank');
  if (!sentences.some(asksRank)) return true;
  return sentences.some((sentence) => asksRank(sentence) && sentence.some((mention) => has(mention, scope)));
}

// Holds a variable that a question may mean against every slot of the question: each is agreed, contradicted (and
// named) or left open. One contradiction is enough to refuse the figure.
import type { Catalog } from '../../knowledge/catalog.ts';
import { periodsEqual } from '../../knowledge/period.ts';
import type { Observation, Variable } from '../../knowledge/types.ts';
import type { Disclosure, MissingSlot } from '../answer.ts';
import { strangeGrade } from '../metrics/measure-evidence.ts';
import type { VariableCandidate } from '../metrics/rank-variables.ts';
import { reconcileSources } from '../observations/reconcile-sources.ts';
import { selectInTime, statusWord, wantsForecast } from '../observations/select-in-time.ts';
import { timesOfGrowth } from '../slots/base-of-growth.ts';
import { findSubjects } from '../slots/find-subjects.ts';
import { inItsSeason } from '../slots/in-its-season.ts';
import { onScope } from '../slots/rank-scope.ts';
import type { AskedPeriod, Slots } from '../slots/slots.ts';
import { saysItCameAbout } from '../strangers/comes-about.ts';
import { otherMetrics } from '../strangers/other-metric.ts';
import { otherSort } from '../strangers/other-sort.ts';
import { otherWhole } from '../strangers/other-whole.ts';
import { unknownWords } from '../strangers/strangers.ts';
import { byWherePrinted } from '../strangers/where-printed.ts';
import { saysOtherWay } from '../words/direction.ts';

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
  const isNamed = slots.query.variables.some(({ id, mention }) => id === variable.id && !mention.nested);
  const growth = timesOfGrowth(variable, slots, onRecord);
  const then = { ...slots, periods: growth.periods };
  const time = selectInTime(
    withoutDenied(onRecord, slots),
    { ...then, periods: inItsSeason(then, variable, onRecord) },
    today,
    candidate.carried || (!isNamed && !standsAlone(variable, slots)),
  );
  // Of two places named, one without a figure then is not passed over in silence.
  const silent = subject.ids.filter(
    (id) => time.observations.length > 0 && !time.observations.some(({ entity }) => entity === id),
  );
  const scoped = onScope(time.observations, slots, catalog);
  const { observations, strangers } = byWherePrinted(
    unknownWords(slots, candidate, hasSubject, catalog),
    scoped.observations,
    catalog,
  );
  const ranked = { ...scoped, observations };
  const reconciled = reconcileSources(ranked.observations, catalog);
  const onlyActual =
    ranked.observations.length > 0 && ranked.observations.every(({ status }) => status === 'actual');
  const against = [
    ...(onlyActual && wantsForecast(slots) && !slots.query.cues.has('status:actual')
      ? [{ slot: 'status', asked: statusWord(slots) } as const]
      : []),
    ...conflictsOf(candidate, slots),
    ...otherMetrics(candidate, slots, subject.ids, catalog),
    ...otherWhole(variable, slots, catalog),
    ...subject.missing,
    ...silent.map((id) => ({ slot: 'entity', asked: id }) as const),
    ...(subject.ids.length > 0 ? time.missing : []),
    ...growth.missing,
    ...ranked.missing,
    ...timeless(ranked.observations, slots),
    ...onlyDenied(onRecord, slots),
    ...otherDirection(variable, ranked.observations, slots),
    ...nobody(ranked.observations, slots),
    ...otherSpeaker(ranked.observations, slots, catalog),
    ...otherSort(slots, variable, subject.ids, catalog),
    ...strangers,
  ];
  const unit = catalog.unitOf(variable);
  const contradictions = against.filter(
    ({ asked }) => !saysItCameAbout(asked, variable, unit, catalog.observationsOf(variable.id)),
  );
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

// Another metric of another place, both said, after a figure: the thread's time was not asked of it.
function standsAlone({ id }: Variable, { query, context }: Slots): boolean {
  const named = query.entities.filter(({ mention }) => !mention.nested);
  return (
    context?.variable !== undefined &&
    context.variable !== id &&
    named.length > 0 &&
    named.every((one) => !context.entities.includes(one.id))
  );
}

const deniedTimes = ({ query, periods }: Slots) =>
  query.intent === 'claim' || periods.some(({ stated }) => stated)
    ? []
    : query.denied.filter((mention) => mention.period?.period !== undefined);

// "Not back in 2021": the figure of that time is the one that is not wanted.
function withoutDenied(observations: readonly Observation[], slots: Slots): readonly Observation[] {
  const denied = deniedTimes(slots).flatMap((mention) => mention.period?.period ?? []);
  return denied.length === 0
    ? observations
    : observations.filter(({ period }) => !denied.some((one) => period && periodsEqual(one, period)));
}

function onlyDenied(observations: readonly Observation[], slots: Slots): MissingSlot[] {
  if (observations.length === 0 || withoutDenied(observations, slots).length > 0) return [];
  return deniedTimes(slots).map(({ text }) => ({ slot: 'period', asked: text }));
}

function conflictsOf(candidate: VariableCandidate, { query }: Slots): MissingSlot[] {
  return candidate.conflicts.map((slot) => {
    const prefix = slot === 'grade' ? 'grade:' : 'measure:';
    const mention = query.mentions.find(
      (m) => !m.nested && m.senses.some((s) => s.type === 'cue' && s.cue.startsWith(prefix)),
    );
    return { slot, asked: mention?.text ?? (slot === 'grade' ? strangeGrade(query) : undefined) ?? '' };
  });
}

// "When will it": a figure tied to a condition and to no time does not say.
function timeless(observations: readonly Observation[], { query }: Slots): MissingSlot[] {
  const asksTime = query.cues.has('ask:when') && observations.length > 0;
  return asksTime && observations.every(({ period }) => period === undefined)
    ? [{ slot: 'period', asked: '' }]
    : [];
}

// "By how much did it fall", of what grew.
function otherDirection(
  variable: Variable,
  observations: readonly Observation[],
  { query }: Slots,
): MissingSlot[] {
  if (query.intent === 'claim' || observations.length === 0 || !saysOtherWay(query, variable)) return [];
  const word = query.mentions.find(({ senses }) =>
    senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('direction:')),
  );
  return observations.every(({ value }) => !value.startsWith('-'))
    ? [{ slot: 'measure', asked: word?.text ?? '' }]
    : [];
}

// "Who heads": a figure that nobody is said to have told names nobody.
function nobody(observations: readonly Observation[], { query, measure }: Slots): MissingSlot[] {
  const asksWho = query.cues.has('ask:who') && query.intent !== 'claim' && observations.length > 0;
  if (!asksWho) return [];
  if (OTHER_DEED.test(query.text.text)) return [{ slot: 'speaker', asked: '' }];
  const [, deed] = measure === undefined ? (WHO_DOES.exec(query.text.text) ?? []) : [];
  if (deed !== undefined && !TELLS.test(deed)) return [{ slot: 'speaker', asked: '' }];
  if (measure !== undefined || query.cues.has('amount') || ASKS_PRINTER.test(query.text.text)) return [];
  return observations.some(({ saidBy }) => saidBy !== undefined) ? [] : [{ slot: 'speaker', asked: '' }];
}

/** 哪家媒体报的: who printed it stands in the citation. */
const ASKS_PRINTER =
  /(?:哪一?[家个份张本]?|什么|啥)(?:媒体|报纸|报社|报刊|网站|杂志|刊物|电视台|出版物)|\b(?:which|what) (?:publication|newspaper|paper|outlet|report|document|source|article)s?\b/;

/** What whoever told a figure is not thereby said to have done. */
const OTHER_DEED =
  /\bwho (?:is |are |was |were |has |had )?(?:measure[sd]?|count(?:s|ed)|responsible|in charge|dispute[sd]?|doubt(?:s|ed)?|question(?:s|ed)|challenge[sd]?|check(?:s|ed)|audit(?:s|ed)|paid|pays|fund(?:s|ed)|owns?|runs?|manage[sd]?|decide[sd]?|sets?|approve[sd]?)\b|^(?:and |so )?whose (?!words?\b|claims?\b|remarks?\b|figures?\b|numbers?\b)[a-z]|[了过]谁的(?!话)|谁(?:在|来|去)?(?:负责|质疑|怀疑|否认|反对|测|统计|核|审|批准|决定|打分|评|管)|由谁|谁(?:定|测|统计|评|审|核)的/;

const WHO_DOES =
  /\bwho (?:(?:is|are|was|were|has|have|had|will|would|did|does|do|actually|first) )*([a-z]{3,})/;
/** What whoever told a figure did, and what whoever it is of does in it. */
const TELLS =
  /^(?:the|this|that|said|says?|tell?s?|told|gave|gives?|given|report(?:s|ed)?|claim(?:s|ed)?|puts?|quote[sd]?|cite[sd]?|state[sd]?|announce[sd]?|disclose[sd]?|reveal(?:s|ed)?|mention(?:s|ed)?|speak(?:s|ing)?|spoke|print(?:s|ed)?|publish(?:es|ed)?|release[sd]?|expect(?:s|ed)?|predict(?:s|ed)?|forecasts?|estimate[sd]?|reckon(?:s|ed)?|think|thinks|thought|hopes?|hoped|plan(?:s|ned)?|promise[sd]?|confirm(?:s|ed)?|admit(?:s|ted)?|rank(?:s|ed)?|comes?|came|leads?|led|top(?:s|ped)|ahead|behind|first|last|biggest|most|least|has|had|got|gets?|won|beat|did|does)$/;

// 某某说…多少: a figure that is another's word, or nobody's, is none of what this person said.
function otherSpeaker(
  observations: readonly Observation[],
  { entities, query }: Slots,
  catalog: Catalog,
): MissingSlot[] {
  const people = entities.filter((id) => catalog.entity(id).type === 'person');
  const outer = query.mentions.filter(({ nested }) => !nested);
  const says = outer.some(({ text }) => SAYS.test(text));
  if (!says || observations.length === 0) return [];
  const isOf = (person: string, { saidBy, entity }: Observation) =>
    saidBy === person || entity === person || catalog.entity(person).within === entity;
  // 市长说: a post that nobody who told the figure holds.
  const posts = outer.filter(
    ({ senses }, at) =>
      senses.some((sense) => sense.type === 'cue' && sense.cue === 'type:person') &&
      SAYS.test(outer[at + 1]?.text ?? ''),
  );
  const holds = (post: string, { saidBy }: Observation) => {
    const held = saidBy === undefined ? undefined : catalog.entity(saidBy);
    return [held?.name, held?.post].some(
      (one) => one?.zh.includes(post) || one?.en.toLowerCase().includes(post),
    );
  };
  const strange = posts.find(({ text }) => !observations.some((observation) => holds(text, observation)));
  if (strange && people.length === 0) return [{ slot: 'speaker', asked: strange.text }];
  return people
    .filter((person) => !observations.some((observation) => isOf(person, observation)))
    .map((person) => ({ slot: 'speaker', asked: catalog.entity(person).name.zh }) as const);
}

const SAYS =
  /^(?:说|说的|说了|说了什么|说了啥|说什么|讲了什么|讲了啥|讲|讲的|介绍|透露|表示|say|says|said|told|tell|mention|mentioned|according to)$/;

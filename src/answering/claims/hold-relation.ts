// A claim that puts a thing in a place, or names whom a place is measured against: the record holds one of each, so what
// it names decides. What it leaves open (a district of the city the thing is in, a neighbour) is not told here.
import { ADMINISTRATIVE_AREAS, PLACES } from '../../knowledge/entity-types.ts';
import type { EntityType, Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isChinesePlace } from '../../language/lexicon/chinese-places.ts';
import { rawSpan } from '../../language/normalize.ts';
import type { Named, Query } from '../../language/query.ts';
import { isYesOrNo } from '../../language/yes-or-no.ts';
import type { Answer, Verdict } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { cardOf } from '../outcomes/answer-entity.ts';
import { bodyOf } from '../outcomes/answer-figure.ts';
import { combineAnswers } from '../outcomes/combine-answers.ts';
import { composeAnswer, EMPTY_CONTEXT } from '../outcomes/compose-answer.ts';
import type { Slots } from '../slots/slots.ts';

/** The verdict on a claim of where something lies or of its benchmark; undefined for any other question. */
export function answerRelation(finding: Finding, index: AnsweringIndex): Answer | undefined {
  const { query } = finding.slots;
  if (query.numbers.length + query.periods.length > 0) return undefined;
  if (!query.cues.has('ask:claim') && !isYesOrNo(query.text.text)) return undefined;
  return query.cues.has('benchmark') || OF_BENCHMARK.test(query.text.text)
    ? holdBenchmark(finding, index)
    : (holdPlace(finding, index) ?? holdPlaces(finding, index));
}

const OF_BENCHMARK =
  /对标|标杆|看齐|\bbenchmark(?:s|ed|ing)?\b|\bmeasured? (?:itself |themselves )?against\b/;

/** What lies somewhere: a company and a person are only of it. */
const LIES: ReadonlySet<EntityType> = new Set([...PLACES, 'school', 'project', 'organisation']);
/** What runs through many places, and is within another only as a part of it. */
const RUNS = /[江河溪湖街路线]$|\b(?:river|stream|creek|lake|street|road|line)\b/i;

const IN =
  /^(?:的?位置)?(?:就|都)?(?:是不是|是否|是|系)?(?:建|设|放|修|落户|坐落|盖)?(?:在|位于|地处|坐落于|属于|属)$|^(?:is|are|lies?|located|situated|based)? ?(?:in|inside|within)(?: the)?$/;

function holdPlace({ slots }: Finding, index: AnsweringIndex): Answer | undefined {
  const { query } = slots;
  const [inner, outer, ...more] = outermost(query);
  if (!inner || !outer || more.length > 0 || !saysNoMore(query, [inner.mention, outer.mention]))
    return undefined;
  return holdPair(inner, outer, slots, index);
}

// "A is in X and B in Y": each is held by itself, and nothing is said where one of them cannot be.
function holdPlaces({ slots }: Finding, index: AnsweringIndex): Answer | undefined {
  const { query } = slots;
  const named = [...outermost(query)].sort((a, b) => a.mention.start - b.mention.start);
  const mentions = named.map(({ mention }) => mention);
  if (named.length < 4 || named.length % 2 === 1 || !saysNoMore(query, mentions)) return undefined;
  const held = named.flatMap((inner, at) => {
    const [outer, next] = named.slice(at + 1);
    if (at % 2 === 1 || !outer) return [];
    const joint = next && query.text.text.slice(outer.mention.end, next.mention.start);
    return joint === undefined || AND.test(joint) ? [holdPair(inner, outer, slots, index)] : [undefined];
  });
  const answers = held.filter((answer) => answer !== undefined);
  return answers.length === held.length ? combineAnswers(answers) : undefined;
}

const AND = /^(?:[\s,，;；、]|\b(?:and|while|but|the)\b|而|和|以及|同时)+$/;

function holdPair(inner: Named, outer: Named, slots: Slots, index: AnsweringIndex): Answer | undefined {
  const { catalog } = index;
  if (inner.mention.start > outer.mention.start) return undefined;
  const between = slots.query.text.text.slice(inner.mention.end, outer.mention.start).trim();
  const verdict = IN.test(between) ? liesIn(inner.id, outer.id, index) : undefined;
  const card = verdict && cardOf(catalog.entity(inner.id), slots, index);
  return card && catalog.entity(inner.id).citation ? { ...card, verdict } : undefined;
}

// In another place than the record says only where neither of the two could hold the other.
function liesIn(inner: string, outer: string, { catalog }: AnsweringIndex): Verdict | undefined {
  const { type, within } = catalog.entity(inner);
  if (!LIES.has(type) || !PLACES.has(catalog.entity(outer).type) || within === undefined) return undefined;
  if (catalog.isWithin(inner, outer)) return 'matches';
  const recorded = catalog.entity(within);
  const isOpen = catalog.isWithin(outer, within) || catalog.isWithin(outer, inner);
  if (isOpen || !PLACES.has(recorded.type) || RUNS.test(recorded.name.zh) || RUNS.test(recorded.name.en))
    return undefined;
  return 'differs';
}

function holdBenchmark(finding: Finding, index: AnsweringIndex): Answer | undefined {
  const { query } = finding.slots;
  const named = outermost(query);
  const { text } = query.text;
  const measured =
    named.find((one, at) =>
      IS_BENCHMARK_OF.test(text.slice(named[at - 1]?.mention.end ?? 0, one.mention.start)),
    ) ?? named.filter(({ mention }) => HAS_BENCHMARK.test(text.slice(mention.end))).at(-1);
  const [subject, other, ...more] = measured ? [measured, ...named.filter((one) => one !== measured)] : named;
  if (!subject || more.length > 0) return undefined;
  const stranger = strangerOf(query);
  if (!saysNoMore(query, [...named.map(({ mention }) => mention), ...(stranger ? [stranger] : [])]))
    return undefined;
  const { benchmark, measured: part } = measuredIn(subject.id, index);
  // Whom a place is measured against is not therefore measured against it.
  if (benchmark === undefined) {
    const turned = other && measuredIn(other.id, index);
    return turned?.benchmark === subject.id
      ? tellBenchmark(turned.measured ?? other?.id ?? '', subject.id, 'not_on_record', finding, index)
      : undefined;
  }
  // A district's benchmark is not therefore the city's.
  if (part !== undefined && ADMINISTRATIVE_AREAS.has(index.catalog.entity(part).type))
    return tellBenchmark(part, benchmark, 'not_on_record', finding, index);
  const verdict = other ? isBenchmark(other.id, benchmark, index) : stranger && 'differs';
  return verdict && tellBenchmark(subject.id, benchmark, verdict, finding, index, part);
}

/** Between a benchmark and whoever has it. */
const IS_BENCHMARK_OF =
  /^ (?:is|was|has been|serves as|acts as) (?:the |a )?(?:benchmark|yardstick|model) (?:city )?(?:for|of)(?: the)? $/;

interface Measured {
  readonly benchmark: string | undefined;
  /** What is measured against it, where it is a part of the one asked about. */
  readonly measured?: string | undefined;
}

// The one that all figures against a benchmark are measured against: its own, else those of what it holds.
function measuredIn(id: string, { catalog }: AnsweringIndex): Measured {
  const measured = catalog.pack.observations.filter(
    ({ entity, benchmark }) => benchmark !== undefined && (entity === id || catalog.isWithin(entity, id)),
  );
  const own = measured.filter(({ entity }) => entity === id);
  const [benchmark, ...others] = new Set(
    (own.length > 0 ? own : measured).flatMap((one) => one.benchmark ?? []),
  );
  if (others.length > 0) return { benchmark: undefined };
  return { benchmark, measured: own.length > 0 ? undefined : measured.at(0)?.entity };
}

function tellBenchmark(
  subject: string,
  benchmark: string,
  verdict: Verdict,
  { slots: { query }, statements }: Finding,
  { catalog }: AnsweringIndex,
  measured = subject,
): Answer {
  const isOfBoth = ({ about }: Statement) => about.includes(subject) && about.includes(benchmark);
  const statement =
    statements.map((one) => one.statement).find(isOfBoth) ?? catalog.statementsAbout(subject).find(isOfBoth);
  const context = { ...EMPTY_CONTEXT, entities: [subject] };
  if (statement)
    return composeAnswer({
      status: 'answered', query, verdict, statements: [statement],
      body: { kind: 'statements', statements: [statement] }, context: { ...context, statements: [statement.id] },
    }); // biome-ignore format: one call
  const last = catalog
    .observationsAbout(measured)
    .filter((one) => one.benchmark === benchmark)
    .slice(-1);
  return composeAnswer({
    status: 'answered',
    query,
    verdict,
    observations: last,
    body: bodyOf(last),
    context,
  });
}

/** Behind whoever has the benchmark: 某地的标杆, "its benchmark"; what stands before 为标杆 is the benchmark itself. */
const HAS_BENCHMARK = /^(?!作?为|[当做成是])(?:的|'s )?[^\S\n]?\S{0,6}?(?:标杆|对标|benchmark\b)/;

function isBenchmark(id: string, benchmark: string, { catalog }: AnsweringIndex): Verdict | undefined {
  if (id === benchmark) return 'matches';
  return catalog.isWithin(benchmark, id) || catalog.isWithin(id, benchmark) ? undefined : 'differs';
}

// 宁德, "CATL": one proper name that is none of the record's, behind all else that is said.
function strangerOf({ unknown, mentions, text }: Query): Mention | undefined {
  const [stranger, ...more] = unknown;
  if (stranger === undefined || more.length > 0) return undefined;
  const said = mentions.filter(({ nested, kind, senses }) => !nested && kind !== 'break' && !isTag(senses));
  const isName =
    isChinesePlace(stranger.text) || /^\p{Lu}/u.test(rawSpan(text, stranger.start, stranger.end));
  return isName && (said.at(-1)?.end ?? 0) <= stranger.end ? stranger : undefined;
}

function isTag(senses: Mention['senses']): boolean {
  return senses.some(
    (sense) => sense.type === 'cue' && (sense.cue === 'ask:claim' || sense.cue === 'filler'),
  );
}

/** The names of entities in a question, each once, though it may stand in the name of a statement. */
export function outermost({ entities }: Query): readonly Named[] {
  return entities.filter(
    ({ mention: { start, end } }) =>
      !entities.some(
        ({ mention }) =>
          mention.start <= start && end <= mention.end && mention.end - mention.start > end - start,
      ),
  );
}

const JOINS =
  /^(?:s|pick(?:s|ed)?|cho(?:se|oses|sen)|select(?:s|ed)?|takes?|took|uses?|used|as|to|its?|city|place|one|which|选|选了|选定|选择|选取|选中|定|定了|拿来|用|视|择|取|中|作为|is|are|was|were|it|the|a|that|and|while|so|in|inside|within|of|for|with|on|at|located|lies?|situated|based|against|是|系|在|位于|地处|属于|的|为|以|把|当|拿|跟|和|而|以及|就|吧|吗|么|嘛|哈|啊|呢|对|其)$/;

// Nothing but the names, what joins them, and the words of the benchmark's own metric.
function saysNoMore({ mentions }: Query, names: readonly Mention[]): boolean {
  return mentions.every(
    ({ nested, kind, text, senses, start, end }) =>
      nested ||
      kind === 'break' ||
      names.some((name) => name.start <= start && end <= name.end) ||
      JOINS.test(text) ||
      senses.some(
        (sense) =>
          sense.type === 'variable' ||
          sense.type === 'term' ||
          (sense.type === 'statement' && OF_BENCHMARK.test(text)) ||
          (sense.type === 'cue' && (sense.cue === 'ask:claim' || sense.cue === 'benchmark')),
      ),
  );
}

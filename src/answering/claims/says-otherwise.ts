// What a claim says beside a number that agrees with the record, and the figure on record does not bear out: that it is
// an increase, was only foreseen, is another body's, or ranks in another place.
import type { Catalog } from '../../knowledge/catalog.ts';
import { AREAS, PLACES } from '../../knowledge/entity-types.ts';
import type { EntityType, Observation, Variable } from '../../knowledge/types.ts';
import { isLimitReached } from '../../language/level-reached.ts';
import type { Named, Query, StatedNumber } from '../../language/query.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';
import { addsDetail } from './adds-detail.ts';
import { outermost } from './hold-relation.ts';
import { isOfAnotherWhole } from './of-another-whole.ts';
import { isOfMoreThanOne } from './of-more-than-one.ts';
import { isOfOtherBase } from './other-base.ts';
import { tellsInOtherClause } from './other-clauses.ts';
import { isOfPart } from './part-of-it.ts';
import { ranksAnotherThing } from './rank-of-level.ts';
import { ranksOtherwise } from './ranks-otherwise.ts';

/** True where the claim says more of the figure shown than the record does. */
export function saysOtherwise(
  stated: StatedNumber,
  shown: Observation,
  match: SlotMatch,
  query: Query,
  catalog: Catalog,
): boolean {
  const names = outermost(query);
  return (
    isTurned(shown, names, query) ||
    isOfMoreThanOne(shown, names, query, catalog) ||
    isForeseen(shown, query) ||
    isOfAnotherBody(shown, query, catalog) ||
    isOfTeller(shown, names, query, catalog) ||
    isRenamed(shown, names, query, catalog) ||
    isWhitherTo(shown, names, query) ||
    ranksElsewhere(stated, shown, names, query) ||
    ranksOtherwise(stated, shown, match.variable, query) ||
    ranksAnotherThing(stated, match.variable, query, catalog) ||
    isOfAnotherWhole(stated, match.variable, query) ||
    isOfOtherBase(stated, shown, match.variable, query) ||
    isOutOfReach(stated, query) ||
    isOfPart(stated, shown, query) ||
    tellsInOtherClause(stated, query, catalog) ||
    addsDetail(stated, shown, match.variable, query, catalog)
  );
}

const ROSE_BY =
  /(?:(?:下降|增长|减少|增加|上升|提高|降低|上涨|下跌|下滑|缩短|延长)了?|(?:[涨降升]|(?<![最至不])多|(?<![最至不减缺])少)了)(?:约|近|大约|整整|足足)?\s*$|\b(?:fell|rose|grew|gained|climbed|jumped|slipped|slumped|shrank|dropped|increased|declined|decreased|(?:went|gone|going|was|were|is|are|been) (?:up|down)|(?:c[ao]me|brought|taken|knocked|pushed) (?:up|down)(?= by)|(?:cut|slashed|trimmed|lowered|reduced|shortened|raised|lifted|boosted|improved|eased|narrowed|widened)(?= by))(?: by)?(?: about| around| nearly| almost)?(?:\s+(?:[a-z]{3}|dollar|yuan|[$£€¥]))?\s*$/;

/** 比2023年多…: by how much, and no value. */
const MORE_THAN = /(?:比|较)[^，。,；]{2,16}[多少高低长短](?:出|了)?\s*$/;

/** A metric of what was added, saved or lost is told by just these verbs. */
const OF_CHANGE =
  /新|增|减|降|省(?!级|份|内)|(?<![多青])少|差|损|\b(?:new|added|growth|gr[oe]w|fall|fell|drop|sav|avoid|cut|reduc|increase|decrease|change|lost|loss|gain|gap|ris)/;

/** True where the number tells by how much the metric went up or down, and the metric is of no change itself. */
// "Rose by 4,120 cards", where that many are there in all; and "new titles rose by 48,200", where that many are new.
export function isIncrease(stated: StatedNumber, variable: Variable, query: Query): boolean {
  const { number } = stated;
  if (number.form !== 'plain' || variable.measure === 'growth') return false;
  if (isLimitReached(query.text.text, number)) return false;
  const before = query.text.text.slice(0, number.start);
  if (MORE_THAN.test(before.slice(-24))) return true;
  if (!ROSE_BY.test(before.slice(-24))) return false;
  return !countsChanges(stated, variable, query);
}

/** True for a metric of what was added, saved or lost, unless it is said to have grown itself. */
export function countsChanges({ number }: StatedNumber, variable: Variable, query: Query): boolean {
  const isGrown = query.variables.some(
    ({ id, mention }) => id === variable.id && mention.end <= number.start && OF_CHANGE.test(mention.text),
  );
  const { name, aliases } = variable;
  return (
    !isGrown &&
    [name.zh, name.en, ...aliases.zh, ...aliases.en].some((one) => OF_CHANGE.test(one.toLowerCase()))
  );
}

const FORESEES =
  /预计|预期|预测|规划|(?<![超按原比照])计划(?![内外里])|原定|有望|可望|拟定|力争|力求|争取(?=到?\d|达)|目标(?:值|数)?(?:[是为]|定[为在])|(?<![主重必只想需就还不])(?:需|须|应|将|要|应当|需要|将要|必须)(?:达到?|完成|实现|增至|升至|降至)|\b(?:forecast|expected|projected|planned) (?:at|to)\b|\bplanned (?=[a-z])|\bplan (?:is )?(?:for|to)\b|\b(?:aims?|plans?|due|set) to\b|\bwill (?:be|have|reach|stand|hit)\b|\b(?:meant|supposed|scheduled|slated|intended|hoped|poised|on course|on track) to\b|\b(?:should|would|could|might|may|ought to) have (?:been|reached|hit|had|stood|come|got|managed|seen)\b|\b(?:budgeted|targeted|pencilled in|capped|limited|frozen|pegged|restricted|fined|taxed|insured) (?:at|for)\b|\b(?:target|goal) (?:of|was|is)\b/g;

// Planned, by the claim: that it came about so was printed, and not that it was meant to.
function isForeseen({ status }: Observation, query: Query): boolean {
  return status === 'actual' && (saidOutsideNames(query, FORESEES).length > 0 || plans(query));
}

// 海州计划2024年达到, where a programme is called 计划 for short: right behind a name it is what that one does.
const PLANNED = /^(?:到|在)?(?:[^，。,]{0,8}年底?前?)?(?:达|完成|实现|[增升降减]至|为|是|有)/;

function plans({ mentions, text: { text: query } }: Query): boolean {
  const outer = mentions.filter(({ nested }) => !nested);
  return outer.some(({ text, start, end }, at) => {
    const before = outer[at - 1];
    if (text !== '计划') return false;
    return (
      PLANNED.test(query.slice(end)) ||
      (before?.end === start && before.senses.some(({ type }) => type === 'entity'))
    );
  });
}

/** Somebody is no body: what he tells or looks after is told of whoever he is with. */
const NO_BODY: ReadonlySet<EntityType> = new Set(['person']);
/** What is done or held is only when a thing came about, where such a word puts it so: during the campaign, 行动中. */
const DURING: ReadonlySet<EntityType> = new Set(['programme', 'event']);
const DURING_BEFORE =
  /\b(?:in|during|under|since|through|throughout|after|before|within|at|by) (?:the |its |this )?$|[在自随经过]\s?$/;
const DURING_BEHIND = /^(?:以来|期间|中|里|后|前|实施|开展|启动|推进|的?第)/;

/** True where it is told of the whole, and a part of it is on record; of a part, where the whole is; of the campaign, where a body of it is. */
export function isOfAnotherBody(shown: Observation, query: Query, catalog: Catalog): boolean {
  const { text } = query.text;
  const names = outermost(query);
  if (names.some(({ id }) => id === shown.entity) || isNamedInMetric(shown, query, catalog)) return false;
  const isOfOne = new Set(catalog.observationsOf(shown.variable).map(({ entity }) => entity)).size === 1;
  return names.some(({ id, mention: { start, end } }) => {
    const { type } = catalog.entity(id);
    if (id === shown.benchmark || id === shown.among || NO_BODY.has(type)) return false;
    if (DURING.has(type) && (DURING_BEFORE.test(text.slice(0, start)) || DURING_BEHIND.test(text.slice(end))))
      return false;
    if (catalog.isWithin(id, shown.entity)) return true;
    // What is counted of one thing alone is said of the place that holds it: a county's library is the county's.
    const { type: own, within } = catalog.entity(shown.entity);
    const isItsOwn = PLACES.has(type) && !AREAS.has(own) && (isOfOne || (AREAS.has(type) && within === id));
    return catalog.isWithin(shown.entity, id) && !isItsOwn;
  });
}

/** What somebody does with a figure that is another's: 投资了, 有, raised. */
const DID =
  /^(?:[\p{Script=Han}]{0,2}(?:有|投|建|办|花|募|筹|捐|收|买|卖|拿|管|带)|的(?!话|说))|^ (?:personally |himself |herself |alone )?(?:has|had|have|owns?|owned|runs?|ran|built|raised|invested|spent|collected|donated|made|earned|won|paid|opened|bought|sold)\b/u;

// Whoever told of it has not therefore done it.
function isOfTeller(
  { entity, saidBy }: Observation,
  names: readonly Named[],
  { text: { text } }: Query,
  catalog: Catalog,
): boolean {
  if (saidBy === undefined || saidBy === entity || names.some(({ id }) => id === entity)) return false;
  return names.some(
    ({ id, mention }) =>
      id === saidBy && catalog.entity(id).type === 'person' && DID.test(text.slice(mention.end)),
  );
}

// "The park output": the metric, by the name it is called by, says whose it is.
function isNamedInMetric({ variable, entity }: Observation, { variables }: Query, catalog: Catalog): boolean {
  const { name, aliases } = catalog.entity(entity);
  const head = name.en.toLowerCase().split(' ').at(-1) ?? '';
  return variables.some(
    ({ id, mention: { text, nested } }) =>
      id === variable &&
      !nested &&
      (text.split(' ').includes(head) ||
        aliases.zh.some((alias) => alias.length > 1 && text.startsWith(alias))),
  );
}

// "Old Mint Yard", where there is an Old Yard: one name before another, and neither holds the other.
function isRenamed(
  { entity }: Observation,
  names: readonly Named[],
  { text: { text } }: Query,
  catalog: Catalog,
): boolean {
  const own = names.filter(({ id }) => id === entity);
  return names.some(
    ({ id, mention: { start, end } }) =>
      id !== entity &&
      !catalog.isWithin(entity, id) &&
      own.some(
        ({ mention }) => end <= mention.start && start < end && text.slice(end, mention.start).trim() === '',
      ),
  );
}

/** 搬到, "moved to": where something went, and not where it was. */
const WHITHER =
  /(?:[搬迁移运送派挪调转输销](?:往|到|去|进|入|至|向|给)(?:了)?|流(?:入|向))$|\b(?:moved|relocated|transferred|shifted|sent|shipped|deliver(?:ed|s)|supplied|sold|handed|given) (?:over )?(?:in)?to (?:the )?$/;

// 23家搬到禾丰, where those that moved away from there are counted.
function isWhitherTo({ entity }: Observation, names: readonly Named[], { text: { text } }: Query): boolean {
  const own = names.filter(({ id }) => id === entity);
  return own.length > 0 && own.every(({ mention }) => WHITHER.test(text.slice(0, mention.start)));
}

/** What stands before whoever a figure is measured against. */
const AGAINST =
  /\b(?:against|relative to|compared (?:with|to)|versus|vs\.?|as a (?:share|percentage|proportion) of|% of|percent of)(?: the)? $|(?:对比|对照|相当于|占|比)$/;

// "The port's share of its benchmark", told as the benchmark's of the port: whoever a claim measures against is the record's benchmark.
function isTurned(
  { entity, benchmark }: Observation,
  names: readonly Named[],
  { text: { text } }: Query,
): boolean {
  if (benchmark === undefined) return false;
  const ours = OURS.exec(text)?.index ?? -1;
  return names.some(
    ({ id, mention: { start } }) =>
      (id !== benchmark && id === entity && AGAINST.test(text.slice(0, start))) ||
      (id === benchmark && start < ours),
  );
}

/** 标杆…是我们的15%, "15% of ours": those who speak are what is measured against. */
const OURS =
  /(?:我们|咱们?|我[省市县区馆院校]|本[省市县区馆院校])的?(?:约|近|大约)?(?=[\d一二三四五六七八九十百])|(?:%|percent|per cent) of ours?\b/;

/** 未达到全省第四, fell short of more than 700: below it, whatever came of it. */
const NOT_REACHED =
  /(?<!有)(?:没有?|未曾?|不曾)(?:能|再|曾)?(?:达到?|到|进入?|排在?|拿到|获得)\p{Script=Han}{0,8}$|远(?:没有?|未|不是)\p{Script=Han}{0,8}$|\b(?:fail(?:s|ed)? to|fell short of|never) (?:(?:be|reach|rank|make|take|finish|come|get)(?:ed)? )?(?:the )?$/u;

function isOutOfReach({ number }: StatedNumber, { text: { text } }: Query): boolean {
  return !number.negated && NOT_REACHED.test(text.slice(Math.max(0, number.start - 24), number.start));
}

// 全省第四, of what is fourth in the city.
function ranksElsewhere(
  { number }: StatedNumber,
  { among }: Observation,
  names: readonly Named[],
  { text: { text } }: Query,
): boolean {
  if (number.form !== 'rank' || among === undefined || names.length < 2) return false;
  const area = names.find(
    ({ mention: { start, end } }) =>
      (end <= number.start && /^(?:排名?|位?列|排在|居)?第?$/.test(text.slice(end, number.start))) ||
      (start >= number.end &&
        /^\s*(?:place )?(?:in|of|across|within) (?:the )?$/.test(text.slice(number.end, start))),
  );
  return area !== undefined && area.id !== among;
}

// A clause of a claim that tells something beside its figure: 市民失望, 比邻市好得多, 自从换了供应商, "and nobody believes
// it". The figure bears none of it out. Who asks, what for, and how it is to be confirmed, stand in clauses of their own
// as well and are chat.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isLong } from '../../language/long-message.ts';
import { normalizeText } from '../../language/normalize.ts';
import { findNumbers, type NumberMention } from '../../language/numerals.ts';
import type { Query, StatedNumber } from '../../language/query.ts';
import { sentenceAround } from './sentence-around.ts';

/** True where a clause of the claim's own sentence tells of something else than the figure. */
export function tellsInOtherClause(
  { number }: StatedNumber,
  { mentions, entities, text: { text } }: Query,
  catalog: Catalog,
): boolean {
  if (isLong(mentions)) return false;
  if (!/\p{Script=Han}/u.test(text)) return tellsBehindIt(number, mentions, entities, text, catalog);
  const outer = mentions.filter(({ nested }) => !nested);
  return clausesOf(outer, sentenceAround(text, number.start), text).some((clause) => {
    const said = text.slice(clause[0]?.start, clause.at(-1)?.end);
    return (
      lengthOf(said) >= LEAST_HAN &&
      (!clause.some(isOfFigure) || tellsFact(clause, said)) &&
      !clause.some(asks) &&
      (clause.some(tells) || tellsFact(clause, said)) &&
      !isBorneOut(clause, said, entities, catalog) &&
      !OF_WHO_ASKS.test(said) &&
      !OF_WHO_TALKS.test(said)
    );
  });
}

// A word of English says as much as two characters.
const lengthOf = (said: string): number =>
  (said.match(/\p{Script=Han}/gu)?.length ?? 0) + 2 * (said.match(/[a-z]{2,}/g)?.length ?? 0);

/** Fewer characters than these are no clause that tells anything. Range 3 to 5. */
const LEAST_HAN = 4;

/** Whoever asks or is asked, the work on a text, and the record: chat around the claim. */
const OF_WHO_ASKS =
  /[我你您咱俺]|大家(?=[都也]?[说传问想看要等好请帮讲觉])|各位|稿|版|文章|报道|新闻|记录|资料|材料|标题|导语|图说|海报|展板|ppt|[写编校审核查问说讲听看记印登填抄刊用]|引(?![发起来进])|(?<![引爆突激诱])发(?![生现展])|领导|老板|编辑|同事|记者|急|等着|请|麻烦|谢|帮|劳驾|不好意思|打扰|[错对准数]|这[个条句些]?(?:数|话|事)|数据|来源|出处/;

// English tells who asks before the figure and behind it, in sentences of their own; what is behind a comma, an "and" or a
// dash in the figure's own sentence is said of the figure, unless it speaks of those who talk or is asked.
function tellsBehindIt(
  number: StatedNumber['number'],
  mentions: readonly Mention[],
  entities: Query['entities'],
  text: string,
  catalog: Catalog,
): boolean {
  const outer = mentions.filter(({ nested }) => !nested);
  const [from, to] = sentenceAround(text, number.start);
  const said = outer.filter(({ start, end }) => start >= from && end <= to);
  const end = endOfOwn(number, said, text);
  const core = said.filter(
    (mention) =>
      mention.start >= number.start && mention.start < end && (isOfFigure(mention) || isOfFact(mention)),
  );
  const last = Math.max(number.end, ...core.map(({ end }) => end));
  if (!GOES_ON.test(text.slice(last, to))) return false;
  return clausesOf(outer, [last, to], text).some((clause) => {
    const words = text.slice(clause[0]?.start, clause.at(-1)?.end);
    if (TELLS_MORE.some((pattern) => pattern.test(words))) return true;
    return (
      words.split(' ').length >= LEAST_WORDS &&
      (clause.some(tells) || tellsFact(clause, words)) &&
      !isBorneOut(clause, words, entities, catalog) &&
      (RELATES.test(words) || WAS_NAMED.test(words) || !clause.some(asks)) &&
      !OF_WHO_TALKS.test(words)
    );
  });
}

// Where a clause with a fact of its own begins behind the figure's.
function endOfOwn({ end }: StatedNumber['number'], said: readonly Mention[], text: string): number {
  const fact = said.find(
    (mention) =>
      mention.start >= end &&
      (isOfFact(mention) || (mention.number && isSmallCount(mention.number))) &&
      PARTS_CLAUSE.test(text.slice(end, mention.start)),
  );
  if (!fact) return text.length;
  const joint = [...text.slice(end, fact.start).matchAll(PARTS_CLAUSES)].at(-1)?.index ?? 0;
  const clause = said.filter(({ start }) => start >= end + joint);
  const told = text.slice(clause[0]?.start, clause.at(-1)?.end);
  return tellsFact(clause, told) || tellsCount(clause) ? end + joint : text.length;
}

/** What parts a further clause from the figure's own. */
const GOES_ON =
  /^[^a-z]*(?:[,;:–—(-]|["”] ?|\b(?:and|but|while|because|so|which|despite|although|though|after|since|as|with|thanks to)\b)/;
/** "And rising", "twice what the planners wanted": how it goes on, or what it is held against. */
const GOES_ON_SO =
  /^(?:and|but|yet) (?:(?:still|now|slowly|steadily|fast) )*(?:counting|rising|falling|growing|climbing|shrinking|dropping|sinking|improving|worsening|increasing|declining)$|^(?:(?:roughly|about|exactly|precisely|just|half|twice|double|triple|well|far|more or less|way|much|slightly|short) )*(?:(?:above|below|over|under|than|beyond|of) )?what (?:the|its|their|his|her|critics|experts|people|everybody|everyone|anybody|anyone|nobody|they) /;
/** "Our best year ever": what place it has among others. */
const BEST_OF_ALL =
  /^(?:(?:and|which was|which is|that was) )?(?:our|its|their|the|a|an|my|his|her) (?:all-time )?(?:[a-z]+ )?(?:best|worst|highest|lowest|biggest|busiest|strongest|weakest|record(?! (?:says?|said|shows?|number|figure|entry|holds?|has|have))|first(?! (?:quarter|half|three|six|nine|month|year|figure|number|line|value))|finest|peak)\b/;
/** "My reforms did that", "we doubled them": by whom it came about. */
const BROUGHT_ABOUT =
  /^(?:and |so )?(?:my|our|its|their|his|her) [a-z]+ (?:did|caused|brought|drove|delivered|achieved|earned|won) |^(?:and |so )?(?:we|they|i|he|she|it|that) (?:doubled|tripled|trebled|halved|quadrupled|beat|beats|smashed|outdid|broke|topped|boosted|lifted|drove|delivered|achieved) (?:it|them|that|this|every|all|any|the|our|its|their)\b/;
const TELLS_MORE = [GOES_ON_SO, BEST_OF_ALL, BROUGHT_ABOUT];
/** "Which nobody believes": said of the figure, and asked of nobody. */
const RELATES = /^(?:(?:and|but|of) )?(?:which|whose|where|when|while|who) /;
/** Fewer words than these are no clause that tells anything. Range 3 to 4. */
const LEAST_WORDS = 3;

/** The same in English, with what the asker only remembers. */
const OF_WHO_TALKS =
  /\b(?:i|me|my|mine|we|us|our|ours|you|your|yours|wants?|wanted|wanna|needs?|needed|hop(?:e|ing)|please|pls|plz|ta|cheers|boss|editor|colleagues?|desk|deadline|draft|copy|article|story|report|piece|release|slides?|deck|memo|brief|caption|headline|page|tweet|post|print(?:s|ed)?|publish(?:ed)?|quoted?|cit(?:e|ed|ing)|says?|said|writes?|wrote|written|claims?|claimed|told|asking|check(?:ing|ed)?|confirm(?:ed|ing)?|verif(?:y|ied)|right|correct|true|wrong|mistaken|remembers?|recalls?|aware|as far as|source|record)\b/;

/** True for a clause that speaks of whoever asks or is asked, of the work on a text or of the record. */
export function isOfWhoAsks(clause: string): boolean {
  return /\p{Script=Han}/u.test(clause) ? OF_WHO_ASKS.test(clause) : OF_WHO_TALKS.test(clause);
}

const QUOTES = /["“”「」『』]/;

// A quotation ends a clause, as a break does.
function clausesOf(
  outer: readonly Mention[],
  [from, to]: readonly [number, number],
  text: string,
): Mention[][] {
  const clauses: Mention[][] = [[]];
  for (const mention of outer) {
    if (mention.start < from || mention.end > to) continue;
    const before = clauses.at(-1)?.at(-1);
    if (before && QUOTES.test(text.slice(before.end, mention.start))) clauses.push([]);
    if (mention.kind === 'break') clauses.push([]);
    else clauses.at(-1)?.push(mention);
  }
  return clauses;
}

// A unit is one behind its number alone: the 人 of 由人工.
function isOfFigure({ kind, senses, text }: Mention): boolean {
  if (text.length === 1 && senses.every(({ type }) => type === 'unit' || type === 'cue'))
    return kind === 'number';
  return (
    kind === 'period' ||
    kind === 'number' ||
    senses.some(({ type }) => type !== 'cue' && type !== 'statement')
  );
}

const PARTS_CLAUSES = /[,;:]|\b(?:and|but|while)\b/g;
const PARTS_CLAUSE = /[,;:]|\b(?:and|but|while)\b/;

const isOfFact = ({ senses }: Mention): boolean => senses.some(({ type }) => type === 'statement');

/** What the figure is told to lie in, and no fact beside it: 在对标活动中. */
const IS_CONTEXT =
  /^(?:在|自|随着|通过|经过|根据|按照?|作为|围绕)|^(?:according to|as (?:printed|reported|said)|per|in|during|under|since|after|before|at)\b|(?:中|后|以来|期间|方面|上|里)$/;

/** "Was named" asks for no name. */
const WAS_NAMED = /\b(?:is|was|were|been|being|got) (?:named|called|voted|crowned)\b/;

// A clause with words of a fact on record, and neither a metric nor a number of its own that is held by itself.
function tellsFact(clause: readonly Mention[], said: string): boolean {
  const isOfMetric = ({ number, senses }: Mention) =>
    (number !== undefined && !isSmallCount(number)) ||
    senses.some(({ type }) => type === 'variable' || type === 'term');
  return clause.some(isOfFact) && !clause.some(isOfMetric) && !IS_CONTEXT.test(said);
}

/** 禁令有五条: how many of a thing there are, which no figure tells. */
const isSmallCount = ({ form, precision, value }: NumberMention): boolean =>
  form === 'plain' && precision === 0 && Number(value) < 10 && value !== '0';

// So many of what nobody knows: it is no word of the figure's.
const tellsCount = (clause: readonly Mention[]): boolean =>
  clause.some(({ kind }) => kind === 'unknown') &&
  clause.some(({ number }) => number && isSmallCount(number)) &&
  !clause.some(({ senses }) => senses.some(({ type }) => type === 'variable' || type === 'term'));

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

// 获评全省先进市, beside a figure: a fact on record that has each of the clause's words, and its year.
function isBorneOut(
  clause: readonly Mention[],
  said: string,
  entities: Query['entities'],
  { pack: { statements } }: Catalog,
): boolean {
  const named = new Set(
    clause.flatMap(({ senses }) => senses.flatMap((sense) => (sense.type === 'statement' ? [sense.id] : []))),
  );
  const words = clause.filter((mention) => isOfFact(mention) || tells(mention)).map(({ text }) => text);
  const years = said.match(YEAR) ?? [];
  const counts = clause.flatMap(({ number }) => (number && isSmallCount(number) ? [number.value] : []));
  if (words.length === 0) return false;
  return statements.some(({ id, about, period, text: { zh, en } }) => {
    if (named.size > 0 && !named.has(id)) return false;
    if (entities.length > 0 && !entities.some((one) => about.includes(one.id))) return false;
    const told = [zh, en].map((one) => normalizeText(one).text).join('\n');
    const begun = period?.start.slice(0, 4);
    return (
      words.every((word) => told.includes(word)) &&
      (counts.length === 0 || tellsEach(counts, told)) &&
      years.every((year) => (begun === undefined ? told.includes(year) : begun === year))
    );
  });
}

function tellsEach(counts: readonly string[], told: string): boolean {
  const numbers = findNumbers(told).map(({ value }) => value);
  return counts.every((count) => numbers.includes(count));
}

function asks({ senses }: Mention): boolean {
  return senses.some((sense) => sense.type === 'cue' && ASKS.test(sense.cue));
}

const ASKS = /^(?:ask:(?!difference|gap|points|series|multiple|list)|thanked|turn:)/;

// A word nobody knows, or one that says how something stands or went.
function tells({ kind, senses }: Mention): boolean {
  return kind === 'unknown' || senses.some((sense) => sense.type === 'cue' && TELLS.test(sense.cue));
}

const TELLS =
  /^(?:measure:|direction:|type:|scope:|grade:|status:forecast|except|not$|deed|ask:(?:difference|gap|points|series|multiple|list))/;

// Whether a statement tells of the deed that a question asks about: who proposed, built or taught it, what somebody
// said, what hour it opens, whose turn comes next.
import type { Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { stemWord } from '../../language/tokens.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { asksHowCome, asksRemark } from '../strangers/no-figure-says.ts';
import { IS_LED, LEADS } from '../words/head-words.ts';
import { onceFor } from '../words/once-for.ts';
import { weekdaysIn } from '../words/weekdays.ts';
import { isPost } from './settles-person.ts';
import { piecesBesideNames, saidIn, toldIn } from './statement-texts.ts';
import { hasSynonymAmong, saysIdiomFrom } from './synonym-spans.ts';

/** True where nothing in the statement's texts lacks what was done, said or come next. */
export function holdsDeed(statement: Statement, slots: Slots, index: AnsweringIndex): boolean {
  return (
    holdsDoing(statement, slots, index) &&
    holdsTurn(statement, slots) &&
    holdsHour(statement, slots) &&
    holdsDate(statement, slots) &&
    holdsDimension(statement, slots) &&
    holdsAmount(statement, slots) &&
    holdsAsked(statement, slots, index) &&
    holdsCause(statement, slots, index) &&
    holdsMetric(statement, slots) &&
    isSaidBy(statement, slots, index)
  );
}

const WHO_DID =
  /\bwho (?:else )?(?:(?:is|are|was|were|has|have|had|will|would|be|been|gets to|got to|get to) )*([a-z]{3,})|谁(?:在|来|去|会|要|将|能|还|又|给|把|曾|先|一起)*(\p{Script=Han}{1,3}?)(?:的|了|过)?(?:\P{Script=Han}|$)|谁(?:在|来|去|会|要|将|能|还|又|给|把|曾|先|一起)*(\p{Script=Han}{2})/u;
/** Whoever did any of these is told of in other words, or holds a post. */
const ANY_DEED =
  /^(?:is|are|was|were|been|will|would|has|have|had|gets|went|go|goes|gone|talk(?:s|ed)?|describe[ds]?|explain(?:s|ed)?|admit(?:s|ted)?|comment(?:s|ed)?|stress(?:ed)?|the|this|that|said|says|say|told|tells|made|make|makes|did|does|do|done|behind|from|for|now|not|his|her|its|our|your|head|heads|headed|lead|leads|run|runs|ran|charge|responsible|involved|mentioned|quoted|speaking|called|named|known|credited|with|about|came|come|took|takes|take|gave|give|got|get|can|could|should|and|but|else|exactly|actually|really)$|^(?:是|说|讲|提到|表示|透露|介绍|管|搞|弄|干|做|当|任|担任|负责|叫|名|呢|啊|呀|吗|知|知道|家|的|个|人|有|在|更|最|先|高|低|大|多|小|少|靠|口|之口|嘴|手)/;
const IRREGULAR: Readonly<Record<string, string>> = { build: 'built', write: 'wrote', wrote: 'writ', built: 'build', led: 'lead', paid: 'pay', pays: 'pay', sold: 'sell', bought: 'buy', taught: 'teach', drew: 'draw', chose: 'choos', shot: 'shoot', won: 'win', drove: 'driv' }; // biome-ignore format: one row

// Who teaches, 谁提出: of whoever the statement names it must tell that.
function holdsDoing(statement: Statement, { query }: Slots, index: AnsweringIndex): boolean {
  if (!query.cues.has('ask:who') || query.cues.has('ask:claim')) return true;
  const [, latin, short, han] = WHO_DID.exec(query.text.text) ?? [];
  if (latin !== undefined) return saysDoing(statement, latin, query, index);
  const word = short ?? han;
  if (word === undefined || ANY_DEED.test(word) || isNamed(word, query.mentions)) return true;
  const pairs = word.length < 3 ? [word] : [word.slice(0, 2), word.slice(1, 3)];
  return pairs.some((pair) => saidIn(statement).includes(pair) || saysSynonym(statement, pair, index));
}

/** True where the statement tells the deed that an English verb of the question names, in any form or other words. */
export function saysDoing(statement: Statement, word: string, query: Query, index: AnsweringIndex): boolean {
  if (isNamed(word, query.mentions)) return true;
  if (LEADS.test(word)) return IS_LED.test(saidIn(statement));
  return (
    ANY_DEED.test(word) ||
    saysVerb(statement, word) ||
    saysSynonym(statement, word, index) ||
    // Whoever handed it out gave it, whatever is done by hand.
    saysIdiomFrom(word, query, saysPiece(statement, index))
  );
}

/** True where the statement has a word of Latin letters in any form of it: built, builds, the builder. */
export function saysVerb(statement: Statement, word: string): boolean {
  const stem = word.replace(/(?:ing|ed|es|s|e|d)$/, '');
  const other = IRREGULAR[word] ?? IRREGULAR[stem];
  const forms = new RegExp(
    `\\b${stem}(?:e|ed|es|s|d|t|er|or|ers|ors|ion|ment)?\\b${other ? `|\\b${other}(?!ings?\\b)` : ''}`,
  );
  return forms.test(saidIn(statement));
}

// A name within it tells no deed.
function saysSynonym(statement: Statement, word: string, index: AnsweringIndex): boolean {
  return hasSynonymAmong(word, saysPiece(statement, index));
}

function saysPiece(statement: Statement, { catalog }: AnsweringIndex): (piece: string) => boolean {
  const said = piecesBesideNames(catalog)(statement);
  return (piece) => said.has(piece);
}

// A name or a post behind the question word is no deed.
function isNamed(word: string, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ text, senses }) =>
      (text === word || text.startsWith(`${word} `) || (text.startsWith(word) && !/^[a-z]/.test(word))) &&
      senses.some(
        (sense) => sense.type === 'entity' || (sense.type === 'cue' && /^(?:type|benchmark)/.test(sense.cue)),
      ),
  );
}

const TURNS: readonly RegExp[] = [
  /\bnext\b|下一|下个|接下来|轮到/, /\b(?:previous|former|predecessor|before|earlier)\b|前任|上一任|上任前|之前/,
  /\b(?:successor|after)\b|继任|下任|之后/,
]; // biome-ignore format: one row each

const BEFORE = /\bbefore(?: (?:him|her|them|it|that|then|[a-z' -]{2,40}))?(?=[?.!]*$)/;
const BEFORE_TOLD =
  /\b(?:before|predecessor|previous|earlier|succe\w*|replac\w*|took over|used to|former (?!(?:teacher|nurse|paramedic|pupil|student)))|此前|之前|以前|原|前任|接替|上一任/;

/** False where another turn is asked for than is told of: who was it before, when is the next. */
export function holdsTurn(statement: Statement, { query }: Slots): boolean {
  // Whoever was a paramedic once was not therefore there before another.
  if (BEFORE.test(query.text.text) && !BEFORE_TOLD.test(saidIn(statement))) return false;
  if (!(['ask:who', 'ask:when', 'ask:where', 'ask:which'] as const).some((cue) => query.cues.has(cue)))
    return true;
  return TURNS.every((turn) => !turn.test(query.text.text) || turn.test(saidIn(statement)));
}

const ASKS_HOUR = /\bwhat (?:time|hours?)\b|几点/;
const HOUR = /\d{1,2}[:：]\d\d|\b\d{1,2} ?[ap]\.?m\b|\d{1,2}[点时]|[一二三四五六七八九十]点|o'clock|\bnoon\b/;

function holdsHour(statement: Statement, { query }: Slots): boolean {
  return !ASKS_HOUR.test(query.text.text) || HOUR.test(toldIn(statement));
}

const ASKS_DATE = /哪一?年|哪一?天|几号|何年|几月|哪个月|\b(?:what|which) (?:year|month|date|day)\b/;

// Which year, of what has no date.
function holdsDate(statement: Statement, { query }: Slots): boolean {
  return (
    !query.cues.has('ask:when') ||
    !ASKS_DATE.test(query.text.text) ||
    statement.period !== undefined ||
    /\d/.test(toldIn(statement)) ||
    weekdaysIn(toldIn(statement)) !== undefined
  );
}

const ASKS_DIMENSION =
  /多(?:长|宽|深|高|重|远)(?!时间|久)|\bhow (?:tall|deep|wide|heavy|big|large|far|high)\b/;

function holdsDimension(statement: Statement, { query }: Slots): boolean {
  return !ASKS_DIMENSION.test(query.text.text) || /\d/.test(toldIn(statement));
}

const ASKS_AMOUNT =
  /\bhow (?:many|much)\b|\bwhat (?:share|percentage|proportion) of\b|(?:多少|几)(?![几号点时月日年次])(?=\p{Script=Han})/u;
const DATE =
  /\b\d{1,2} [a-z]+ (?:19|20)\d\d|\b[a-z]+ (?:19|20)\d\d|\b(?:19|20)\d\d\b年?|\d{1,2}[月日年]|\d{1,2}:\d\d(?::\d\d)?/g;
const NUMBER_WORD =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|dozen|hundred|thousand)\b/;

// "How many branches open on Sundays" is not settled by the day when one of them began to.
function holdsAmount(statement: Statement, { query }: Slots): boolean {
  if (!ASKS_AMOUNT.test(query.text.text) || statement.items.length > 1) return true;
  const { zh, en } = statement.text;
  return NUMBER_WORD.test(`${zh}\n${en.toLowerCase()}`.replace(DATE, ' '));
}

// 教什么, "what does the school teach": the verb asked for, which nobody knows, must be told of. 教 is not in 教师.
function holdsAsked(statement: Statement, { query }: Slots, index: AnsweringIndex): boolean {
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  return query.unknown.every((word) => {
    const at = outer.findIndex(({ start }) => start === word.start);
    const before = outer[at - 1];
    if (before === undefined) return true;
    const isOfNamed = before.end === word.start && before.senses.some(({ type }) => type === 'entity');
    const [, isGoingOn, deed] = HAN_DEED.exec(word.text) ?? [];
    if (deed !== undefined && isOfNamed)
      return (
        !(isGoingOn ? DONE_TO_WHICH : DONE_TO_WHAT).test(query.text.text.slice(word.end)) ||
        hanWords(statement).has(deed) ||
        saysSynonym(statement, deed, index)
      );
    const isVerb =
      !query.cues.has('ask:when') &&
      /^[a-z]{4,}$/.test(word.text) &&
      before.senses.some(({ type }) => type === 'entity') &&
      outer.slice(Math.max(0, at - 3), at - 1).some(({ text }) => /^(?:what )?(?:do|does|did)$/.test(text));
    return !isVerb || saysDoing(statement, word.text, query, index);
  });
}

/** A verb of one character, be it going on: 教, 在学. */
const HAN_DEED = /^(正在|在)?(\p{Script=Han})$/u;
const DONE_TO_WHAT = /^(?:什么|啥)/;
/** 在学哪个地方 asks for no place where anything lies. */
const DONE_TO_WHICH = /^(?:什么|啥|哪|谁)/;

// Made at the first question that needs it: its tables take long to load.
let segmenter: Intl.Segmenter | undefined;

const hanWords = onceFor((statement: Statement): ReadonlySet<string> => {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return new Set([...segmenter.segment(saidIn(statement))].map(({ segment }) => segment));
});

const SAYS_SO = /^(?:说|讲|表示|透露|介绍)|^ (?:say|says|said|tell|tells|told)\b/;
const SAID =
  /说|表示|坦承|坦言|介绍|认为|判断|点出|\bsaid\b|\bsay\b|\badmit|\bcalled?\b|\bnamed?\b|\basked?\b/;

// "What did he say about it": what he is not said to have said, or said of other things, does not tell.
function isSaidBy(statement: Statement, slots: Slots, { catalog }: AnsweringIndex): boolean {
  const { query, entities } = slots;
  const { text } = query.text;
  if (query.intent === 'claim') return true;
  if (!tellsOf(statement, slots) || !isOfSpeaker(statement, query)) return false;
  const speaker = query.entities.find(
    ({ id, mention }) => entities.includes(id) && SAYS_SO.test(text.slice(mention.end)),
  );
  if (speaker === undefined) return true;
  const { id } = speaker;
  const isSpeaker =
    statement.saidBy === id ||
    (statement.saidBy !== undefined && catalog.isWithin(statement.saidBy, id)) ||
    (statement.about.includes(id) && SAID.test(toldIn(statement)));
  return isSpeaker;
}

const BODY_SAYS =
  /\b(?:did|does|do|has|have) (?:the |its |their |our )?((?:[a-z]+ ){1,3})(?:bureau|department|ministry|office|agency|council|committee|commission|board|authority|union|association|company|service|chief|director|secretary|spokes(?:man|woman|person)) (?:said|say|think|thought|tell|told|announced?|comment)\b/;
const BODY_SAYS_HAN =
  /(\p{Script=Han}{2,4})[局委厅部办会](?:对\p{Script=Han}{1,12})?(?:是|又|都)?(?:怎么|如何|咋)?(?:说|讲|评价|看待|表态|回应|表示|认为)/u;

// What the bureau of one matter said is not told by the word of another's.
function isOfSpeaker(statement: Statement, { text: { text }, unknown, mentions }: Query): boolean {
  const rates = mentions.some(
    (mention) => !mention.nested && isPost(mention) && RATES.test(text.slice(mention.end)),
  );
  if (rates && statement.saidBy === undefined) return false;
  const match = BODY_SAYS.exec(text) ?? BODY_SAYS_HAN.exec(text);
  if (match === null) return true;
  const end = match.index + match[0].length;
  const whose = unknown.filter(
    (word) => match.index <= word.start && word.end <= end && match[1]?.includes(word.text),
  );
  return whose.every(({ text: word }) =>
    saidIn(statement).includes(/^[a-z]/.test(word) ? stemWord(word) : word),
  );
}

/** What somebody of a post is asked to have thought of it. */
const RATES =
  /^(?:是|又)?(?:怎么|如何|咋)(?:评价|看待|看|说|讲|总结)|^ (?:think|thinks|rate|rates|judge|assess)\b/;

// 多久更新一次, "who is responsible for new cards": of a metric that is named, only what speaks of it can tell, and no
// statement says what nobody could count.
function holdsMetric(statement: Statement, { query }: Slots): boolean {
  const metrics = query.variables.filter(({ mention }) => !mention.nested);
  if (metrics.length === 0 || query.intent === 'claim') return true;
  if (asksRemark(query)) return false;
  if (asksHowCome(query) && !statement.answers.some((word) => word === 'how' || word === 'why')) return false;
  const strict = (['ask:who', 'ask:when', 'ask:where', 'ask:why'] as const).some((cue) =>
    query.cues.has(cue),
  );
  if (MOST_OF.test(query.text.text)) return metrics.some(({ mention }) => saysHead(statement, mention.text));
  return !strict || metrics.some(({ mention }) => saysNoun(saidIn(statement), mention.text));
}

const MOST_OF = /(?:谁|哪[个家里座所])(?:的|是|排)?最/;

// 门诊量谁最多: no nurse of the 门诊 tells that.
function saysHead(statement: Statement, metric: string): boolean {
  return saidIn(statement).includes(/^\p{Script=Han}{3,}$/u.test(metric) ? metric.slice(-2) : metric);
}

function saysNoun(said: string, name: string): boolean {
  if (/^\p{Script=Han}+$/u.test(name)) {
    const pairs = [...name].slice(1).map((_, at) => name.slice(at, at + 2));
    return pairs.some((pair) => said.includes(pair));
  }
  // Visitor numbers, of a statement on the visits.
  return name
    .split(/[^a-z0-9]+/)
    .some((word) => word.length > 3 && said.includes(word.replace(/(?<=.{5})(?:or|er)s?$|.$/, '')));
}

const ASKS_CAUSE = /\bwhy\b|\bcaused?\b|\bdrove\b|\breasons?\b|为什么|为何|为啥|原因|缘故/;
const WAYS: readonly RegExp[] = [
  /\b(?:fall|fell|fallen|drop(?:s|ped)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|lower|less|fewer|down|cut|reduc(?:e[sd]?|tion))\b|减少|下降|下滑|降低|降了|跌|回落|变少|变差/,
  /\b(?:rise|rose|risen|grow|grew|grown|increas(?:e[sd]?|ing)|higher|up|jump(?:s|ed)?|improv(?:e[sd]?|ement))\b|增加|增长|上升|上涨|提高|提升|涨了|变多|变好/,
]; // biome-ignore format: a way each
const SO_MUCH = /\bso (?:low|high|few|many|little|much|slow|fast)\b|(?:这么|那么|如此)[低高少多慢快]/;
const CHANGED = /\bchang(?:e[sd]?|ing)\b|变化|变动/;

// Why it fell, where a metric is named: told of by what speaks of a fall, and not by what else has a reason.
function holdsCause(statement: Statement, { query }: Slots, { catalog }: AnsweringIndex): boolean {
  const { text } = query.text;
  if (!ASKS_CAUSE.test(text) || query.intent === 'claim') return true;
  if (STANDS_SO.test(text) && !WAYS.some((way) => way.test(movedIn(statement)))) return false;
  if (OF_MOST.test(text) && !MOSTLY.test(toldIn(statement))) return false;
  const named = query.variables.filter(({ mention }) => !mention.nested);
  const metrics = named.length > 0 ? named : movedNouns(query);
  if (metrics.length === 0) return true;
  // The price was cut, and costs are another thing.
  if (named.length === 0 && !metrics.some(({ id }) => saysAnyTerm(statement, catalog.variable(id).terms)))
    return false;
  // Why one place lost visitors is no reason of what is counted elsewhere alone.
  const counted = metrics.flatMap(({ id }) => catalog.entitiesOf(id));
  if (!counted.some((id) => statement.about.includes(id))) return false;
  if (SO_MUCH.test(text)) return false;
  const told = movedIn(statement);
  const ways = WAYS.filter((way) => way.test(text));
  const isMoved = WAYS.some((way) => way.test(told));
  // What causes fires is not why there are fewer.
  if (ways.length === 0 && BRINGS_ABOUT.test(text) && !CHANGED.test(text)) return !isMoved;
  if (ways.length === 0) return !CHANGED.test(text) || isMoved;
  return ways.some((way) => way.test(told));
}

/** 为什么火多: how it stands, with no word of a change. */
const STANDS_SO = /为(?:什么|何|啥)[^,，。?？]{1,10}[多少高低快慢](?:呢|啊|呀)?[?？]*$/u;
/** What causes most of them is not what caused one. */
const OF_MOST = /\bcaus(?:es?|ed) (?:most|the majority)\b/;
const MOSTLY = /\b(?:most(?:ly)?|mainly|chiefly|majority)\b/;
const BRINGS_ABOUT = /\bcaus(?:es?|ed|ing)\b|引起|引发/;
/** Who fell ill and what broke down moved no figure. */
const NO_MOVE =
  /\b(?:f[ae]ll(?:en|s)? (?:ill|over|asleep|apart|out|behind|through)|br(?:oke|eaks?|oken) (?:down|up)|set up|made up|put (?:up|down)|taken (?:up|down)|[a-z]+ (?:up|down) to)\b/g;

const movedIn = onceFor((statement: Statement): string => toldIn(statement).replace(NO_MOVE, ' '));

// "Why did costs fall": a noun that only belongs to a metric, where it is said to have gone a way.
function movedNouns({ text: { text }, terms, entities }: Query): Query['terms'] {
  if (!WAYS.some((way) => way.test(text))) return [];
  return terms.filter(
    ({ mention }) =>
      !mention.nested &&
      !entities.some((one) => one.mention.start <= mention.start && mention.end <= one.mention.end),
  );
}

function saysAnyTerm(
  statement: Statement,
  { zh, en }: { zh: readonly string[]; en: readonly string[] },
): boolean {
  const said = saidIn(statement);
  return [...zh, ...en].some((term) => said.includes(term.toLowerCase()));
}

// The matter that somebody is asked to have spoken of.
function tellsOf(statement: Statement, { query }: Slots): boolean {
  const { text } = query.text;
  const matter = SAID_OF.exec(text);
  if (matter === null) return tellsMatter(statement, query);
  const from = matter.index + matter[0].length;
  const topics = query.mentions.filter(
    (one) =>
      one.start >= from &&
      !one.nested &&
      (one.kind === 'unknown' || one.senses.some(({ type }) => type !== 'cue')),
  );
  const isSaying = statement.saidBy !== undefined || SAID.test(toldIn(statement));
  return isSaying && topics.every((one) => isTold(one.text, one.senses, statement));
}

// 说民生要往哪走: the matter right behind the verb, where no dictionary knows it.
function tellsMatter(statement: Statement, { text: { text }, unknown }: Slots['query']): boolean {
  const ends = [...text.matchAll(/[说讲][到过了]?/g)].map(({ 0: verb, index }) => index + verb.length);
  const matters = unknown.filter(
    ({ start, text: word }) => ends.includes(start) && /^\p{Script=Han}{2,}$/u.test(word),
  );
  return matters.every(({ text: word }) => saysNoun(saidIn(statement), word));
}

const SAID_OF =
  /\b(?:say|says|said)\b.*?\b(?:about|on|regarding|concerning)\b|[说讲][^,，]*?(?:关于|对于?(?!吗))/;

function isTold(text: string, senses: Mention['senses'], statement: Statement): boolean {
  const isIts = senses.some(
    (sense) =>
      (sense.type === 'statement' && sense.id === statement.id) ||
      (sense.type === 'entity' && statement.about.includes(sense.id)),
  );
  return isIts || saidIn(statement).includes(text);
}

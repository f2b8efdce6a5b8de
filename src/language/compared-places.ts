// Two places held against one another in any words: 谁高, 有没有超过, "did A beat B", "the gap between". They are put as
// "A vs B", and the words that only say so are taken out.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Mention } from './find-mentions.ts';

/** Beyond this a message is a story, in which such words say other things. */
const LONGEST = 300;

const WHO = '(?:到底|究竟)?(?:是|看)?(?:谁|哪一?[个家边方头座所]|哪里|哪儿|孰)家?的?';
const MORE =
  '(?:更|比较|相对|要|会|又)?\\s?(?:[高大多强好优快长低小少弱差慢短](?!于)|领先|占优势?|占上风|胜出|赢|靠前|在前|lead|higher|bigger|larger|better|lower|ahead|win)(?:一些|一点|些|点|了)?';
const ENDS = '(?=\\s*(?:$|[,.;?!:、。()]|[呀啊呢吧哦嘛的]))';
const ORDER_OF_BOTH = new RegExp(`(?:顺便)?(?:说下|说说|看下|看看)?[谁孰]${MORE}[谁孰]${MORE}`);
const WHO_IS_MORE = new RegExp(`(${WHO})([^,.;?!]{0,30}?)(${MORE})${ENDS}`, 'd');
const IS_MORE_OR = new RegExp(`^(?:${MORE})?,?\\s?还是$`);
const GAP = /(?:之间)?的?(?:之?差距|差值|差额|相差|之差|比?差了?多少)(?:是?多少|几何|有多大|多大)?/;
const TOGETHER = /(?:并排|并列|摆一?起|放一?起)(?:给我|看看|看|列出来)?/;
const VERB =
  /(?:有没有|是否|是不是|有|已经|已)?(?:超过|超出|超越|高于|低于|多于|少于|大于|小于|强于|优于|好于|快于|慢于|长于|短于|领先于?|落后于?|赶上|追上|赶超|反超|胜过|赢过|赢了|跑赢|压过|不如|不及|不敌|比不上)(?:了|过)?$/;
const JOINED = /^\s?(?:和|与|跟|同|及|以及|还是|对|或者?|、|,|\/|&|-|比)\s?$/;
const PLAINLY_JOINED = /^\s?(?:和|与|跟|同|及|以及|、|&)\s?$/;

const LARGER =
  '(?:higher|larger|bigger|greater|more|better|lower|smaller|fewer|less|worse|faster|slower|quicker|longer|shorter|highest|largest|biggest|most|best|lowest|ahead|behind|in front|in the lead|on top|leading|leads?|led|wins?|won|came out on top|comes out on top)(?: (?:figure|number|value|one|rate|result|score|total))?';
const WHICH_IS_LARGER = new RegExp(
  `\\b(?:which(?: one| of (?:them|the two|these|these two))?|who)(?:'s| is| was| were| had| has| did| does| scored| got| gets| saw| came out)?(?: the| a)? ${LARGER}(?: (?:for|on|in|at)(?= [^,]*,))?`,
);
const BOTH =
  /\b(?:rank (?:these two|the two|them|both)(?: (?:by|on|for))?|(?:the )?respective (?:values|figures|numbers)(?: (?:of|for))?|neck and neck(?: on)?|side by side|head to head)\b/;
const BETWEEN =
  /\b(?:what(?:'s| is| was) )?(?:the )?(?:gap|difference|distance|margin|spread)( (?:in|of) )?([^,;?!]{3,50}?)? ?between (?:the )?$/d;
const AUXILIARY =
  /\b(?:how does|how do|how did|how has|how is|did|does|do|has|have|had|is|was|were|are|was it|is it)(?: the)? $/;
const OUTDOES =
  /(?:^|\s)(?:(?:is|was|are|were|still|really|actually|ever|already|come|came|finish|rank) )*(?:beat|beats|beaten|top|tops|topped|outpace[sd]?|surpass(?:es|ed)?|exceed(?:s|ed)?|overtakes?|overtaken|overtook|outdo|outdoes|outdid|outdone|outperform(?:s|ed)?|outstrip(?:s|ped)?|edged? out|trail|trails|trailed|lag|lags|lagged|lead|leads|led|(?:compare|compares|compared|hold up|holds up|fare|fares|fared|stack up|stacks up|measure up|measures up) (?:to|with|against|next to|beside)|ahead of|(?:lag |lags |lagged )?behind|above|below|higher than|lower than|more than|less than|fewer than|better than|worse than|larger than|bigger than|smaller than|greater than|faster than|slower than|quicker than|longer than|shorter than)(?: the| that of| that in)* $/;
const OR = /^,? (?:and|or|against|to|with|&|,|or was it|or is it|or in|and in|or at)(?: the)? $/;
const PLAINLY_AND = /^ (?:and|&)(?: the)? $/;

const ANY =
  /[谁孰和与跟同及、&]|哪|还是|差|超|于|领先|落后|上|胜|赢|不如|不及|不敌|并|一起|\b(?:which|who|and|or|between|against|beat\w*|top\w*|out\w+|surpass\w*|exceed\w*|overt\w+|edged?|trail\w*|lag\w*|leads?|led|ahead|behind|above|below|than|rank|compare\w*|fare[sd]?|up)\b/;

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** The text with two places named in it held against one another; undefined where no words of its own say so. */
export function withPlacesCompared(
  text: string,
  mentions: readonly Mention[],
  catalog: Catalog,
): string | undefined {
  if (text.length > LONGEST || !ANY.test(text)) return undefined;
  // A claim of a number is held against the record as it is said.
  if (mentions.some(({ nested, kind }) => !nested && kind === 'number')) return undefined;
  const [one, other] = twoPlaces(mentions, catalog);
  if (!one || !other) return undefined;
  const between = text.slice(one.end, other.start);
  const found = outdone(text, one, other) ?? asideOfEach(text, one, other, between);
  const named = mentions.filter(isName);
  const edits = found?.filter(({ from, to, put }) => put !== text.slice(from, to)) ?? [];
  const breaksName = edits.some(({ from, to }) => named.some(({ start, end }) => from < end && start < to));
  if (edits.length === 0 || breaksName) return undefined;
  return edited(text, edits);
}

// Exactly two, of which some figure is on record for either.
function twoPlaces(mentions: readonly Mention[], catalog: Catalog): readonly Mention[] {
  const named = mentions.filter(
    ({ nested, senses }) => !nested && senses.some(({ type }) => type === 'entity'),
  );
  const [one, other, ...more] = named;
  if (!one || !other || more.length > 0) return [];
  const [id, otherId] = [idOf(one), idOf(other)];
  const shares =
    id !== otherId &&
    catalog.variablesOf(id).some((variable) => catalog.observationsFor(variable.id, otherId).length > 0);
  return shares ? [one, other] : [];
}

function idOf({ senses }: Mention): string {
  return senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []))[0] ?? '';
}

function isName({ nested, kind, senses }: Mention): boolean {
  return (
    kind === 'period' ||
    (!nested && senses.some(({ type }) => type === 'entity' || type === 'variable' || type === 'statement'))
  );
}

// A…超过B, "did A beat B": what stands before the second place says how the first stands to it.
function outdone(text: string, one: Mention, other: Mention): readonly Edit[] | undefined {
  const between = text.slice(one.end, other.start);
  const verb = VERB.exec(between) ?? OUTDOES.exec(between);
  if (!verb || /^(?:的|'s)?\s?(?:\d|[一二三四五六七八九十]成|百分之)/.test(text.slice(other.end)))
    return undefined;
  const isHan = VERB.test(between);
  const at = one.end + verb.index;
  const aux = isHan ? null : AUXILIARY.exec(text.slice(0, one.start));
  const tail = isHan ? /^(?:了)?(?:没有|没|吗|么|了)?/.exec(text.slice(other.end))?.[0] : '';
  return [
    ...(aux ? [{ from: aux.index, to: one.start, put: '' }] : []),
    { from: at, to: other.start, put: ' vs ' },
    { from: other.end, to: other.end + (tail?.length ?? 0), put: '' },
  ];
}

// A和B谁…高, "which is higher, A or B": the places stand side by side, and other words say that they are compared.
function asideOfEach(
  text: string,
  one: Mention,
  other: Mention,
  between: string,
): readonly Edit[] | undefined {
  const joins = (put = ' vs ') => ({ from: one.end, to: other.start, put });
  const cut = (found: RegExpExecArray | null, put = '') =>
    found ? [{ from: found.index, to: found.index + found[0].length, put }] : [];
  const before = text.slice(0, one.start);
  const gap = BETWEEN.exec(before);
  if (gap && OR.test(between))
    return [
      ...cutAround(gap, one.start),
      joins(),
      { from: text.length, to: text.length, put: ', difference' },
    ];
  if (IS_MORE_OR.test(between)) {
    const more = new RegExp(`^${MORE}`).exec(text.slice(other.end))?.[0] ?? '';
    const who = cut(/谁(?:领先|占优|赢|胜出|高|大|多|强)/.exec(text));
    const lead = /(?:到底|究竟)?是?$/.exec(before)?.[0] ?? '';
    return [
      ...who,
      { from: one.start - lead.length, to: one.start, put: '' },
      joins(),
      { from: other.end, to: other.end + more.length, put: '' },
    ];
  }
  const isVersus = /^\s?(?:vs\.?|versus|against)(?: the)?\s?$/.test(between);
  if (!JOINED.test(between) && !OR.test(between) && !isVersus) return undefined;
  const who = WHO_IS_MORE.exec(text);
  const order = ORDER_OF_BOTH.exec(text);
  const which = WHICH_IS_LARGER.exec(text);
  const wasIt = cut(/\b(?:was|is) it (?:the )?$/.exec(before));
  if (order) return [...cut(order), ...cut(TOGETHER.exec(text)), joins()];
  if (who) return [...cutAround(who, who.index + who[0].length), joins()];
  if (which) return [...cut(which), ...wasIt, joins()];
  const both = BOTH.exec(text);
  if (both) return [...cut(both), joins()];
  const apart = GAP.exec(text);
  if (apart) return [joins(), ...cut(apart, '相差多少')];
  const together = TOGETHER.exec(text);
  if (together) return [...cut(together), joins()];
  return PLAINLY_JOINED.test(between) || PLAINLY_AND.test(between) ? [joins()] : undefined;
}

// What stands between the two words that go stays.
function cutAround(found: RegExpExecArray, end: number): Edit[] {
  const [from, to] = found.indices?.[2] ?? [end, end];
  return [
    { from: found.index, to: from, put: '' },
    { from: to, to: end, put: ' ' },
  ];
}

function edited(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => b.from - a.from);
  return ordered.reduce((put, edit) => put.slice(0, edit.from) + edit.put + put.slice(edit.to), text);
}

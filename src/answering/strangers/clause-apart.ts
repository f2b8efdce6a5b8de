// What an English clause of its own says of the figure that another clause asks for: "as the union tells it", "once the
// roof had leaked,", "the erratum version", "I mean the wooden ones". It names nothing on record, so that its words would
// pass for chat; how it opens and whether anybody who talks stands in it tell it from chat, whatever the words are.
import { saysWhatIsMeant } from '../../language/asides.ts';
import { isAskersWord } from '../../language/asker-talk.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { PART_OF_REPLY_EN } from '../../language/lexicon/parts-of-a-reply.ts';
import { isLong } from '../../language/long-message.ts';
import { matches } from '../../language/matches.ts';
import type { Query } from '../../language/query.ts';
import { withMarksBetween } from '../words/marks-between.ts';
import { onceFor } from '../words/once-for.ts';
import { isAkin } from '../words/own-words.ts';

/** The words of such clauses that nobody knows; `own` are the metric's names, its definition and its unit. */
export function saidApart(query: Query, own: string): string[] {
  return strangersApart(query).filter((word) => !isAkin(own, word));
}

const strangersApart = onceFor((query: Query): readonly string[] => {
  if (query.intent === 'claim' || isLong(query.mentions)) return [];
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const clauses = clausesOf(withMarksBetween(query), outer);
  // Half of a compound names nothing: a post-merger is no post.
  const isWhole = ({ end }: Mention) => query.text.text[end] !== '-';
  const named = clauses.map(({ mentions }) => mentions.some((one) => isNamed(one) && isWhole(one)));
  return clauses.flatMap(({ text, mentions, isAsked }, at) => {
    if (!named[at] && saysWhatIsMeant(text)) return [text];
    const isBehind = named.slice(0, at).includes(true);
    if (isBehind && !named[at] && (THE_REST.test(text) || BY_WHAT.test(text))) return [text];
    const label = clauses[at - 1];
    if (isBehind && !named[at] && label?.isLabel && LABEL.test(label.text) && mentions.some(isStranger))
      return [text];
    const stranger = mentions.find((word) => isStranger(word) && !isAskersWord(query.text.text, word))?.text;
    if (named[at] || stranger === undefined) return [];
    const ways = !isBehind ? NARROWS_AHEAD : isAsked ? NARROWS_ASKING : NARROWS_BEHIND;
    return ways.some((says) => says(text)) ? [stranger] : [];
  });
});

interface Clause {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly isAsked: boolean;
  readonly isLabel: boolean;
}

const MARK = /[,;:.!?()\n…–—]+(?=\s|$|[^a-z0-9])|[(–—…]| -+ /g;
const THAT_IS = /\bi\.e\./g;

function clausesOf(text: string, outer: readonly Mention[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  // A stop within what is short for "that is" ends no clause.
  const marked = text.replace(THAT_IS, 'i_e_');
  for (const { index, length, isAsked } of [
    ...matches(MARK, marked).map(({ 0: mark, index }) => ({
      index,
      length: mark.length,
      isAsked: mark.includes('?'),
    })),
    { index: text.length, length: 0, isAsked: false },
  ]) {
    const mentions = outer.filter(({ start }) => start >= from && start < index);
    if (mentions.length > 0)
      clauses.push({
        text: marked.slice(from, index).trim(),
        mentions,
        isAsked,
        isLabel: marked[index] === ':',
      });
    from = index + length;
  }
  return clauses;
}

function isNamed({ kind, senses }: Mention): boolean {
  return (
    kind === 'period' || kind === 'number' || senses.some(({ type }) => type !== 'cue' && type !== 'unit')
  );
}

const isStranger = ({ kind, text }: Mention): boolean =>
  kind === 'unknown' && /^[a-z][a-z'’-]{2,}$/.test(text);

/** Whoever asks, is asked or waits for it: their clause is chat. */
const OF_THOSE_WHO_TALK =
  /\b(?:i|i['’][a-z]+|me|my|mine|we|we['’][a-z]+|us|our|ours|you|your|yours|u|ur|let['’]s|boss|editors?|subs?|desk|deadline|bot|producers?|presenters?|printers?|any (?:chance|luck|joy|hope|idea))\b/;
/** "I mean the wooden ones": which of them are meant, by whoever says so. */
const MEANING =
  /^(?:(?:and|but|so|or|well|rather|sorry|no|actually|specifically|namely|meaning|that is|i_e_|ie|to be clear|just|only|merely|solely|strictly) )*(?:(?:i|we)(?: (?:only|just|really|actually))? (?:mean|meant|want|wanted|need) (?:only |just )?(?:the|those|these|its|their) |(?:i|we)['’](?:m|re)(?: (?:only|just|really))? (?:after|asking about|interested in) (?:only |just )?(?:the|those|these|its|their) )?/;

/** What opens a clause that says when, on what condition, by whose word or without what the figure is wanted. */
const SUBORDINATES =
  /^(?:(?:and|but|or|so|even|right|just|only|immediately|shortly|long|soon|directly|straight|except|specifically) )*(?:(?:as soon as|as if|as though|by the time|after|before|once(?! (?:more|again))|until|till|unless|whereas|supposing|suppose|assuming|imagine|imagining|picture|visuali[sz]e|up (?:to|until|till) (?:the|its|their)|from (?:the|its|their) [a-z -]+ (?:onwards?|on|forwards?)$|pretend|pretending|granted|provided|whatever|whichever|whoever|now that|in case|had|were|minus|less|excluding|excepting|barring|but for|except for|save for|bar|discounting|following|pending|amid|despite|notwithstanding|because|owing to|thanks to|due to|going by|judging by|to go by|in the (?:wake|absence|face|light|event) of|in the (?:words|view|eyes|opinion|telling) of|based on|among|amongst|under the|according to)(?! (?:print|air|long|all|then|hand)\b)|(?:pre|post)-[a-z]|(?:as(?! an?\b)|since|while(?=.* (?:was|were|had|[a-z]{3,}ed)\b)|when|where|if|per|by|with|without) (?:the|a|an|its|their|no|nobody|everybody|everyone|every|each|all|some|any|[a-z]+s['’]?)(?= ))/;
/** A thing by itself, without a verb of its own, which stands for the figure that was asked. */
const THING =
  /^(?:the|those|these|its|their|whose) (?!(?:[a-z'’-]+ ){1,4}?(?:is|are|was|were|has|have|needs?|wants?|keeps?|says?|said|asks?|asked|wanted|needed|will|won['’]t|can|can['’]t|could|would|does|doesn['’]t|did|gets?|got|goes|just|still|insists?|reckons?|thinks?|hates?|loves?)\b)/;
/** Left out or alone of its kind: "newcomers apart", "the drop alone". */
const ALONE =
  /^(?:[a-z'’-]+ ){1,4}(?:apart|aside|excluded|excepted|included|notwithstanding|omitted|removed|alone|only|exclusively)(?: (?:please|pls))?$/;
const ONLY = /^(?:only|just|solely|purely|strictly) (?:the|those|these|its|their) /;
/** Told to leave out, to keep or to put to it some part. */
const BIDS =
  /^(?:(?:and|but|then|please|pls|just|only) )*(?:ignore|ignoring|forget|forgetting|discard(?:ing)?|drop(?:ping)?|omit(?:ting)?|exclud(?:e|ing)|disregard(?:ing)?|skip(?:ping)?|deduct(?:ing)?|subtract(?:ing)?|strip(?:ping)?(?: out)?|leav(?:e|ing) (?:out|aside)|set(?:ting)? aside|tak(?:e|ing) (?:out|away|off)|knock(?:ing)? off|throw(?:ing)? (?:in|out)|count(?:ing)?|add(?:ing)?(?: in)?|includ(?:e|ing)|keep(?:ing)?(?: only)?|not counting|don['’]?t count|do not count) /;
const OF_THE_REPLY = new RegExp(`\\b${PART_OF_REPLY_EN}\\b`);
const ASKS_OF =
  /^(?:by |with |from |of |in |on |at |to |for |through )?(?:(?:and|so|but|or) )*(?:what|which|whose|who|when|where|why|how(?: much| many| far| long| often| high| low| fast| big)?) (?:(?:[a-z-]+ )?(?:was|were|is|are|did|does|had|has|have|would|will|share|part|portion|slice|bit|chunk|proportion|percentage|fraction))\b/;
/** "And those turned away?": whoever or whatever no figure was of. */
const THE_REST =
  /^(?:(?:and|but|or|so|what about|how about) )+(?:the (?:rest|others|remainder|remaining|ones (?:who|that|which))|those (?:who|that|which|left|not|without|[a-z]+ed)|(?:every|any)(?:one|body|thing) else)\b|^(?:and|or|plus) (?:the|its|their) [a-z-]+ (?:that|who|which)\b|^(?:(?:or|but|and) )?(?:the (?:other|wrong) way (?:round|around)|vice versa|conversely|the (?:reverse|opposite|inverse|contrary)|in reverse|inverted|flipped|mirrored)$/;
/** "Scandalous?": how it strikes people, asked in a word. */
const STRIKES =
  /^(?:(?:a bit|rather|pretty|too|so|and|or|very|really) )*[a-z]+(?:ous|ful|ive|ing|ic|al|ish|less|ant|ent|ary|ory|some|worthy)$/;
/** "Measured with what": by what means, in however few words. */
const BY_WHAT =
  /^(?:and )?(?:(?!(?:stood|used|needed|wanted|called|put)\b)[a-z]+(?:ed|en|t)) (?:out )?(?:with|by|using|on|against|in|from|via|through) (?:what|which|whom|whose)\b/;
/** "Source: Twitter": under what head it is wanted. */
const LABEL =
  /^(?:the )?(?:sources?|via|basis|groups?|cohorts?|segments?|categor(?:y|ies)|types?|kinds?|sex|gender|age|sectors?|scope|conditions?|versions?|editions?|status|variants?|filters?|subsets?|samples?|excluding|including|except|without|only|by|for|among|tellers?|speakers?|methods?|scenarios?)$/;
const COURTEOUS = /\b(?:please|pls|plz|thanks|thank|thx|cheers|ta|sorry)\b/;

const isChat = (text: string): boolean => OF_THOSE_WHO_TALK.test(text) || OF_THE_REPLY.test(text);

const subordinates = (text: string): boolean =>
  (!isChat(text) && SUBORDINATES.test(text)) || (IN_THEIR_WORDS.test(text) && !OF_THOSE_WHO_TALK.test(text));
const IN_THEIR_WORDS =
  /^(?:and |but |or )?in (?:the |its |their |an? )?[a-z-]+['’]s? (?:own )?(?:words|view|eyes|opinion|telling|book|account|version|estimation|judge?ment|mind|reckoning|hands)\b/;
const bids = (text: string): boolean => !isChat(text) && BIDS.test(text);
const setsApart = (text: string): boolean => !isChat(text) && (ALONE.test(text) || ONLY.test(text));
const isThing = (text: string): boolean => {
  const said = text.replace(MEANING, (opening) =>
    /(?:the|those|these|its|their) $/.test(opening) ? 'the ' : '',
  );
  return !isChat(said) && THING.test(said);
};
// "The remainder please": asked for ahead of what it is of.
const isAskedFor = (text: string): boolean => COURTEOUS.test(text) && isThing(text);

// "What was the vicar's guess?": something else than the figure, asked behind it.
const asksOther = (text: string): boolean => !isChat(text) && ASKS_OF.test(text);

// "The contractor's own log:", ahead of what it is asked about.
const isOfSomebody = (text: string): boolean => OF_SOMEBODY.test(text) && isThing(text);
const OF_SOMEBODY = /^(?:the|an?) (?:[a-z-]+ ){0,2}?[a-z-]+(?:['’]s|s['’]) /;

// "Sensors or guesswork", "from trough to crest": of one of two things, or of what lies between them.
const isEither = (text: string): boolean => !isChat(text) && EITHER.test(text);
const EITHER = /^(?:[a-z'’-]+ ){1,4}or (?:[a-z'’-]+ ?){1,4}$|^(?:(?:the )?[a-z-]+ )?from [a-z-]+ to [a-z-]+$/;

// "Deseasonalised", "uncorrected": what was done to it or was not, in a word.
const isDoneTo = (text: string): boolean => DONE_TO.test(text) && !OF_A_MOOD.test(text);
const DONE_TO =
  /^(?:(?:and|but|fully|partly|properly|still|as yet) )*(?:(?:un|de|re|non|post|semi|mis|over|under|dis)-?[a-z]+ed|[a-z]+(?:i[sz]ed|ified))(?: (?:please|pls))?$/;
const OF_A_MOOD =
  /^(?:relieved|delighted|disappointed|depressed|desperate|undecided|unconvinced|unimpressed|overwhelmed|overworked|underwhelmed|mesmeri[sz]ed|mystified|terrified|petrified|horrified|paraly[sz]ed|apologi[sz]ed|promised|surprised|reali[sz]ed|resigned|distressed|disgusted|discouraged)\b/;

const strikes = (text: string): boolean => STRIKES.test(text);

const NARROWS_AHEAD = [subordinates, bids, setsApart, isAskedFor, isOfSomebody];
const NARROWS_BEHIND = [subordinates, bids, setsApart, isThing, asksOther, isEither, isDoneTo];
/** With the mark that asks behind it. */
const NARROWS_ASKING = [...NARROWS_BEHIND, strikes];

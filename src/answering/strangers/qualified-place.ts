// Whether an unknown English word says which part or sort of a place is meant, or of whom there: "nomadic Haizhou", "the
// suburbs of Haizhou", "Haizhou's countryside", "in Haizhou for sailors". No list of such words is ever whole. What stands
// in the noun phrase of a name restricts it, whatever it means, unless it is the verb beside it.
import type { Mention } from '../../language/find-mentions.ts';
import { isLong } from '../../language/long-message.ts';
import type { Query } from '../../language/query.ts';
import { DESCRIBES } from './restricted-to-some.ts';

/** True where the word stands in the noun phrase of a place or body on record and so narrows it. */
export function qualifiesPlace(
  word: Mention,
  outer: readonly Mention[],
  { mentions, text: { text } }: Query,
): boolean {
  if (!/^[a-z][a-z'-]+$/.test(word.text) || OF_GRAMMAR.test(word.text)) return false;
  // Half of a compound says nothing by itself.
  if (text[word.end] === '-') return false;
  const ahead = outer.filter(({ end }) => end <= word.start);
  const behind = outer.filter(({ start }) => start >= word.end);
  if (standsBefore(word, ahead, behind, text)) return true;
  // In a long message a name is told of in passing, with all that there is around it.
  if (isLong(mentions)) return false;
  return (
    isPartOf(word, behind, text) ||
    standsBehind(word, ahead, behind, text) ||
    isForWhom(word, ahead, behind, text)
  );
}

// The words of the closed classes that no lexicon has, but for those that place a thing elsewhere (outside, beneath).
const OF_GRAMMAR =
  /^(?:aboard|across|alongside|amid|amidst|atop|concerning|despite|inside|plus|regarding|respecting|throughout|touching|towards?|versus|via|within|apropos|various|sundry|little|whoever|myself|yourself|himself|herself|ourselves|yourselves|unless|whereas|albeit|lest|whenever|wherever|moreover|furthermore|namely|ought|dare|often|sometimes|usually|merely|solely|mainly|chiefly|mostly|largely|especially|presently|formerly|alone|together|indeed|proper)$/;

const isEntity = (mention: Mention | undefined): boolean =>
  mention?.senses.some(({ type }) => type === 'entity') ?? false;

/** True for two mentions with nothing but a blank between them. */
function areBeside(one: Mention | undefined, other: Mention | undefined, text: string): boolean {
  return one !== undefined && other !== undefined && text.slice(one.end, other.start) === ' ';
}

// "In arctic Haizhou".
function standsBefore(
  word: Mention,
  ahead: readonly Mention[],
  [next]: readonly Mention[],
  text: string,
): boolean {
  if (!isEntity(next) || !areBeside(word, next, text) || DESCRIBES.test(word.text)) return false;
  const last = ahead.at(-1);
  if (last === undefined || !areBeside(last, word, text) || BIDS.test(last.text))
    return !ASKS_FOR.test(word.text);
  return !isVerbOf(last, word, ahead) && !isCalled(last);
}

const BIDS = /\b(?:please|pls|plz|you|to|and|me|now|just)$/;

// "Fetch Haizhou's freight", "apropos Haizhou": asking for it, or turning to it.
const ASKS_FOR =
  /^(?:fetch|retrieve|display|summari[sz]e|outline|detail|plot|graph|contrast|recap|supply|specify|verify|confirm|compute|calculate|re|vis-a-vis)$/;

// "They pick Alder", "how many people toured Haizhou", "before overtaking Mianyang": what is done, and no sort of the place.
function isVerbOf(last: Mention, word: Mention, ahead: readonly Mention[]): boolean {
  if (SUBJECT.test(last.text)) return true;
  if (word.text.endsWith('ing')) return TAKES_GERUND.test(last.text);
  if (ahead.some(({ text }) => AUXILIARY.test(text) || BEING.test(text))) return false;
  const isNoun = last.kind === 'unknown' || last.senses.some(({ type }) => type !== 'cue');
  return isNoun && ahead.some(({ text }) => ASKS_WHO.test(text));
}

const SUBJECT = /^(?:i|we|you|he|she|it|they|who|people)$/;
const TAKES_GERUND =
  /^(?:before|after|when|while|since|by|start(?:s|ed)?|beg[aiu]n|begins|stop(?:s|ped)?|keeps?|kept)$/;
const BEING = /^(?:is|are|was|were|am|be|been|has|have|had)$/;
const AUXILIARY = /\b(?:do|does|did|will|would|can|could|shall|should|may|might|must)$/;
const ASKS_WHO = /^(?:who|which|what|how many|how much)\b/;

// "Hi Sam Haizhou GDP": whom the message is to.
function isCalled({ senses }: Mention): boolean {
  return senses.some((sense) => sense.type === 'cue' && /^ask:(?:greeting|thanks)$/.test(sense.cue));
}

// "The suburbs of Haizhou", "a prison near the city".
function isPartOf(word: Mention, [link, ...rest]: readonly Mention[], text: string): boolean {
  if (link === undefined || !PART_OF.test(link.text) || !areBeside(word, link, text)) return false;
  const at = /^(?:the|all)$/.test(rest[0]?.text ?? '') ? 1 : 0;
  const [place, after] = rest.slice(at);
  // "The league of Hunan cities": these are ranked, and none of them is the subject.
  const isSorted = after?.senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('type:'));
  return isEntity(place) && !isSorted && areBeside(rest[at - 1] ?? link, place, text);
}

const PART_OF = /^(?:of|to|near|outside|around|beyond|behind|inside|beside|opposite|above|below|within)$/;

// "Haizhou suburbs", "Haizhou's countryside". What a place does stands behind it too.
function standsBehind(
  word: Mention,
  ahead: readonly Mention[],
  [next]: readonly Mention[],
  text: string,
): boolean {
  const last = ahead.at(-1);
  if (last?.text === 's' && last.start > 0 && /['’]/.test(text[last.start - 1] ?? ''))
    return isEntity(ahead.at(-2)) && areBeside(last, word, text) && !isDone(word.text);
  if (!isEntity(last) || !areBeside(last, word, text) || isDone(word.text)) return false;
  const isPlural = /[^s]s$/.test(word.text);
  const helped = ahead.findLast(({ text: said }) => AUXILIARY.test(said));
  if (helped !== undefined && !isPlural) return areBeside(word, next, text) && isBareVerb(next);
  return !(areBeside(word, next, text) && (next?.kind === 'number' || TAKEN_BY_VERB.test(next?.text ?? '')));
}

// Recoverd: so it is typed in haste.
const isDone = (word: string): boolean =>
  (/(?:ed|ing|[^h]erd)$/.test(word) && !/(?:shed|bed|seed)$/.test(word)) || IRREGULAR.test(word);

const IRREGULAR =
  /^(?:built|laid|won|sold|bought|spent|sent|lent|lost|met|led|fed|paid|made|held|kept|left|dug|drew|drove|gave|got|grew|ran|rose|saw|set|shot|shut|spun|stood|swept|swung|taught|took|threw|went|wrote|beat|became|began|broke|brought|caught|chose|cut|fell|flew|found|had|knew|put|read|rode|said|shed|sank|sought|split|spread|stole|struck)$/;

function isBareVerb(mention: Mention | undefined): boolean {
  return (
    mention !== undefined &&
    /^(?:be|been|have|get|got|reach|hit|make|come|came|rank|stand|take|took|put|see|do|use|go)$/.test(
      mention.text,
    )
  );
}

const TAKEN_BY_VERB =
  /^(?:the|an?|its?|their|his|her|this|that|these|those|less|fewer|more|over|under|about|around|at|up|down|off|out|back|how.*|what.*|which.*|who.*|some|all|no|nearly|almost|only|just|from|to|in a row)$/;

// "In Haizhou for sailors", "among goat herders".
function isForWhom(
  word: Mention,
  ahead: readonly Mention[],
  behind: readonly Mention[],
  text: string,
): boolean {
  const last = ahead.at(-1);
  if (last === undefined || !/^(?:for|among|amongst)$/.test(last.text) || !areBeside(last, word, text))
    return false;
  const place = ahead.at(-2);
  if (!areBeside(place, last, text)) return false;
  let named = word;
  for (const mention of behind) {
    if (mention.kind !== 'unknown' || !areBeside(named, mention, text)) break;
    named = mention;
  }
  return /[^s]s$/.test(named.text);
}

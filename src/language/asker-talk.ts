// Words nobody knows that only speak of whoever asks, told by where they stand: to whom a message is put (@bot), what is
// done to or by the one who writes (sorry to pester you, I need to footnote), how the figure is asked for (kindly furnish).

import { matches } from './matches.ts';

/** What is done to those who talk: pester you, spare me. No place is nearest us. */
const TO_US = /^ (?:me|us|you|ya)\b(?!['’])/;
const WANTING =
  '(?:need(?:s|ed)?|want(?:s|ed)?|have|has|had|like|love|hate|try|trying|tried|struggling|struggle|hoping|hope|asked|told|supposed|about|able|unable|going|due|attempting|failing|got|keen|happy|meant|ready|forgot|managed|fail(?:ed)?)';
/** "I need to", "trying to", at the head of a clause: what the asker is about to do with the figure. */
const ASKERS_DEED = new RegExp(
  `(?:\\b(?:i|we)(?:['’](?:d|m|ve|re|ll))? (?:(?:just|really|still|now|only|also|am|are|was|were|have|been|would|do|must|can['’]?t) )*${WANTING} to |(?:^|[.,;:!?–—-]\\s*|\\b(?:who|and|just|still|simply) )${WANTING} to )(?:quickly |just |also )?$`,
);
/** How a figure is asked for in so many words, at the head of a clause or behind a bid. */
const ASKS_FOR =
  /^(?:fetch|retrieve|display|summari[sz]e|outline|plot|graph|recap|supply|furnish|indicate|specify|verify|advise|forward|transmit|disclose|divulge|clarify|unearth|request|requesting|seek|seeking|requiring|chasing|extract|export|grab|snag|locate|pinpoint|ascertain|enquiring|inquiring|surface|isolate|relay|dictate|restate|recite|dump)$/;
const BID =
  /(?:^|[.,;:!?–—-]\s*|\b(?:please|kindly|pls|plz|could you|can you|would you|will you|and|to|mind|now|just) )$/;

/** True where a word of the normalized text says nothing of the figure, for it speaks of the asker. */
export function isAskersWord(text: string, { start, end, text: word }: Word): boolean {
  if (text[start - 1] === '@') return true;
  if (INTERJECTION.test(word)) return true;
  if (HAN.test(word)) return isSought(text, start, end) || (CUTE.test(word) && ENDS.test(text.slice(end)));
  if (!/^[a-z-]{2,}$/.test(word)) return false;
  if (TO_US.test(text.slice(end)) && !/est$/.test(word)) return true;
  if (AT_HAND.test(text.slice(start))) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (FOR_A_PIECE.test(before) && OF_A_PIECE.test(text.slice(start))) return true;
  const owed = OWES.exec(text);
  if (owed && owed.index <= start && end <= owed.index + owed[0].length) return true;
  if (DUE_BY.test(before) && ASKERS_HOUR.test(text.slice(start))) return true;
  return ASKERS_DEED.test(before) || (ASKS_FOR.test(word) && BID.test(before));
}

/** Got it lying around, where the asker hopes that it is. */
const AT_HAND = /^(?:lying|floating|kicking|knocking|sitting) (?:around|about)\b/;

/** Sounds, and "and" or "with" by a letter. */
const INTERJECTION =
  /^(?:a+h+|o+h+|u+h+m*|e+r+m+|h+m+|a+r+gh+|u+gh+|oops(?:ie|y)?|whoops|wo+ah?|wow|yikes|eek|phew|meh|aw+|oo+h|(?:ha)+h?|(?:he)+h|lo+l+|lmao|plea+s+e+|tnx|thnx|thankies|ta|n|nd|w|lil|bc|cuz|rn|ngl|tbf|afaik|iirc|smh)$/;

/** 多少鸭: net particles, at the end of a clause. */
const CUTE = /^[鸭捏叭吖喵嗷哒啵咩嘞]$/;
const ENDS = /^\s*(?:$|[,.;!?~])/;

const HAN = /^\p{Script=Han}+$/u;
/** 翻了半天没翻到: that it was sought in vain. */
const SOUGHT =
  /(?:[翻找查搜问寻]了?|到处[翻找查搜问寻])(?:半天|好久|一圈|一通|一遍|几遍|好几遍|一上午|一下午|一早上|老半天|半小时)?[^,。;!?]{0,4}?(?:没|不|未)(?:能)?(?:[翻找查搜问寻])?(?:到|着|见|出来?)/g;

function isSought(text: string, start: number, end: number): boolean {
  return matches(SOUGHT, text).some((said) => said.index <= start && end <= said.index + said[0].length);
}

/** "For the programme notes", "for my council pack": where the figure goes. */
const FOR_A_PIECE =
  /\b(?:for|in|into|on) (?:the|my|our|a|an|this|tomorrow['’]s|today['’]s|tonight['’]s) (?:[a-z-]+ )?$/;
const OF_A_PIECE =
  /^(?:[a-z-]+ ){0,2}(?:notes?|pack|script|slides?|deck|caption|sidebar|column|newsletter|bulletin|brief|briefing|memo|speech|minutes|poster|leaflet|website|webpage|post|tweet|thread|handout|folder|programme|infographic|graphic|stand-?up|meeting|call|newsroom|huddle|inbox|chat|channel)\b/;
/** "I owe my producer the output of": to whom the asker brings the figure. */
const OWES = /(?<=^|[.,;:!?–—-]\s*)(?:i|we)(?:['’](?:ve|m|re|d|ll))? (?:[a-z]+ ){1,2}(?:my|our) [a-z-]+ /;
/** "By lunch", "before the bulletin": when it is wanted, told by the day of whoever asks. */
const DUE_BY =
  /(?:\b(?:by|in time for)|(?:^|[.,;:!?–—-]\s*)(?:before|till|until|after)) (?:(?:the|this|that|today['’]s|tonight['’]s) (?:[a-z]+ )?)?$/;
const ASKERS_HOUR =
  /^(?:noon|midday|midnight|dawn|dusk|breakfast|lunch|lunchtime|elevenses|coffee|tea|teatime|dinner|supper|bedtime|close|eod|cob|eob|bulletin|broadcast|show|deadline|press|printers?|meeting|briefing|call|interview|class|lesson)(?=$|[\s.,;:!?)–—-]*$|[.,;:!?)–—-]| (?:and|so|or|please|pls|plz|thanks|thx|if|cos|today|tonight|tomorrow)\b)/;

/** How far before a word its clause is looked at. */
const REACH = 60;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

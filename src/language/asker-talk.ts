// Words nobody knows that only speak of whoever asks, told by where they stand: to whom a message is put (@bot), what is
// done to or by the one who writes (sorry to pester you, I need to footnote), how the figure is asked for (kindly furnish).

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
  /^(?:fetch|retrieve|display|summari[sz]e|outline|plot|graph|recap|supply|furnish|indicate|specify|verify|advise|forward|transmit|disclose|divulge|clarify|unearth|request|requesting|seek|seeking|requiring|chasing|extract|export|grab|snag|locate|pinpoint|ascertain|enquiring|inquiring|surface|isolate|relay|dictate|restate|recite)$/;
const BID =
  /(?:^|[.,;:!?–—-]\s*|\b(?:please|kindly|pls|plz|could you|can you|would you|will you|and|to|mind|now|just) )$/;

/** True where a word of the normalized text says nothing of the figure, for it speaks of the asker. */
export function isAskersWord(text: string, { start, end, text: word }: Word): boolean {
  if (text[start - 1] === '@') return true;
  if (!/^[a-z-]{2,}$/.test(word)) return false;
  if (TO_US.test(text.slice(end)) && !/est$/.test(word)) return true;
  if (AT_HAND.test(text.slice(start))) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  return ASKERS_DEED.test(before) || (ASKS_FOR.test(word) && BID.test(before));
}

/** Got it lying around, where the asker hopes that it is. */
const AT_HAND = /^(?:lying|floating|kicking|knocking|sitting) (?:around|about)\b/;

/** How far before a word its clause is looked at. */
const REACH = 60;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// What frames an open question is no part of it: "do we know who…", "does the report say where…", "…, please?". Without it
// the question is read as if it had been put plainly.

const ASKING = '(?:who|whose|whom|what|which|when|where|why|how)';
const TEXT = '(?:records?|reports?|articles?|piece|story|papers?|files?|sources?|pack)';

/** What stands before the question word, at the head of the message. */
const BEFORE = [
  '(?:do|did) (?:we|you|they) (?:happen to )?know',
  'does (?:anyone|anybody|someone|somebody) (?:here )?know',
  '(?:can|could|would|will) (?:you|anyone|anybody|someone|somebody) (?:please |kindly |quickly )?(?:tell|remind) (?:me|us)',
  '(?:please |kindly )?(?:tell|remind) (?:me|us),?',
  '(?:just )?(?:checking|wondering|curious)[,:]?',
  'any (?:idea|word on|news on|clue)',
  'is it (?:known|on record)',
  `(?:does|do|did) (?:the|your|our|any) ${TEXT} (?:say|mention|tell us|state|give|show|explain|record)`,
  `according to (?:the|your|our) ${TEXT},?`,
].join('|');
/** What stands behind all of it. */
const BEHIND = '(?:please|pls|plz|by the way|btw|do you know|does anyone know)';

/** 核实一下：…是谁, …，有记录吗: neither claims anything of what is asked openly. */
const BEFORE_HAN =
  /^(?:请|麻烦|帮忙?|帮我|再|想)*(?:核实|核对|确认|求证|查证)一?下[:,]? ?(?=\p{Script=Han})/u;
const BEHIND_HAN = /[呀啊呢]?[,?] ?(?:这个)?有(?:没有)?记录(?:吗|没有?)?(?=[?.!]*$)/;
const OPEN_HAN = /谁|什么|啥|哪|怎么|咋|为何|几时|何时|如何/;
/** What may be told as so, and is then to be held against the record. */
const CLAIMED = /[吗吧]|是不是|对不对|没错|属实|\d(?![\d年月日号季])/;

function withoutHanFrame(text: string): string {
  const plain = text.replace(BEFORE_HAN, '').replace(BEHIND_HAN, '');
  return plain !== text && OPEN_HAN.test(plain) && !CLAIMED.test(plain) ? plain : text;
}

const FRAME = new RegExp(
  `^(?:(?:hi|hello|hey|ok|so|and|sorry)[,!.]? )?(?:${BEFORE}) (?=${ASKING}\\b)|,? ${BEHIND}(?= *[?.!]*$)`,
  'g',
);

const OPEN = new RegExp(`\\b${ASKING}|${OPEN_HAN.source}`);

/** The normalized text without what frames its question; undefined where nothing does. */
export function withoutAskingFrame(text: string): string | undefined {
  const plain = withoutHanFrame(text.replace(FRAME, ''));
  return plain === text || !OPEN.test(plain) ? undefined : plain;
}

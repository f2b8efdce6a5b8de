// "If that port is 100, how short was ours", 把甲港算作100%，乙港短多少: one is taken as the whole, and what is asked for
// is the gap to it.

const HUNDRED = '(?:100|a hundred|one hundred)(?: ?%| ?percent| per cent| points)?(?![\\d.])';
const TAKEN = new RegExp(
  `\\b(?:if|with|taking|take|assuming|say(?:ing)?|suppos(?:e|ing)|let(?:ting)?|count(?:ing)?|treat(?:ing)?|set(?:ting)?|put(?:ting)?|call(?:ing)?) ([^,;?!]{2,50}?) ?(?:=|\\b(?:is|was|were|be|as|at|equals?|counts? (?:as|for)|counted as|being|to)) ?${HUNDRED},?`,
);
const SHORT = /\b(?:short(?:fall)?|behind|lacking|missing|below|adrift|trailing|off|left to go|to go)\b/;

const TAKEN_HAN =
  /(?:如果|假如|假设|要是|若|把|以|按|拿|将|设|令|当){0,2}([^,，。;；?？]{2,20}?)(?:算作|算成|算是|算|当作|当成|当做|当|看作|看成|视为|视作|作为|定为|定成|设为|记为|记作|为|是|按)(?:100%?|百分之百|一百分?)(?![\d.])分?(?:来?[算计看])?(?:的话)?[,，\s]?/u;
const SHORT_HAN = /还?(?:短|差|少|缺|落后|不足|欠)(?:了|着)?(?=多少|几|多大|好多|一?截)/;

/** A longer message is a story, in which a hundred is any number. */
const LONGEST = 400;

/** The text asking for the gap to what is taken as the whole; undefined where nothing is so taken. */
export function withGapAsked(text: string): string | undefined {
  if (text.length > LONGEST || !/100|百分之百|一百|hundred/.test(text)) return undefined;
  return gapIn(text, TAKEN, SHORT, 'against $1,', 'gap') ?? gapIn(text, TAKEN_HAN, SHORT_HAN, '$1，', '差距');
}

// What is short is said outside the frame: in it nothing is.
function gapIn(text: string, taken: RegExp, short: RegExp, whole: string, gap: string): string | undefined {
  const frame = taken.exec(text);
  if (!frame) return undefined;
  const before = text.slice(0, frame.index);
  const after = text.slice(frame.index + frame[0].length);
  if (!short.test(before) && !short.test(after)) return undefined;
  const asked = short.test(after) ? [before, after.replace(short, gap)] : [before.replace(short, gap), after];
  return asked.join(frame[0].replace(taken, `${whole} `));
}

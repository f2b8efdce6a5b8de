// Whether a claim says word for word, and in that order, what a statement says: the same words turned round say another
// thing (from leading to following).

/** A longer claim is no sentence of the record. */
const LONGEST = 400;

const WORD = /\p{Script=Han}|[\p{L}\d]+(?:['’.-][\p{L}\d]+)*/gu;
/** Words that a sentence may have more or fewer of and say the same. */
const ADDS_NOTHING =
  /^(?:the|a|an|of|to|in|on|at|by|for|and|that|is|are|was|were|be|been|has|have|had|did|do|does|s|的|了|在|于|是|和|与|被|也)$/;

/** True where every word of the claim stands in the text in the same order; both are normalized. */
export function isToldInOrder(claim: string, text: string): boolean {
  if (claim.length > LONGEST) return false;
  const words = wordsOf(claim);
  const told = wordsOf(text);
  return words.length > 0 && commonInOrder(words, told) === words.length;
}

const NUMBER =
  /^(?:[一二两俩三四五六七八九十百千万亿]|\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const BOUND =
  /^(?:under|over|below|above|than|least|most|nearly|almost|before|after|until|since|超|过|近|约|足)$/;

/** True where each number of the claim that the text has too is said of the same, and bounded alike: 三年上台阶 is no 三年大变样. */
export function keepsNumbers(claim: string, text: string): boolean {
  if (claim.length > LONGEST) return false;
  const told = allWordsOf(text);
  const words = allWordsOf(claim);
  return words.every((word, at) => {
    if (!NUMBER.test(word) || !told.includes(word)) return true;
    const before = BOUND.test(words[at - 1] ?? '') ? [words[at - 1]] : [];
    const behind = words.slice(at + 1, at + (/\p{Script=Han}/u.test(words[at + 1] ?? '') ? 3 : 2));
    const run = [...before, word, ...behind];
    return told.some((_, from) => run.every((one, step) => told[from + step] === one));
  });
}

const allWordsOf = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => word);

const wordsOf = (text: string): string[] =>
  [...text.matchAll(WORD)].map(([word]) => word).filter((word) => !ADDS_NOTHING.test(word));

// How many words the two have in common in one order.
function commonInOrder(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    other.forEach((told, at) => {
      next.push(word === told ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

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
const NUMERALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '一 one', '二 两 俩 two', '三 three', '四 four', '五 five', '六 six', '七 seven', '八 eight', '九 nine', '十 ten',
    'eleven', 'twelve',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, `${at + 1}`])),
); // biome-ignore format: a table
/** Where what a number counts is no longer described. */
const ENDS_NOUN =
  /^(?:of|to|in|on|at|by|for|from|with|and|or|that|which|who|across|under|over|is|are|was|were)$/;
/** So many words may describe what is counted: three urban pilots. */
const DESCRIBING = 3;
/** The same in Chinese, a character each. */
const MOST_HAN = 8;
const COUNTER = /^[大个项条种类家名所座处]$/;
const BOUND =
  /^(?:under|over|below|above|than|least|most|nearly|almost|before|after|until|since|超|过|近|约|足)$/;

/** True where each number of the claim that the text has too is said of the same, and bounded alike: 三年上台阶 is no 三年大变样. */
export function keepsNumbers(claim: string, text: string, isListed = false): boolean {
  if (claim.length > LONGEST) return false;
  const told = allWordsOf(text).map(inDigits);
  const words = allWordsOf(claim).map(inDigits);
  return words.every((word, at) => {
    if (!NUMBER.test(word) || !told.includes(word)) return true;
    const before = BOUND.test(words[at - 1] ?? '') ? [words[at - 1]] : [];
    const behind = words.slice(at + 1, at + (/\p{Script=Han}/u.test(words[at + 1] ?? '') ? 3 : 2));
    const run = [...before, word, ...behind];
    return told.some(
      (_, from) =>
        run.every((one, step) => told[from + step] === one) ||
        (isListed && counts(told.slice(from), [...before, word], words.slice(at + 1, at + 4))),
    );
  });
}

const inDigits = (word: string): string => NUMERALS[word] ?? word;

// "Three pilots", of the three urban pilots that are listed; 五项措施, of 五项便民措施.
function counts(
  told: readonly string[],
  number: readonly (string | undefined)[],
  [noun = '', ...more]: readonly string[],
): boolean {
  if (!number.every((one, step) => told[step] === one)) return false;
  const behind = told.slice(number.length);
  if (/\p{Script=Han}/u.test(noun)) {
    const described = behind.slice(1, MOST_HAN).join('');
    return COUNTER.test(noun) && more.length === 2 && behind[0] === noun && described.includes(more.join(''));
  }
  const end = behind.findIndex((word) => ENDS_NOUN.test(word));
  return behind.slice(0, end < 0 ? DESCRIBING : Math.min(end, DESCRIBING)).includes(noun);
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

/** True where the words that the two have in common stand in one order; both are normalized. */
export function keepsOrder(claim: string, text: string): boolean {
  if (claim.length > LONGEST) return false;
  const told = wordsOf(text);
  const shared = wordsOf(claim).filter((word) => told.includes(word));
  return commonInOrder(shared, told) === shared.length;
}

const CLAUSE = /[,，;；。]|\. /;
/** Clauses that share so many words tell the same of two things. */
const PARALLEL = 3;

/** True where a number of the claim stands, in the text, in a clause of the same build as that of the claim's own word: 春季…, 秋季…. */
export function mixesClauses(claim: string, text: string): boolean {
  if (claim.length > LONGEST || CLAUSE.test(claim.trim().replace(/[,，;；。.?？\s]+$/, ''))) return false;
  const clauses = text
    .split(CLAUSE)
    .map(partsOf)
    .filter((words) => words.some(isNumber));
  if (clauses.length < 2) return false;
  const said = partsOf(claim);
  return clauses.some((clause, at) => {
    const others = clauses.filter((_, other) => other !== at);
    const numbers = said.filter((word) => isNumber(word) && clause.includes(word));
    const isOwn =
      numbers.length > 0 && numbers.some((word) => others.every((other) => !other.includes(word)));
    if (!isOwn) return false;
    return others.some(
      (other) =>
        new Set(other.filter((word) => clause.includes(word) && !isNumber(word))).size >= PARALLEL &&
        said.some((word) => !isNumber(word) && other.includes(word) && !clause.includes(word)) &&
        !clause.some((word) => !isNumber(word) && !other.includes(word) && said.includes(word)),
    );
  });
}

const PART = /\p{Script=Han}|\d+(?:[.,]\d+)*|[a-z]+(?:['’-][a-z]+)*/gu;
const partsOf = (text: string): string[] =>
  [...text.matchAll(PART)].map(([part]) => part).filter((part) => !ADDS_NOTHING.test(part));

const isNumber = (word: string): boolean => NUMBER.test(word);

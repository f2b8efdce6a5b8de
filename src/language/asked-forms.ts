// "Where classes are held", a name of a fact, asked as a question: where are the classes held. Why learners drop out: why do
// learners drop out.
const NAMED = /^(where|when|why|how) ((?:an? |the )?)(.+)$/i;
const AUXILIARY = /^(.+?) (is|are|was|were|has|have|had|can|could|will|would|should) (.+)$/i;
const DO = ['do', 'does', 'did'];

/** The questions that a name in the order of a clause answers; none for a name that is no clause. */
export function askedForms(name: string): string[] {
  const [, word, article = '', clause] = NAMED.exec(name) ?? [];
  if (word === undefined || clause === undefined || STANDS_ALREADY.test(clause)) return [];
  const [, subject, auxiliary, rest] = AUXILIARY.exec(clause) ?? [];
  const articles = article === '' ? ['', 'the '] : [article];
  if (subject !== undefined) return articles.map((one) => `${word} ${auxiliary} ${one}${subject} ${rest}`);
  return DO.flatMap((verb) => articles.map((one) => `${word} ${verb} ${one}${clause}`));
}

/** A name that is a question as it stands, or asks how much. */
const STANDS_ALREADY =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|to|much|many|long|often|far|[a-z]+$)\b/i;

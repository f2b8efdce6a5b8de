// What texts are compared by, so that a question is held against what a statement says.
import { type Token, tokenize } from '../../language/tokens.ts';

/** The pieces texts are compared by: pairs of neighbouring Han characters, Latin words without their endings, numbers. */
export function piecesOf(text: string): string[] {
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'mark');
  return tokens.flatMap((token, position) => {
    if (token.kind === 'latin') return token.key.length > 1 ? [withoutEnding(token.key)] : [];
    if (token.kind === 'number') return [token.key];
    const next = tokens[position + 1];
    return token.kind === 'han' && next?.kind === 'han' && isBeside(token, next)
      ? [token.text + next.text]
      : [];
  });
}

function isBeside(left: Token, right: Token): boolean {
  return left.end === right.start;
}

// launch, launched and launching are one word to a reader; a dictionary would part more, and cost more.
function withoutEnding(word: string): string {
  // A billion is no bill.
  if (word.endsWith('illion')) return word;
  const stem = word
    .replace(/(?<=.{3})(?:ing|ed|ly|ment)$|(?<=.{4})(?:ion|or)$/, '')
    .replace(/([bdgmnprt])\1$/, '$1');
  return stem.length > 3 ? stem.replace(/e$/, '').replace(/y$/, 'i') : stem;
}

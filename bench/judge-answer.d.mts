import type { AnswerStatus, Verdict } from '../src/answering/answer.ts';

/** What a good reply to a question is. */
export interface Expected {
  /** The acceptable ones; the two refusals are interchangeable where nothing else is acceptable. */
  readonly status: readonly AnswerStatus[];
  /** Of each group at least one text occurs in the reply. */
  readonly must?: readonly (readonly string[])[];
  readonly must_not?: readonly string[];
  readonly verdict?: Verdict;
}

export interface Reply {
  readonly status: AnswerStatus;
  readonly text: string;
  readonly verdict?: Verdict | undefined;
}

export function judgeAnswer(expected: Expected, reply: Reply): string | undefined;
export function isFalseAnswer(expected: Expected, reply: Reply): boolean;

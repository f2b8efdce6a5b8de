// Puts the questions of a thread to a pack in turn and gives the last answer.
import type { Answer } from '../../src/answering/answer.ts';
import { answerThread } from '../../src/answering/answer-question.ts';
import { indexOf, shippedIndex } from '../make-index.ts';
import { HARBOUR } from './harbour.ts';

const harbour = indexOf(HARBOUR);
const shipped = shippedIndex();

/** Asks the invented pack; questions of one thread are parted by `>>`. */
export function askHarbour(thread: string): Answer {
  return answerThread(harbour, thread.split(' >> '), '2020-05-06');
}

/** Asks the pack in knowledge/; questions of one thread are parted by `>>`. */
export function askShipped(thread: string): Answer {
  return answerThread(shipped, thread.split(' >> '), '2022-04-27');
}

export const idsOf = (answer: Answer): string[] => answer.observations.map(({ id }) => id);

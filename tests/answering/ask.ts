// Puts the questions of a thread to a pack in turn and gives the last answer.

import { fileURLToPath } from 'node:url';
import type { Answer } from '../../src/answering/answer.ts';
import { answerThread } from '../../src/answering/answer-question.ts';
import { buildAnsweringIndex } from '../../src/answering/answering-index.ts';
import { loadCatalog } from '../../src/knowledge/load.ts';
import { indexOf, shippedIndex } from '../make-index.ts';
import { HARBOUR } from './harbour.ts';

const harbour = indexOf(HARBOUR);
const shipped = shippedIndex();
const quietHarbours = buildAnsweringIndex(
  loadCatalog(fileURLToPath(new URL('../fixtures/packs/quiet-harbours', import.meta.url))),
);

/** Asks the invented pack; questions of one thread are parted by `>>`. */
export function askHarbour(thread: string): Answer {
  return answerThread(harbour, thread.split(' >> '), '2020-05-06');
}

/** Asks the pack in knowledge/; questions of one thread are parted by `>>`. */
export function askShipped(thread: string): Answer {
  return answerThread(shipped, thread.split(' >> '), '2022-04-27');
}

/** Asks the pack about electric ferries in tests/fixtures; questions of one thread are parted by `>>`. */
export function askQuietHarbours(thread: string): Answer {
  return answerThread(quietHarbours, thread.split(' >> '), '2025-04-20');
}

export const idsOf = (answer: Answer): string[] => answer.observations.map(({ id }) => id);

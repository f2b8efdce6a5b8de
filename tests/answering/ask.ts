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
const packAt = (name: string) =>
  buildAnsweringIndex(loadCatalog(fileURLToPath(new URL(`../fixtures/packs/${name}`, import.meta.url))));
const quietHarbours = packAt('quiet-harbours');

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

const openDoors = packAt('open-doors');
export const openDoorsCatalog = openDoors.catalog;
const clearRiver = packAt('clear-river');
const turnUpAndGo = packAt('turn-up-and-go');
const waitLess = packAt('wait-less');

/** Asks the pack about a library network in tests/fixtures; questions of one thread are parted by `>>`. */
export function askOpenDoors(thread: string): Answer {
  return answerThread(openDoors, thread.split(' >> '), '2025-03-10');
}

/** Asks the pack about a river in tests/fixtures; questions of one thread are parted by `>>`. */
export function askClearRiver(thread: string): Answer {
  return answerThread(clearRiver, thread.split(' >> '), '2025-02-18');
}

/** Asks the pack about a bus network in tests/fixtures; questions of one thread are parted by `>>`. */
export function askTurnUpAndGo(thread: string): Answer {
  return answerThread(turnUpAndGo, thread.split(' >> '), '2025-06-12');
}

export const idsOf = (answer: Answer): string[] => answer.observations.map(({ id }) => id);

/** Asks the pack about waiting in hospitals in tests/fixtures; questions of one thread are parted by `>>`. */
export function askWaitLess(thread: string): Answer {
  return answerThread(waitLess, thread.split(' >> '), '2025-05-16');
}

const quietHills = packAt('quiet-hills');

/** Asks the pack about forests and fires in tests/fixtures; questions of one thread are parted by `>>`. */
export function askQuietHills(thread: string): Answer {
  return answerThread(quietHills, thread.split(' >> '), '2025-07-11');
}

const oneMorePint = packAt('one-more-pint');
export const oneMorePintCatalog = oneMorePint.catalog;

/** Asks the pack about a blood drive in tests/fixtures; questions of one thread are parted by `>>`. */
export function askOneMorePint(thread: string): Answer {
  return answerThread(oneMorePint, thread.split(' >> '), '2025-09-20');
}

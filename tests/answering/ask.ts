// Puts the questions of a thread to a pack in turn and gives the last answer. Questions of one thread are parted by `>>`.
import type { Answer } from '../../src/answering/answer.ts';
import { answerThread } from '../../src/answering/answer-question.ts';
import type { AnsweringIndex } from '../../src/answering/answering-index.ts';
import { fixtureIndex, indexOf, shippedIndex } from '../make-index.ts';
import { HARBOUR } from './harbour.ts';
import { PEAR_COUNTY } from './pear-county.ts';

const harbour = indexOf(HARBOUR);
const pearCounty = indexOf(PEAR_COUNTY);

/** Asks the invented pack. */
export const askHarbour = askAbout(() => harbour, '2020-05-06');
/** Asks the invented pack of a county measured against another. */
export const askPearCounty = askAbout(() => pearCounty, '2025-06-20');
/** Asks the pack in knowledge/. */
export const askShipped = askAbout(shippedIndex, '2022-04-27');
/** Asks the pack about electric ferries. */
export const askQuietHarbours = askAbout(() => fixtureIndex('quiet-harbours'), '2025-04-20');
/** Asks the pack about a library network. */
export const askOpenDoors = askAbout(() => fixtureIndex('open-doors'), '2025-03-10');
/** Asks the pack about a river. */
export const askClearRiver = askAbout(() => fixtureIndex('clear-river'), '2025-02-18');
/** Asks the pack about a bus network. */
export const askTurnUpAndGo = askAbout(() => fixtureIndex('turn-up-and-go'), '2025-06-12');
/** Asks the pack about waiting in hospitals. */
export const askWaitLess = askAbout(() => fixtureIndex('wait-less'), '2025-05-16');
/** Asks the pack about forests and fires. */
export const askQuietHills = askAbout(() => fixtureIndex('quiet-hills'), '2025-07-11');
/** Asks the pack about a blood drive. */
export const askOneMorePint = askAbout(() => fixtureIndex('one-more-pint'), '2025-09-20');
/** Asks the pack about school meals. */
export const askHotAtNoon = askAbout(() => fixtureIndex('hot-at-noon'), '2025-10-20');

/** Asks an index on a day. A pack is read when it is first asked: few files ask them all. */
export function askAbout(index: () => AnsweringIndex, today: string): (thread: string) => Answer {
  return (thread) => answerThread(index(), thread.split(' >> '), today);
}

export const idsOf = (answer: Answer): string[] => answer.observations.map(({ id }) => id);

// Which file of tests runs when: what nobody has run before, as in a clean clone, is not known to be long.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They wait for leases to run out in earnest and leave their core to others meanwhile. */
const WAITING = /\/e2e\/(?:replicas|killed|store-away)\.test\.ts$/;
/** So many files come between two that wait, that one is over when the next begins. */
const BETWEEN = 12;
/** They start servers, processes and browsers: a file takes seconds, where others take moments. */
const LONG = /\/tests\/(?:browser\/|e2e\/|cli\/|store\/|main\.test\.ts$)/;

/** Long files first, so that no core is idle at the end, and those that wait apart from one another. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isWaiting = ({ moduleId }: TestSpecification) => WAITING.test(moduleId);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    const busy = sorted.filter((file) => !isWaiting(file));
    const ordered = [...busy.filter(isLong), ...busy.filter((file) => !isLong(file))];
    for (const [at, file] of sorted.filter(isWaiting).entries()) ordered.splice(at * BETWEEN, 0, file);
    return ordered;
  }
}

// Which file of tests runs when: in a clean clone nobody knows yet which of them take long.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They start servers, processes and browsers, and wait for them: seconds, where other files take moments. */
const LONG = /\/tests\/(?:browser\/|e2e\/|cli\/|store\/|main\.test\.ts$)/;
/** They wait for leases to run out in earnest, and leave their core to others all the while. */
const WAITING = /\/e2e\/(?:replicas|killed|store-away)\.test\.ts$/;
/** So many long files come between two that wait, that one is over when the next begins. */
const BETWEEN = 5;

type Files = readonly TestSpecification[];

/**
 * Browsers first, as a worker is started anew for every change of project; then the long files with the others among them,
 * so that both cores are in use while some wait, and none is idle at the end.
 */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [browser, node] = part(sorted, ({ project }) => project.name === 'browser');
    const [long, short] = part(node, ({ moduleId }) => LONG.test(moduleId));
    const [waiting, busy] = part(long, ({ moduleId }) => WAITING.test(moduleId));
    return [...browser, ...spread(short, among(busy, waiting))];
  }
}

function part(files: Files, isOne: (file: TestSpecification) => boolean) {
  return [files.filter(isOne), files.filter((file) => !isOne(file))] as const;
}

function among(busy: Files, waiting: Files): Files {
  const all = [...busy];
  for (const [at, file] of waiting.entries()) all.splice(at * (BETWEEN + 1), 0, file);
  return all;
}

function spread(short: Files, long: Files): Files {
  const each = short.length / Math.max(1, long.length);
  const shortFor = (at: number) => short.slice(Math.round(at * each), Math.round((at + 1) * each));
  return long.length === 0 ? short : long.flatMap((file, at) => [file, ...shortFor(at)]);
}

// 对方, theirs, "the other side's": whom the thread's figures are measured against, put in by name.
import type { ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Named } from './name-pronoun.ts';

const OTHER_SIDE =
  /[对對]方(?![问問说說称稱写寫在])|\btheirs\b|\bthe other (?:side|one|city|town|port|harbour|network)(?:'s)?/i;

/** "Was it": whose share it is, is whom the thread speaks of. */
const SUBJECT = /\b(is|was|are|were) (?:it|they)\b/i;

/** The question with the benchmark of the thread by name; undefined where it means none or the thread knows several. */
export function nameBenchmark(
  text: string,
  { catalog }: AnsweringIndex,
  context: ThreadContext | undefined,
): Named | undefined {
  if (!context || context.unmet !== undefined || text.search(OTHER_SIDE) < 0) return undefined;
  const entity = context.benchmark ?? onlyBenchmark(context.entities, { catalog });
  if (entity === undefined) return undefined;
  const { name } = catalog.entity(entity);
  const called = /\p{Script=Han}/u.test(text) ? name.zh : name.en;
  return {
    entity,
    text: text
      .replace(OTHER_SIDE, (said) => (/s$/i.test(said) ? `${called}'s` : called))
      .replace(SUBJECT, '$1'),
  };
}

// Whom the thread's own figures are held against, or who of the thread others are held against.
function onlyBenchmark(
  spoken: readonly string[],
  { catalog }: Pick<AnsweringIndex, 'catalog'>,
): string | undefined {
  const known = new Set([
    ...spoken.flatMap((id) => catalog.observationsAbout(id).flatMap(({ benchmark }) => benchmark ?? [])),
    ...spoken.filter((id) => catalog.pack.variables.some((one) => catalog.benchmarksOf(one.id).includes(id))),
  ]);
  const [benchmark, ...more] = known;
  return more.length === 0 ? benchmark : undefined;
}

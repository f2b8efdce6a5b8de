// What several commands take alike.
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError, Option } from 'commander';

const SHIPPED_PACK = fileURLToPath(new URL('../../knowledge', import.meta.url));

export const knowledgeOption = () =>
  new Option('--knowledge <directory>', 'the knowledge pack').env('KNOWLEDGE_DIR').default(SHIPPED_PACK);

export const languageOption = () =>
  new Option('--lang <language>', 'language of the reply').choices(['zh', 'en']);

/** Which store: its folder, or a PostgreSQL. */
export const storeOptions = (command: Command) =>
  command
    .addOption(new Option('--data <directory>', 'the folder of the store').env('DATA_DIR').default('data'))
    .addOption(new Option('--database <url>', 'a PostgreSQL in its place').env('DATABASE_URL'));

/** A whole number from `least` on. */
export function countOf(option: string, typed: string, least = 1): number {
  if (/^\d{1,6}$/.test(typed) && Number(typed) >= least) return Number(typed);
  throw new InvalidArgumentError(`${option} takes a whole number from ${least} on.`);
}

/** A share of things, from 0 to 1. */
export function shareOf(option: string, typed: string): number {
  if (/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError(`${option} takes a share from 0 to 1, such as 0.02.`);
}

import { compilePack } from '../../knowledge/open-catalog.ts';
import type { CommandIo } from '../io.ts';

/** Compiles a pack so that the bot starts faster with it; returns the exit code. */
export async function runCompile({ directory }: { directory: string }, io: CommandIo): Promise<number> {
  if (await compilePack(directory)) return 0;
  io.err(`${directory} was not compiled: it has errors. Run the check command to see them.\n`);
  return 1;
}

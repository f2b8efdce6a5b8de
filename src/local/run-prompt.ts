// The local workspace at a prompt in the terminal.
import type { Catalog } from '../knowledge/catalog.ts';
import { openTerminal } from '../sandbox/terminal.ts';
import type { LocalBot, LocalOptions } from './start-local.ts';

/** Resolves at the end of the input, with everything stopped. */
export async function runPrompt({ sandbox, stop }: LocalBot, { index, onStop }: LocalOptions): Promise<void> {
  onStop(stop);
  // A reader that has seen enough (`head`) closes the pipe; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  if (process.stdin.isTTY) process.stdout.write(welcome(index.catalog));
  await openTerminal({ sandbox, input: process.stdin, output: process.stdout });
  await stop();
}

function welcome({ pack }: Catalog): string {
  const [zh = ''] = pack.examples.zh;
  const [en = ''] = pack.examples.en;
  return `Footnote · ${pack.name.zh} / ${pack.name.en}\n@footnote ${zh}\n@footnote ${en}\n/metric · /campaign help · Ctrl+D\n\n`;
}

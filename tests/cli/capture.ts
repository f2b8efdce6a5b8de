import type { CommandIo } from '../../src/cli/io.ts';

/** A command's output as two texts. */
export function capture(): { io: CommandIo; out: () => string; err: () => string } {
  const written: string[] = [];
  const complained: string[] = [];
  return {
    io: { out: (text) => void written.push(text), err: (text) => void complained.push(text) },
    out: () => written.join(''),
    err: () => complained.join(''),
  };
}

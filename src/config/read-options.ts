// What may be said when the bot is started. Without tokens it decides how the local workspace is shown.
import { parseArgs } from 'node:util';
import { BotError } from '../errors.ts';

export interface StartOptions {
  /** A prompt in place of the page. */
  readonly terminal: boolean;
  /** Whether the page is opened in the browser. */
  readonly open: boolean;
  /** The page's port; absent: the usual one. */
  readonly port?: number;
  /** Whether an option that concerns the page alone was given. */
  readonly asksForPage: boolean;
}

/** Reads the options; throws a BotError that names the one at fault and what there is. */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const { terminal = false, 'no-open': noOpen = false, port } = parse(argv);
  const isPort = port === undefined || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535);
  if (!isPort) throw fault(`--port ${port} is not a port`);
  if (terminal && (noOpen || port !== undefined)) throw fault('--terminal goes without a page');
  return {
    terminal,
    open: !noOpen,
    ...(port !== undefined && { port: Number(port) }),
    asksForPage: noOpen || port !== undefined,
  };
}

function parse(argv: readonly string[]) {
  try {
    const options = {
      terminal: { type: 'boolean' },
      'no-open': { type: 'boolean' },
      port: { type: 'string' },
    } as const;
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw fault(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function fault(what: string): BotError {
  return new BotError(
    'OPTIONS_INVALID',
    `${what}: start with --no-open (do not open the page in the browser), --port NUMBER (where the page is), or --terminal (a prompt in place of the page).`,
  );
}

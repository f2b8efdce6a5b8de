// Structured logs: owns the format, the level and what must never be written. Lines go to standard error, so
// that standard output stays free for what a person reads. Choosing what to log is left to the callers.
import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

// Slack tokens, and the ticket in a Socket Mode address, which opens a connection by itself.
const SECRETS = /\bx(?:ox[a-z]|app)(?:-[A-Za-z0-9]+)+|(?<=[?&]ticket=)[^&"\s]+/g;

/** A JSON logger; tokens are cut out of every line, wherever in it they stand. */
export function createLogger(options: { level: string; write?: (line: string) => void }): Logger {
  const { level, write = (line) => void process.stderr.write(line) } = options;
  const destination: DestinationStream = { write: (line) => write(withoutSecrets(line)) };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** The text with every token and connection ticket replaced. */
export function withoutSecrets(text: string): string {
  return text.replace(SECRETS, '[secret]');
}

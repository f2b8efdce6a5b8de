/** A fault the program can name: what it concerns, what is wrong, and what to do about it. */
export class BotError extends Error {
  override readonly name = 'BotError';

  constructor(
    /** Stable, upper case, for logs and tests: CONFIG_INVALID, PACK_INVALID, ... */
    readonly code: string,
    /** The thing, the fault and the remedy, in one or more full sentences. */
    message: string,
    options: { cause?: unknown } = {},
  ) {
    super(message, options);
  }
}

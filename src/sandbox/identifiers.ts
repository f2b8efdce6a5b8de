/** Identifiers in Slack's form: timestamps that only grow, and ids that cannot be guessed. */
import { randomBytes } from 'node:crypto';

/** Returns a source of message timestamps: `seconds.microseconds`, unique and increasing even on a still clock. */
export function createTimestamps(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(Math.floor(now()) * 1000, last + 1);
    const seconds = Math.floor(last / 1_000_000);
    return `${seconds}.${String(last - seconds * 1_000_000).padStart(6, '0')}`;
  };
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789';

/** An id as Slack writes them: a letter or two for the kind, then capitals and digits. */
export function slackId(prefix: string, length = 10): string {
  const random = [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join('');
  return `${prefix}${random}`;
}

export function secret(bytes = 16): string {
  return randomBytes(bytes).toString('hex');
}

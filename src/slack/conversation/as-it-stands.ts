// A message that is told of late as it reads by then: its edit or its deletion may have been told of before, when it was
// no question yet.
import type { WebClient } from '@slack/web-api';
import type { Services } from '../listeners/services.ts';
import { readFailure } from '../posting/failure.ts';
import { within } from '../within.ts';
import type { Spot } from './place.ts';

/** A change of a message that is not known waits so long for the message: what comes later looks for the change. */
export const OVERTAKEN_BY_MS = 2_000;

export interface StandingMessage {
  readonly text: string;
  /** Slack's stamp of its last edit. */
  readonly editedTs?: string;
}

const LONGEST_MS = 2_000;
const LOOK_AGAIN_MS = 1_000;
const GONE: ReadonlySet<string> = new Set(['thread_not_found', 'message_not_found']);

/** Whether a message was written so long ago that a change of it may have been told of before. */
export function isToldLate({ clock }: Pick<Services, 'clock'>, ts: string): boolean {
  return clock.now() - Number(ts) * 1_000 >= OVERTAKEN_BY_MS;
}

/** What Slack shows of a message, 'gone' where it was deleted; undefined where Slack does not say. Never rejects. */
export async function readAsItStands(
  services: Pick<Services, 'clock' | 'logger'>,
  client: WebClient,
  spot: Omit<Spot, 'team'>,
): Promise<StandingMessage | 'gone' | undefined> {
  const shown = await look(services, client, spot);
  if (shown !== 'gone') return shown;
  // Slack takes a moment to show what was written, and our clock may be ahead of its.
  await services.clock.wait(LOOK_AGAIN_MS);
  return look(services, client, spot);
}

async function look(
  { clock, logger }: Pick<Services, 'clock' | 'logger'>,
  client: WebClient,
  { channel, ts, threadTs }: Omit<Spot, 'team'>,
): Promise<StandingMessage | 'gone' | undefined> {
  // Whatever is asked of a thread, its first message may come along.
  const asked = { channel, ts: threadTs ?? ts, oldest: ts, latest: ts, inclusive: true, limit: 15 };
  try {
    const read = await within(clock, LONGEST_MS, client.conversations.replies(asked));
    if (!read) return undefined;
    const message = read.messages?.find((one) => one.ts === ts);
    // What was answered below leaves a stone behind.
    if (!message || ('subtype' in message && message.subtype === 'tombstone')) return 'gone';
    const editedTs = message.edited?.ts;
    return { text: message.text ?? '', ...(editedTs !== undefined && { editedTs }) };
  } catch (error) {
    const { reason } = readFailure(error);
    if (GONE.has(reason)) return 'gone';
    logger.info({ channel, reason }, 'message answered as it was told of');
    return undefined;
  }
}

import type { Lang } from '../../knowledge/types.ts';
import type { Services } from '../listeners/services.ts';
import type { AnswerContent } from './answer-content.ts';
import { isInVain } from './gaps.ts';
import { receiptId } from './ledger.ts';

export interface CommandReply {
  /** Names the answer for good. */
  readonly key: string;
  readonly team: string;
  readonly user: string;
  readonly channel: string;
  /** Where it was posted; absent where only one person saw it. */
  readonly replyTs?: string;
  /** The command it answers; absent for a press of a button. */
  readonly command?: string;
  readonly asked: string;
  readonly lang: Lang;
}

/** Writes down what a command answered, and the question where it was in vain. What was said stands in any case. */
export async function recordCommand(
  { ledger, gaps, catalog, clock, logger }: Services,
  content: AnswerContent,
  { key, team, user, channel, replyTs, command, asked, lang }: CommandReply,
): Promise<void> {
  const pack = catalog.pack.hash;
  const step = replyTs === undefined ? `command:${command}` : `shared:${command}`;
  const path = [...(command === undefined ? [] : [step]), ...content.receipt.path];
  const entry = {
    id: receiptId(key),
    question: key,
    ...{ team, asker: user, asked, lang, pack },
    place: { channel, memoryKeys: [key] },
    replyTs: replyTs ?? '',
    receipt: { ...content.receipt, path, pack },
    state: replyTs === undefined ? 'private' : 'live',
    postedAt: clock.now(),
  } as const;
  try {
    await ledger.record(entry, { status: content.status, told: content.told(catalog) });
    if (isInVain(content.status) && replyTs === undefined)
      await gaps.note({ answer: entry.id }, asked, lang, 'unanswered');
  } catch (error) {
    logger.error({ key, err: error }, 'answer not recorded');
  }
}

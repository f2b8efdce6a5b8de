import { type RespondArguments, RespondError } from '@slack/bolt';
import type { Block, KnownBlock } from '@slack/types';
import type { Logger } from '../../observability/logger.ts';
import { blockVersions, type Message, type MessageBlock } from '../blocks/message.ts';

/** Sends to the `response_url` of a command or a press; Bolt's `respond`. */
export type Respond = (message: RespondArguments) => Promise<unknown>;

/**
 * Answers a command or a press so that only its author sees it.
 * Blocks that are refused are sent again as sections and contexts; an answer that was lost is not.
 */
export async function respondPrivately(respond: Respond, message: Message, logger: Logger): Promise<void> {
  await sendOrFallBack(respond, message, false, logger);
}

/** Puts the message in place of the private one that was pressed under. */
export async function replaceOriginal(respond: Respond, message: Message, logger: Logger): Promise<void> {
  await sendOrFallBack(respond, message, true, logger);
}

async function sendOrFallBack(
  respond: Respond,
  message: Message,
  isReplacement: boolean,
  logger: Logger,
): Promise<void> {
  for (const blocks of blockVersions(message)) {
    const outcome = await send(respond, message.text, blocks, isReplacement);
    if (outcome === 'sent') return;
    logger.warn({ outcome }, 'response failed');
    if (outcome === 'lost') return;
  }
  logger.error({}, 'response failed for good');
}

async function send(
  respond: Respond,
  text: string,
  blocks: readonly MessageBlock[],
  isReplacement: boolean,
): Promise<'sent' | 'refused' | 'lost'> {
  try {
    const response = await respond({
      response_type: 'ephemeral',
      replace_original: isReplacement,
      text,
      // Slack's published types do not have every block yet.
      blocks: [...blocks] as (KnownBlock | Block)[],
    });
    return (await isRefusal(response)) ? 'refused' : 'sent';
  } catch (error) {
    return error instanceof RespondError && error.statusCode < 500 ? 'refused' : 'lost';
  }
}

// The answer of a response_url is "ok", or JSON that says so; a refusal may come with status 200.
async function isRefusal(response: unknown): Promise<boolean> {
  return response instanceof Response && /"ok"\s*:\s*false/.test(await response.text());
}

import type { Lang } from '../../knowledge/types.ts';
import type { Message } from '../blocks/message.ts';
import type { Services } from '../listeners/services.ts';
import { readHindrance } from '../posting/hindrance.ts';
import { STRINGS } from '../strings/strings.ts';

/** Posts something about a channel's digest in it, once; what to tell who asked for it where that failed. */
export async function tellChannel(
  { post, logger, createFaultId }: Services,
  channel: string,
  message: Message,
  lang: Lang,
): Promise<string | undefined> {
  const id = createFaultId();
  const result = await post({ channel, message, key: `digest-said:${channel}:${id}` });
  // Where it is in doubt it most likely stands: a second time would be worse than none.
  if (result.kind === 'posted' || result.kind === 'in_doubt') return undefined;
  logger.error({ id, outcome: result.kind, reason: result.reason }, 'digest change not announced');
  return STRINGS[lang].failed(id, 'announcement', readHindrance(result));
}

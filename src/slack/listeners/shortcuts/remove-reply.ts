import type { MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { buildNotice } from '../../blocks/notice.ts';
import { OWED_AFTER_MS } from '../../conversation/follow-once.ts';
import type { LedgerEntry } from '../../conversation/ledger.ts';
import { oweRemoval } from '../../conversation/owed-removal.ts';
import { removeInTurn } from '../../conversation/withdraw-reply.ts';
import { hindranceOf, readHindrance } from '../../posting/hindrance.ts';
import { respondPrivately } from '../../posting/respond.ts';
import { STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';

/** The `callback_id` of the shortcut on messages, as the manifest declares it. */
export const REMOVE_SHORTCUT = 'remove_reply';

const RECORDED_WITHIN_MS = 1_000;

type ShortcutArgs = Pick<SlackShortcutMiddlewareArgs<MessageShortcut>, 'ack' | 'shortcut' | 'respond'>;

/** Takes a reply back for the person who asked. */
export async function removeOwnReply(
  services: Services,
  { ack, shortcut, respond }: ShortcutArgs,
): Promise<void> {
  await ack();
  const { languages, questions, logger, team, createFaultId } = services;
  const { user, channel, message } = shortcut;
  let lang = questions.defaultLang;
  const tell = (line: string) => respondPrivately(respond, buildNotice(line), logger);
  try {
    const entry = await findEntry(services, { team, channel: channel.id, replyTs: message.ts });
    const person = { team, user: user.id };
    const chosen = await languages.chosenBy(person);
    lang = chosen ?? entry?.lang ?? (await languages.readerOf(person, '')).lang;
    const { remove, failed } = STRINGS[lang];
    if (!entry) return await tell(remove.notAReply);
    if (entry.asker !== user.id) return await tell(remove.notYours);
    if (entry.state === 'removed') return await tell(remove.done);
    const result = await removeInTurn(services, entry);
    if (result.kind === 'done' || result.kind === 'gone') return await tell(remove.done);
    const id = createFaultId();
    const hindrance = readHindrance(result);
    logger.error({ id, key: entry.question, reason: result.reason }, 'reply left in place');
    if (hindrance) return await tell(failed(id, 'remove', hindrance));
    await oweRemoval(services, entry, { press: shortcut.action_ts, waitMs: OWED_AFTER_MS });
    await tell(remove.owed(id));
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error, shortcut: shortcut.callback_id }, 'reply not removed');
    await tell(STRINGS[lang].failed(id, 'remove', hindranceOf(error)));
  }
}

// A reply is written down a moment after it stands.
async function findEntry(
  { ledger, clock }: Services,
  place: { readonly team: string; readonly channel: string; readonly replyTs: string },
): Promise<LedgerEntry | undefined> {
  const found = await ledger.find(place);
  if (found) return found;
  await clock.wait(RECORDED_WITHIN_MS);
  return ledger.find(place);
}

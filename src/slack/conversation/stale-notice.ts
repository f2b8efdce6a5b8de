// The word below a reply that could not follow the edit of its question: one at most, and gone as soon as it is not true
// any more.
import { buildNotice } from '../blocks/notice.ts';
import type { Services } from '../listeners/services.ts';
import type { ChangeResult } from '../posting/change-post.ts';
import { readHindrance } from '../posting/hindrance.ts';
import { STRINGS } from '../strings/strings.ts';
import type { LedgerEntry } from './ledger.ts';

/** Says below a reply that it answers what was asked before, since this came of its update. */
export async function postStaleNotice(
  { post, changer, ledger, logger, createFaultId }: Services,
  entry: LedgerEntry,
  result: Extract<ChangeResult, { readonly reason: string }>,
): Promise<void> {
  const { place, question, lang, edit, noticeTs } = entry;
  const id = createFaultId();
  logger.error({ id, key: question, reason: result.reason }, 'reply not updated');
  const { notUpdated, notUpdatedYet } = STRINGS[lang];
  const message = buildNotice(readHindrance(result) ? notUpdated(id) : notUpdatedYet(id));
  const key = `${question}:edit:${edit?.event}`;
  if (noticeTs !== undefined) {
    const { kind } = await changer.update({ channel: place.channel, ts: noticeTs, key }, message);
    if (kind !== 'gone') return;
  }
  const posted = await post({ ...place, message, key });
  if (posted.kind === 'posted') await ledger.setNotice(entry, posted.ts);
}

/** Takes that word away; returns the entry as it stands then. */
export async function removeStaleNotice<Entry extends LedgerEntry>(
  { changer, ledger, logger }: Services,
  entry: Entry,
): Promise<Entry> {
  const { place, question, noticeTs } = entry;
  if (noticeTs === undefined) return entry;
  const { kind } = await changer.remove({ channel: place.channel, ts: noticeTs, key: question });
  if (kind !== 'done' && kind !== 'gone') {
    logger.error({ key: question, outcome: kind }, 'notice not removed');
    return entry;
  }
  await ledger.setNotice(entry, undefined);
  const { noticeTs: _gone, ...rest } = entry;
  return rest as Entry;
}

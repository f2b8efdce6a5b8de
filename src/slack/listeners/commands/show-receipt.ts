import type { WebClient } from '@slack/web-api';
import type { Lang } from '../../../knowledge/types.ts';
import { formatDate } from '../../../wording/format-period.ts';
import type { Message } from '../../blocks/message.ts';
import { buildNotice } from '../../blocks/notice.ts';
import { buildReceipt } from '../../blocks/receipt.ts';
import type { RecordedAnswer } from '../../conversation/ledger.ts';
import { judgeTold } from '../../corrections/plan-correction.ts';
import { localDate } from '../../local-date.ts';
import { RECEIPT_STRINGS } from '../../strings/receipt.ts';
import { STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';
import type { CommandRequest } from './served-forms.ts';

/** Ids are typed or pasted, with a stop behind, in quotes or as code; a link to an answer or to its question names it as well. */
const ID = /^[\p{P}\p{S}]*([0-9a-f]{12})[\p{P}\p{S}]*$/iu;
const LINK = /\/archives\/([A-Z0-9]+)\/p(\d{10})(\d{6})/;

/** True for what names a receipt, or should, and asks nothing. */
export function namesReceipt(text: string): boolean {
  return !/\s/u.test(text);
}

/** How an answer came about, and whether the record has changed since. */
export async function showReceipt(services: Services, request: CommandRequest): Promise<Message> {
  const { ledger, catalog } = services;
  const { lang, text, team, user, channel } = request;
  const { wrongUsage, usage } = STRINGS[lang];
  if (text === '') return buildNotice(wrongUsage(usage.receipt));
  const entry = await findAnswer(services, text, team);
  if (!entry) return buildNotice(RECEIPT_STRINGS[lang].unknown);

  const isSeenHere = entry.place.channel === channel && entry.state !== 'private';
  const mayRead = entry.asker === user || isSeenHere;
  const link = mayRead && entry.state === 'live' ? await linkTo(request.client, entry) : undefined;
  const dateOf = (at: number) => formatDate(localDate(new Date(at), catalog.pack.timeZone), lang);
  const corrections = await ledger.correctionsOf(entry.id);
  const view = {
    id: entry.id,
    ...(mayRead && entry.asked !== undefined && { asked: entry.asked }),
    isHidden: !mayRead,
    posted: dateOf(entry.postedAt),
    state: entry.state,
    ...(link !== undefined && { link }),
    path: entry.receipt.path,
    nameOfMetric: (id: string) => nameOfMetric(services, id, lang),
    told: judgeTold(entry.told, catalog, entry.lang),
    pack: entry.receipt.pack,
    packNow: catalog.pack.hash,
    corrections: corrections.map(({ plan, madeAt }) => ({ date: dateOf(madeAt), changes: plan.changes })),
  };
  return buildReceipt(view, lang);
}

async function findAnswer(
  { ledger }: Services,
  text: string,
  team: string,
): Promise<RecordedAnswer | undefined> {
  const [, id] = ID.exec(text.normalize('NFKC')) ?? [];
  if (id !== undefined) {
    const entry = await ledger.find({ id: id.toLowerCase() });
    return entry?.team === team ? entry : undefined;
  }
  const [, channel, seconds, rest] = LINK.exec(text) ?? [];
  if (channel === undefined) return undefined;
  const ts = `${seconds}.${rest}`;
  return (
    (await ledger.find({ team, channel, replyTs: ts })) ?? ledger.find({ team, channel, questionTs: ts })
  );
}

// A receipt without its link is still a receipt.
async function linkTo(client: WebClient, { place, replyTs }: RecordedAnswer): Promise<string | undefined> {
  try {
    const { permalink } = await client.chat.getPermalink({ channel: place.channel, message_ts: replyTs });
    return permalink;
  } catch {
    return undefined;
  }
}

function nameOfMetric({ catalog }: Services, id: string, lang: Lang): string {
  return catalog.pack.variables.find((variable) => variable.id === id)?.name[lang] ?? id;
}

import { readHistory } from '../../digest/compose-delivery.ts';
import { type PackSnapshot, takeSnapshot } from '../../digest/pack-snapshot.ts';
import { type PreviewedPost, previewPosts } from '../../digest/preview-posts.ts';
import { runOn, shiftDate } from '../../digest/schedule.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import { openCatalog } from '../../knowledge/open-catalog.ts';
import type { Lang } from '../../knowledge/types.ts';
import { createDeliveryStore } from '../../store/deliveries.ts';
import { findInChannel } from '../../store/subscriptions.ts';
import { renderDigestPost } from '../../wording/render-digest-post.ts';
import type { CommandIo } from '../io.ts';
import { localDay, wrongDate } from '../local-day.ts';
import { type StorePlace, withStore } from './data.ts';

export interface PreviewDigestOptions {
  readonly directory: string;
  readonly channel: string;
  readonly date: string | undefined;
  readonly days: number;
  readonly lang: Lang | undefined;
  /** Ids of topics; none is all. */
  readonly topics: readonly string[];
  readonly onlyNews: boolean;
  /** An earlier state of the pack, as it was at the last post. */
  readonly since: string | undefined;
  /** A store that holds the channel's setting and what it was told, in place of the options above. */
  readonly stored?: StorePlace;
}

/** Prints the posts of a channel from a date on, as if it had had none before, or as the store has it; returns the exit code. */
export async function runPreviewDigest(options: PreviewDigestOptions, io: CommandIo): Promise<number> {
  const catalog = await openCatalog(options.directory);
  if (options.stored) return previewStored(options, options.stored, catalog, io);
  const first = localDay(options.date, catalog.pack.timeZone);
  if (first === undefined) return wrongDate('--date', options.date, io);
  const unknown = unknownTopics(options.topics, catalog);
  if (unknown.length > 0) {
    const known = catalog.pack.topics.map(({ id }) => id).join(', ');
    io.err(`--topics ${unknown.join(',')}: no such topic. The pack has: ${known}.\n`);
    return 2;
  }
  const { since, lang = 'en', channel, topics, onlyNews } = options;
  const snapshot = since === undefined ? undefined : takeSnapshot(await openCatalog(since));
  const dates = Array.from({ length: options.days }, (_, day) => shiftDate(first, day));
  const history = { shown: new Map(), ...(snapshot ? { snapshot } : {}) };
  print(previewPosts(catalog, { channel, topics, onlyNews }, history, dates), catalog, lang, io);
  return 0;
}

async function previewStored(
  { channel, date, days }: PreviewDigestOptions,
  place: StorePlace,
  catalog: Catalog,
  io: CommandIo,
): Promise<number> {
  let code = 0;
  await withStore(place, async (store) => {
    const found = await findInChannel(store, channel);
    const first = localDay(date, found?.schedule.timeZone ?? catalog.pack.timeZone);
    if (first === undefined) code = wrongDate('--date', date, io);
    if (!found) {
      io.err(`--channel ${channel}: it has no daily post. Write its id, such as C0123456789.\n`);
      code = 2;
    }
    if (!found || first === undefined) return;
    const { id, schedule, lang, topics, onlyNews, pausedUntil = '' } = found;
    const dates = Array.from({ length: days }, (_, day) => shiftDate(first, day)).filter(
      (day) => runOn(schedule, day) !== undefined && day >= pausedUntil,
    );
    const history = await readHistory(catalog, createDeliveryStore<PackSnapshot>(store, Date.now), id);
    print(previewPosts(catalog, { channel, topics, onlyNews }, history, dates), catalog, lang, io);
  });
  return code;
}

function print(posts: readonly PreviewedPost[], catalog: Catalog, lang: Lang, io: CommandIo): void {
  for (const { date, post } of posts)
    io.out(`${post ? renderDigestPost(post, catalog, lang).text : `${date}: -`}\n\n`);
}

function unknownTopics(topics: readonly string[], { pack }: Catalog): string[] {
  return topics.filter((id) => !pack.topics.some((topic) => topic.id === id));
}

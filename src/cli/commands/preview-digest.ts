import { takeSnapshot } from '../../digest/pack-snapshot.ts';
import { previewPosts } from '../../digest/preview-posts.ts';
import { shiftDate } from '../../digest/schedule.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import { openCatalog } from '../../knowledge/open-catalog.ts';
import type { Lang } from '../../knowledge/types.ts';
import { renderDigestPost } from '../../wording/render-digest-post.ts';
import type { CommandIo } from '../io.ts';
import { localDay, wrongDate } from '../local-day.ts';

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
}

/** Prints the posts of a channel from a date on, as if it had had none before; returns the exit code. */
export async function runPreviewDigest(options: PreviewDigestOptions, io: CommandIo): Promise<number> {
  const catalog = await openCatalog(options.directory);
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
  for (const { date, post } of previewPosts(catalog, { channel, topics, onlyNews }, history, dates))
    io.out(`${post ? renderDigestPost(post, catalog, lang).text : `${date}: -`}\n\n`);
  return 0;
}

function unknownTopics(topics: readonly string[], { pack }: Catalog): string[] {
  return topics.filter((id) => !pack.topics.some((topic) => topic.id === id));
}

import { choosePost } from '../../digest/choose-post.ts';
import type { ShownFigures } from '../../digest/figures.ts';
import { takeSnapshot } from '../../digest/pack-snapshot.ts';
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
  let snapshot = since === undefined ? takeSnapshot(catalog) : takeSnapshot(await openCatalog(since));
  let shown: ShownFigures = new Map();
  for (let day = 0; day < options.days; day += 1) {
    const date = shiftDate(first, day);
    const post = choosePost(catalog, { channel, date, topics, onlyNews }, { snapshot, shown });
    io.out(`${post ? renderDigestPost(post, catalog, lang).text : `${date}: -`}\n\n`);
    if (!post) continue;
    shown = new Map([...shown, ...post.shown.map((key) => [key, date] as const)]);
    snapshot = takeSnapshot(catalog);
  }
  return 0;
}

function unknownTopics(topics: readonly string[], { pack }: Catalog): string[] {
  return topics.filter((id) => !pack.topics.some((topic) => topic.id === id));
}

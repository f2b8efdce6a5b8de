import type { Catalog } from '../knowledge/catalog.ts';
import { choosePost, type PostHistory, type PostRequest } from './choose-post.ts';
import type { DigestPost } from './digest-post.ts';
import { takeSnapshot } from './pack-snapshot.ts';

/** What a date would bring: a post, or none where nothing would be told. */
export interface PreviewedPost {
  readonly date: string;
  readonly post: DigestPost | undefined;
}

/** The posts of dates to come, each as if those before it had been posted. */
export function previewPosts(
  catalog: Catalog,
  request: Omit<PostRequest, 'date'>,
  history: PostHistory,
  dates: readonly string[],
): PreviewedPost[] {
  let { snapshot } = history;
  const shown = new Map(history.shown);
  return dates.map((date) => {
    const post = choosePost(catalog, { ...request, date }, { shown, ...(snapshot ? { snapshot } : {}) });
    if (!post) return { date, post };
    for (const key of post.shown) shown.set(key, date);
    snapshot = takeSnapshot(catalog);
    return { date, post };
  });
}

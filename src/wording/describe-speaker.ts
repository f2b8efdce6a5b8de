import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';

/** Who said something, with their post and employer. */
export function speakerOf(id: string, catalog: Catalog, lang: Lang): string {
  const entity = catalog.entity(id);
  const employer = entity.within ? catalog.entity(entity.within).name[lang] : '';
  // An unnamed speaker is called by post and employer already.
  const [title = ''] = entity.post?.[lang].split(' ') ?? [];
  if (!entity.post || entity.name[lang].includes(title)) return entity.name[lang];
  return lang === 'zh'
    ? `${employer}${entity.post.zh}${entity.name.zh}`
    : `${entity.name.en}, ${entity.post.en}${employer ? ` of ${employer}` : ''}`;
}

import type { Lang } from '../../../knowledge/types.ts';
import { formatDate } from '../../../wording/format-period.ts';
import { buildGapList, MOST_LISTED } from '../../blocks/gaps.ts';
import type { Message } from '../../blocks/message.ts';
import { buildNotice } from '../../blocks/notice.ts';
import { buildMention } from '../../blocks/share.ts';
import { localDate } from '../../local-date.ts';
import { CURATION_STRINGS } from '../../strings/curation.ts';
import type { Services } from '../services.ts';

/** The questions without a good answer, for those who look after the record; others are told whom to ask. */
export async function listGaps(
  services: Services,
  { user, lang }: { readonly user: string; readonly lang: Lang },
): Promise<Message> {
  const { curators, gaps, catalog } = services;
  if (!curators.includes(user)) return refuse(services, lang);
  const found = await gaps.list(MOST_LISTED + 1);
  const shown = found.slice(0, MOST_LISTED).map(({ lastAt, ...gap }) => ({
    ...gap,
    date: formatDate(localDate(new Date(lastAt), catalog.pack.timeZone), lang),
  }));
  return buildGapList(shown, found.length > shown.length, lang);
}

function refuse({ curators }: Services, lang: Lang): Message {
  const { list } = CURATION_STRINGS[lang];
  if (curators.named.length === 0) return buildNotice(list.nobody);
  return buildNotice(list.notYours(curators.named.map(buildMention)), 'mentions');
}

import type { Catalog } from '../../knowledge/catalog.ts';
import type { Lang } from '../../knowledge/types.ts';
import type { StoredSubscription, SubscriptionRecord } from '../../store/subscriptions.ts';
import { formatDate } from '../../wording/format-period.ts';
import { STRINGS } from '../strings/strings.ts';

/** When a channel's digest comes, and what of. */
export function describeDigest(
  { schedule, topics, onlyNews, lang: language }: StoredSubscription,
  catalog: Catalog,
  lang: Lang,
): { readonly when: string; readonly details: string } {
  const { digest } = STRINGS[lang];
  const known = new Map(catalog.pack.topics.map(({ id, name }) => [id, name[lang]]));
  const names = topics.map((id) => known.get(id) ?? id);
  return {
    when: digest.when(schedule.time, schedule.days, schedule.timeZone),
    details: digest.about(names, onlyNews, language),
  };
}

/** Whether a channel has a digest, and which; and why not where it was stopped. */
export function describeState(found: SubscriptionRecord | undefined, catalog: Catalog, lang: Lang): string {
  const { digest } = STRINGS[lang];
  if (!found) return digest.isOff;
  const { subscription, isOn, stoppedBy } = found;
  if (!isOn) return stoppedBy === undefined ? digest.isOff : digest.isStopped(stoppedBy);
  const { when, details } = describeDigest(subscription, catalog, lang);
  const { pausedUntil } = subscription;
  return pausedUntil === undefined
    ? digest.isOn(when, details)
    : `${digest.isOn(when, details)}${lang === 'en' ? ' ' : ''}${digest.isPaused(formatDate(pausedUntil, lang))}`;
}

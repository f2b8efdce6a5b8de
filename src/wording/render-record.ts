import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';

export interface RenderedTopics {
  readonly title: string;
  readonly topics: readonly {
    readonly name: string;
    readonly metrics: readonly { readonly label: string; readonly question: string }[];
  }[];
  readonly text: string;
}

const TITLE: Readonly<Record<Lang, string>> = { zh: '有记录的指标', en: 'Metrics on record' };

/** The metrics of the pack by topic, each with the name that looks it up. */
export function renderTopics(catalog: Catalog, lang: Lang): RenderedTopics {
  const topics = catalog.pack.topics
    .map((topic) => ({
      name: topic.name[lang],
      metrics: catalog
        .variablesByTopic(topic.id)
        .map(({ name }) => ({ label: name[lang], question: name[lang] })),
    }))
    .filter(({ metrics }) => metrics.length > 0);
  const separator = lang === 'zh' ? '：' : ': ';
  const rows = topics.map(
    ({ name, metrics }) =>
      `${name}${separator}${metrics.map(({ label }) => label).join(lang === 'zh' ? '、' : '; ')}`,
  );
  return { title: TITLE[lang], topics, text: [TITLE[lang], ...rows].join('\n') };
}

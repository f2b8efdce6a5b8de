import type { Lang } from '../../knowledge/types.ts';
import { STRINGS } from '../strings/strings.ts';
import {
  buildContexts,
  buildHeadline,
  buildSections,
  buildText,
  fitBlocks,
  type Message,
} from './message.ts';

/** Every metric by topic, as `wording` puts it. */
export interface RenderedTopics {
  readonly title: string;
  readonly topics: readonly {
    readonly name: string;
    readonly metrics: readonly { readonly label: string; readonly question: string }[];
  }[];
  readonly text: string;
}

/** The list of metrics by topic, with how to look one up. */
export function buildTopics(rendered: RenderedTopics, lang: Lang): Message {
  const strings = STRINGS[lang];
  const usage = buildContexts([strings.metricUsage]);
  const blocks = fitBlocks({
    head: buildHeadline(rendered.title),
    middle: rendered.topics.flatMap(({ name, metrics }) => [
      ...buildHeadline(name),
      ...buildSections(metrics.map(({ label }) => `• ${label}`)),
    ]),
    tail: usage,
    cut: buildContexts([strings.cut]),
  });
  return {
    text: buildText(`${rendered.text}\n${strings.metricUsage}`, `${rendered.title}\n${strings.metricUsage}`),
    blocks,
    plainBlocks: blocks,
  };
}

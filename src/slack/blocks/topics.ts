import type { Lang } from '../../knowledge/types.ts';
import type { RenderedTopics } from '../../wording/render-record.ts';
import { STRINGS } from '../strings/strings.ts';
import {
  buildContexts,
  buildHeadline,
  buildSections,
  buildText,
  fitBlocks,
  type Message,
} from './message.ts';

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
    text: buildText(`${rendered.text}\n${strings.metricUsage}`, {
      lead: [rendered.text],
      foot: [strings.metricUsage],
    }),
    blocks,
    plainBlocks: blocks,
  };
}

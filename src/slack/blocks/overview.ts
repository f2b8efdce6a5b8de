import type { Lang } from '../../knowledge/types.ts';
import { STRINGS } from '../strings/strings.ts';
import { fitCitations } from './citations.ts';
import {
  buildContexts,
  buildHeadline,
  buildSections,
  buildText,
  fitBlocks,
  type Message,
  type MessageBlock,
} from './message.ts';

export interface Overview {
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly citations?: readonly string[];
  /** All of it as plain text. */
  readonly text: string;
}

/** A titled list of named entries, each with its lines: the scoreboard, the sources. */
export function buildOverview(
  { title, entries, citations = [], text }: Overview,
  lang: Lang,
  foot: readonly MessageBlock[] = [],
): Message {
  const parts = {
    head: buildHeadline(title),
    middle: entries.flatMap(({ name, lines }) => [...buildHeadline(name), ...buildSections(lines)]),
    cut: buildContexts([STRINGS[lang].cut]),
  };
  const cited = fitCitations(citations);
  const sources = buildContexts(cited);
  return {
    text: buildText(text, { lead: [title, ...entries.map(({ name }) => name)], foot: cited }),
    blocks: fitBlocks({ ...parts, tail: [...sources, ...foot] }),
    plainBlocks: fitBlocks({ ...parts, tail: sources }),
  };
}

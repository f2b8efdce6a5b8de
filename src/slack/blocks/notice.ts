import type { Lang } from '../../knowledge/types.ts';
import type { RenderedSuggestion } from '../../wording/rendered-answer.ts';
import { STRINGS } from '../strings/strings.ts';
import { buildSuggestions } from './answer.ts';
import {
  buildContexts,
  buildHeadline,
  buildSections,
  buildText,
  type Message,
  type MessageBlock,
} from './message.ts';

/** One plain line of the bot's own: an error, a hint. */
export function buildNotice(line: string): Message {
  const blocks = buildSections([line]);
  return { text: buildText(line, line), blocks, plainBlocks: blocks };
}

/** How to ask, with questions to press. */
export function buildHelp(record: string, examples: readonly string[], lang: Lang): Message {
  const { helpTitle, campaignUsage, helpConversation, alsoAsk } = STRINGS[lang];
  const lines: readonly MessageBlock[] = [
    ...buildHeadline(helpTitle(record)),
    ...buildSections(campaignUsage),
    ...buildContexts([helpConversation]),
  ];
  const suggestions: readonly RenderedSuggestion[] = examples.map((question) => ({
    label: question,
    question,
  }));
  const text = [helpTitle(record), ...campaignUsage, helpConversation].join('\n');
  return {
    text: buildText(text, text),
    blocks: [...lines, ...buildSuggestions(suggestions)],
    plainBlocks: [...lines, ...buildContexts(examples.length > 0 ? [alsoAsk(examples)] : [])],
  };
}

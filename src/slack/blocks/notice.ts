import type { Lang } from '../../knowledge/types.ts';
import type { RenderedSuggestion } from '../../wording/rendered-answer.ts';
import { type CommandForm, STRINGS } from '../strings/strings.ts';
import { buildSuggestions } from './answer.ts';
import {
  buildContexts,
  buildHeadline,
  buildSections,
  buildText,
  fitBlocks,
  type Message,
  type MessageBlock,
} from './message.ts';

/** One plain line of the bot's own: an error, a hint. With `mentions`, names of people and channels in it are shown, and the line comes escaped. */
export function buildNotice(line: string, names: 'plain' | 'mentions' = 'plain'): Message {
  if (names === 'mentions') {
    const blocks = [
      { type: 'section' as const, text: { type: 'mrkdwn' as const, text: line, verbatim: true } },
    ];
    return { text: line, blocks, plainBlocks: blocks };
  }
  const blocks = buildSections([line]);
  return { text: buildText(line, { lead: [line] }), blocks, plainBlocks: blocks };
}

/** What is on record, how the commands named are written, and questions to press. */
export function buildHelp(
  record: { readonly name: string; readonly description: string },
  examples: readonly string[],
  listed: readonly CommandForm[],
  lang: Lang,
): Message {
  const { usage, helpConversation, alsoAsk, cut } = STRINGS[lang];
  const forms = listed.map((form) => usage[form]);
  const said: readonly MessageBlock[] = buildSections([
    record.description,
    ...forms.map((line) => `• ${line}`),
  ]);
  const build = (asks: readonly MessageBlock[]) =>
    fitBlocks({
      head: buildHeadline(record.name),
      middle: said,
      tail: [...buildContexts([helpConversation]), ...asks],
      cut: buildContexts([cut]),
    });
  const suggestions: readonly RenderedSuggestion[] = examples.map((question) => ({
    label: question,
    question,
  }));
  const text = [record.name, record.description, ...forms, helpConversation].join('\n');
  return {
    text: buildText(text, { lead: [text] }),
    blocks: build(buildSuggestions(suggestions)),
    plainBlocks: build(buildContexts(examples.length > 0 ? [alsoAsk(examples)] : [])),
  };
}

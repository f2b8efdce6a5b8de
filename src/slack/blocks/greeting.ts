import type { Lang } from '../../knowledge/types.ts';
import { STRINGS } from '../strings/strings.ts';
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

export interface Greeting {
  readonly name: string;
  readonly description: string;
  /** How much is on record, and of what time. */
  readonly coverage: readonly string[];
  readonly examples: readonly string[];
}

/** The first word to someone: what is on record, how to ask, and questions to press. */
export function buildGreeting({ name, description, coverage, examples }: Greeting, lang: Lang): Message {
  const { greeting, alsoAsk, cut } = STRINGS[lang];
  const head = greeting.hello(name);
  const build = (asks: readonly MessageBlock[]) =>
    fitBlocks({
      head: buildHeadline(head),
      middle: buildSections([description, ...coverage]),
      tail: [...buildSections([greeting.howToAsk]), ...asks],
      cut: buildContexts([cut]),
    });
  const tried = examples.length > 0 ? [alsoAsk(examples)] : [];
  const text = [head, description, ...coverage, greeting.howToAsk, ...tried].join('\n');
  return {
    text: buildText(text, { lead: [text] }),
    blocks: build(buildSuggestions(examples.map((question) => ({ label: question, question })))),
    plainBlocks: build(buildContexts(tried)),
  };
}

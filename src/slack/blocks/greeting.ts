import type { Lang } from '../../knowledge/types.ts';
import { STRINGS } from '../strings/strings.ts';
import { buildSuggestions } from './answer.ts';
import { buildContexts, buildHeadline, buildSections, buildText, type Message } from './message.ts';

export interface Greeting {
  readonly name: string;
  readonly description: string;
  /** How much is on record, and of what time. */
  readonly coverage: readonly string[];
  readonly examples: readonly string[];
}

/** The first word to someone: what is on record, how to ask, and questions to press. */
export function buildGreeting({ name, description, coverage, examples }: Greeting, lang: Lang): Message {
  const { greeting, alsoAsk } = STRINGS[lang];
  const head = greeting.hello(name);
  const lines = [
    ...buildHeadline(head),
    ...buildSections([description, ...coverage]),
    ...buildSections([greeting.howToAsk]),
  ];
  const tried = examples.length > 0 ? [alsoAsk(examples)] : [];
  const text = [head, description, ...coverage, greeting.howToAsk, ...tried].join('\n');
  return {
    text: buildText(text, text),
    blocks: [...lines, ...buildSuggestions(examples.map((question) => ({ label: question, question })))],
    plainBlocks: [...lines, ...buildContexts(tried)],
  };
}

import type { ActionsBlock } from '@slack/types';
import type { RenderedAnswer, RenderedSuggestion } from '../../wording/rendered-answer.ts';
import { STRINGS } from '../strings/strings.ts';
import { buildButton } from './button.ts';
import { buildChart } from './chart.ts';
import { fitCitations } from './citations.ts';
import { buildEvidenceButtons, type Evidence } from './evidence.ts';
import { buildFeedback, buildPlainFeedback } from './feedback.ts';
import { LIMITS } from './limits.ts';
import {
  buildContexts,
  buildHeadline,
  buildSections,
  buildText,
  fitBlocks,
  type Message,
  type MessageBlock,
} from './message.ts';
import { buildTable } from './table.ts';
import { truncateText } from './text.ts';

/** Begins the `action_id` of every suggestion button; a number follows. */
export const SUGGESTION_ACTION = 'suggestion_';

export interface AnswerOptions {
  /** The question, where it is not to be seen above. */
  readonly asked?: string;
  /** What the answer states, for the buttons that quote it and show its source. */
  readonly evidence?: Evidence | undefined;
  /** Stands last: what can be done with this answer where it is shown. */
  readonly foot?: readonly MessageBlock[];
}

/** An answer as a message: the figure, its details, the chart, what was assumed, the sources, what to ask next. */
export function buildAnswer(rendered: RenderedAnswer, options: AnswerOptions = {}): Message {
  const strings = STRINGS[rendered.lang];
  const asked = options.asked === undefined ? [] : [`▸ ${truncateText(options.asked, 300)}`];
  const citations = fitCitations(rendered.citations);
  const chart = rendered.chart && buildChart(rendered.chart);
  const questions = rendered.suggestions.map(({ question }) => truncateText(question, 200));

  const cut = buildContexts([strings.cut]);
  const headline = buildHeadline(rendered.headline);
  const head = [...buildContexts(asked), ...headline.slice(0, 1)];
  const table = rendered.table && buildTable(rendered.table);
  const inTable = new Set(table ? rendered.table?.lines : []);
  const details = [...headline.slice(1), ...buildSections(rendered.details)];
  const besideTable = rendered.details.filter((line) => !inTable.has(line));
  const tabled = table ? [...headline.slice(1), table, ...buildSections(besideTable)] : details;
  const { evidence, foot = [] } = options;
  const buttons = evidence ? buildEvidenceButtons(evidence, rendered.headline, rendered.lang) : [];
  const rated = evidence?.receipt !== undefined && { answer: evidence.receipt, lang: rendered.lang };
  const notes = buildContexts(rendered.notes);
  const sources = buildContexts(citations);

  const plain = { head, middle: [...details, ...notes], cut };
  const asks = [...sources, ...buildContexts(questions.length > 0 ? [strings.alsoAsk(questions)] : [])];

  return {
    text: buildText([...asked, rendered.text].join('\n'), {
      lead: [...asked, rendered.headline],
      foot: citations,
    }),
    blocks: fitBlocks({
      head,
      middle: [...tabled, ...(chart ? [chart] : []), ...notes],
      tail: [
        ...sources,
        ...buildSuggestions(rendered.suggestions),
        ...buttons,
        ...(rated ? [buildFeedback(rated)] : []),
        ...foot,
      ],
      cut,
    }),
    ...(rated && {
      buttonBlocks: fitBlocks({ ...plain, tail: [...asks, ...buttons, buildPlainFeedback(rated)] }),
    }),
    plainBlocks: fitBlocks({ ...plain, tail: asks }),
  };
}

/** Questions as buttons; one too long to be sent back whole is left out. */
export function buildSuggestions(suggestions: readonly RenderedSuggestion[]): readonly ActionsBlock[] {
  const elements = suggestions
    .filter(({ question }) => question.length <= LIMITS.buttonValue)
    .slice(0, LIMITS.actionElements)
    .map(({ label, question }, index) =>
      buildButton({ actionId: `${SUGGESTION_ACTION}${index}`, label, value: question, spoken: question }),
    );
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}

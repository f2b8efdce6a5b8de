import type { ActionsBlock } from '@slack/types';
import type { Lang } from '../../knowledge/types.ts';
import type { RenderedPost } from '../../wording/render-digest-post.ts';
import { STRINGS } from '../strings/strings.ts';
import { SUGGESTION_ACTION } from './answer.ts';
import { buildChart } from './chart.ts';
import { LIMITS } from './limits.ts';
import {
  buildContexts,
  buildHeadline,
  buildSections,
  buildText,
  fitBlocks,
  type Message,
} from './message.ts';
import { plainText, truncateText } from './text.ts';

/** The button that pauses the digest of its channel for a week. */
export const PAUSE_ACTION = 'digest_pause';

/** A digest's post: the title, what is new or the figure of the day, the chart, the sources, a question to press. */
export function buildDigest(post: RenderedPost): Message {
  const { lang, title, lines, details, onThisDay, notes, citations, chart, text } = post;
  const drawn = chart && buildChart(chart);
  const parts = {
    head: buildHeadline(title),
    cut: buildContexts([STRINGS[lang].cut]),
  };
  const body = [...buildSections(lines), ...buildSections(details)];
  const foot = [
    ...buildSections(onThisDay),
    ...buildContexts(notes),
    ...buildContexts(citations.map((line) => truncateText(line, 300))),
  ];
  return {
    text: buildText(text, [title, ...lines.slice(0, 3), ...citations.slice(0, 2)].join('\n')),
    blocks: fitBlocks({
      ...parts,
      middle: [...body, ...(drawn ? [drawn] : [])],
      tail: [...foot, ...buildButtons(post.question, lang)],
    }),
    plainBlocks: fitBlocks({ ...parts, middle: body, tail: foot }),
  };
}

function buildButtons(question: RenderedPost['question'], lang: Lang): readonly ActionsBlock[] {
  const fits = question !== undefined && question.question.length <= LIMITS.buttonValue;
  const ask = fits
    ? [
        {
          type: 'button' as const,
          action_id: `${SUGGESTION_ACTION}0`,
          text: plainText(truncateText(question.label, LIMITS.buttonText)),
          value: question.question,
        },
      ]
    : [];
  const pause = {
    type: 'button' as const,
    action_id: PAUSE_ACTION,
    text: plainText(STRINGS[lang].digest.pause),
    value: lang,
  };
  return [{ type: 'actions', elements: [...ask, pause] }];
}

import type { ModalView } from '@slack/types';
import type { Lang } from '../../knowledge/types.ts';
import type { RenderedAnswer } from '../../wording/rendered-answer.ts';
import { STRINGS } from '../strings/strings.ts';
import { fitCitations } from './citations.ts';
import { LIMITS } from './limits.ts';
import { buildContexts, buildHeadline, buildSections } from './message.ts';
import { plainText } from './text.ts';

/** A metric in a window: its latest figure, every period, what is to be known of them, the sources. */
export function buildMetricWindow(
  { headline, details, notes, citations }: RenderedAnswer,
  lang: Lang,
): ModalView {
  const { metricWindow: words } = STRINGS[lang];
  const blocks = [
    ...buildHeadline(headline),
    ...buildSections(details),
    ...buildContexts(notes),
    ...buildContexts(fitCitations(citations)),
  ];
  return {
    type: 'modal',
    title: plainText(words.title),
    close: plainText(words.close),
    blocks: blocks.slice(0, LIMITS.viewBlocks) as ModalView['blocks'],
  };
}

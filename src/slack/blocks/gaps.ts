// The questions the record could not answer, for those who look after it.
import type { ActionsBlock } from '@slack/types';
import type { Lang } from '../../knowledge/types.ts';
import { CURATION_STRINGS } from '../strings/curation.ts';
import { buildButton } from './button.ts';
import {
  buildContexts,
  buildHeadline,
  buildSections,
  buildText,
  fitBlocks,
  type Message,
} from './message.ts';
import { truncateText } from './text.ts';

/** Begins the `action_id` of the buttons on the list; the place on it follows. */
export const PROPOSE_ACTION = 'gap_propose_';
export const CLOSE_ACTION = 'gap_close_';

export interface ListedGap {
  readonly id: string;
  readonly text: string;
  readonly kind: 'unanswered' | 'unhelpful';
  readonly times: number;
  readonly reason?: string;
  /** When it was last asked, in words. */
  readonly date: string;
}

/** As many as one message holds with their buttons. */
export const MOST_LISTED = 10;
const LONGEST_QUESTION = 300;

/** The list, each question with buttons to propose an entry for it and to take it off; `isMore`: it goes on. */
export function buildGapList(gaps: readonly ListedGap[], isMore: boolean, lang: Lang): Message {
  const { list } = CURATION_STRINGS[lang];
  const lines = gaps.map((gap, at) => linesOf(gap, at, lang));
  const foot = [...(gaps.length === 0 ? [list.empty] : []), ...(isMore ? [list.more(gaps.length)] : [])];
  const text = [list.title, ...lines.flat(), ...foot].join('\n');
  const parts = { head: buildHeadline(list.title), tail: buildContexts(foot), cut: [] };
  const built = lines.map(([question = '', ...about]) => [
    ...buildSections([question]),
    ...buildContexts(about),
  ]);
  return {
    text: buildText(text, { lead: [text] }),
    blocks: fitBlocks({
      ...parts,
      middle: built.flatMap((blocks, at) => {
        const gap = gaps[at];
        return [...blocks, ...(gap ? [buildButtons(gap, at, lang)] : [])];
      }),
    }),
    plainBlocks: fitBlocks({ ...parts, middle: built.flat() }),
  };
}

/** The place on the list and the id of the question that a button's value names. */
export function readGapValue(
  value: string | undefined,
): { readonly id: string; readonly lang: Lang } | undefined {
  const [id = '', lang] = (value ?? '').split(' ');
  return /^[0-9a-f]{16}$/.test(id) && (lang === 'zh' || lang === 'en') ? { id, lang } : undefined;
}

function linesOf({ text, times, kind, reason, date }: ListedGap, at: number, lang: Lang): readonly string[] {
  const { list } = CURATION_STRINGS[lang];
  const question = truncateText(text.replace(/\s+/gu, ' '), LONGEST_QUESTION);
  return [
    `${at + 1}. ${question}`,
    list.line(times, list.kinds[kind], date),
    ...(reason === undefined ? [] : [list.reason(truncateText(reason, LONGEST_QUESTION))]),
  ];
}

function buildButtons({ id, text }: ListedGap, at: number, lang: Lang): ActionsBlock {
  const { list } = CURATION_STRINGS[lang];
  const button = (action: string, label: string) =>
    buildButton({ actionId: `${action}${at}`, label, value: `${id} ${lang}`, spoken: `${label} ${text}` });
  return {
    type: 'actions',
    elements: [button(PROPOSE_ACTION, list.propose), button(CLOSE_ACTION, list.close)],
  };
}

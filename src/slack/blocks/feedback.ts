// "Helpful" and "not helpful" under an answer, and the window that asks for a reason.
import type { ActionsBlock, ContextActionsBlock, ModalView } from '@slack/types';
import type { Lang } from '../../knowledge/types.ts';
import { type Complaint, STRINGS } from '../strings/strings.ts';
import { buildButton } from './button.ts';
import { LIMITS } from './limits.ts';
import { cutText, plainText, truncateText } from './text.ts';

/** Begins the `action_id` of every button that rates an answer. */
export const FEEDBACK_ACTION = 'feedback';
/** The `callback_id` of the window that asks for a reason. */
export const REASON_VIEW = 'feedback_reason';

export type Judgement = 'helpful' | 'unhelpful';

/** An answer that somebody rates, by the id of its receipt. */
export interface Rated {
  readonly answer: string;
  readonly lang: Lang;
}

/** What may be wrong with an answer, in the order in which it is asked. */
const COMPLAINTS: readonly Complaint[] = ['wrong_figure', 'other_question', 'outdated', 'unclear'];

const BLOCKS = { reason: 'reason', words: 'words' } as const;

/** The `block_id` of the field for words of one's own. */
export const WORDS_FIELD = BLOCKS.words;

/** Slack's own feedback buttons, which show each person what they pressed. */
export function buildFeedback(rated: Rated): ContextActionsBlock {
  const { helpful, unhelpful, helpfulLabel, unhelpfulLabel } = STRINGS[rated.lang].feedback;
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: FEEDBACK_ACTION,
        positive_button: {
          text: plainText(helpful),
          value: encode('helpful', rated),
          accessibility_label: helpfulLabel,
        },
        negative_button: {
          text: plainText(unhelpful),
          value: encode('unhelpful', rated),
          accessibility_label: unhelpfulLabel,
        },
      },
    ],
  };
}

/** The same as plain buttons, for a workspace that does not take Slack's own. */
export function buildPlainFeedback(rated: Rated): ActionsBlock {
  const { helpful, unhelpful, helpfulLabel, unhelpfulLabel } = STRINGS[rated.lang].feedback;
  const button = (judgement: Judgement, label: string, spoken: string) =>
    buildButton({
      actionId: `${FEEDBACK_ACTION}_${judgement}`,
      label,
      value: encode(judgement, rated),
      spoken,
    });
  return {
    type: 'actions',
    elements: [button('helpful', helpful, helpfulLabel), button('unhelpful', unhelpful, unhelpfulLabel)],
  };
}

/** Reads a button's value back; undefined where it is none of ours. */
export function readFeedback(
  value: string | undefined,
): (Rated & { readonly judgement: Judgement }) | undefined {
  const [judgement = '', answer = '', lang = ''] = (value ?? '').split(' ');
  if (judgement !== 'helpful' && judgement !== 'unhelpful') return undefined;
  if (!/^[0-9a-f]{12}$/.test(answer) || (lang !== 'zh' && lang !== 'en')) return undefined;
  return { judgement, answer, lang };
}

/** The window that asks why an answer did not help. */
export function buildReasonModal(rated: Rated): ModalView {
  const { modal } = STRINGS[rated.lang].feedback;
  return {
    type: 'modal',
    callback_id: REASON_VIEW,
    private_metadata: encode('unhelpful', rated),
    title: plainText(truncateText(modal.title, LIMITS.viewTitle)),
    submit: plainText(modal.submit),
    close: plainText(modal.skip),
    blocks: [
      {
        type: 'input',
        block_id: BLOCKS.reason,
        label: plainText(modal.ask),
        optional: true,
        element: {
          type: 'radio_buttons',
          action_id: BLOCKS.reason,
          options: COMPLAINTS.map((reason) => ({ text: plainText(modal.reasons[reason]), value: reason })),
        },
      },
      {
        type: 'input',
        block_id: BLOCKS.words,
        label: plainText(modal.words),
        hint: plainText(modal.hint),
        optional: true,
        element: {
          type: 'plain_text_input',
          action_id: BLOCKS.words,
          multiline: true,
          max_length: LIMITS.reasonText,
        },
      },
    ],
  };
}

/** The reason that was given, in one line; undefined where none was. */
export function readReason(
  values: Readonly<Record<string, Readonly<Record<string, FilledIn>>>>,
  lang: Lang,
): string | undefined {
  const chosen = values[BLOCKS.reason]?.[BLOCKS.reason]?.selected_option?.value;
  const reason = COMPLAINTS.find((one) => one === chosen);
  const words = values[BLOCKS.words]?.[BLOCKS.words]?.value?.trim().replace(/\s+/gu, ' ') ?? '';
  const parts = [...(reason ? [STRINGS[lang].feedback.modal.reasons[reason]] : []), words];
  const line = parts.filter((part) => part !== '').join(lang === 'zh' ? '：' : ': ');
  return line === '' ? undefined : cutText(line, LIMITS.reasonText);
}

interface FilledIn {
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
}

function encode(judgement: Judgement, { answer, lang }: Rated): string {
  return `${judgement} ${answer} ${lang}`;
}

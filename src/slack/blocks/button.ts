import type { Button } from '@slack/types';
import { LIMITS } from './limits.ts';
import { plainText, truncateText } from './text.ts';

export interface ButtonParts {
  readonly actionId: string;
  readonly label: string;
  readonly value?: string;
  /** What a screen reader says in place of the label, where the label alone does not tell what is pressed. */
  readonly spoken?: string;
}

// Slack does not say whether it reads a label as markup: it is given none, and nothing escaped to be spelt out.
const MARKUP = /[&<>]/g;

/** A button within Slack's limits, which says to screen readers what it does. */
export function buildButton({ actionId, label, value, spoken = label }: ButtonParts): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: plainText(truncateText(label, LIMITS.buttonText)),
    ...(value !== undefined && { value }),
    accessibility_label: truncateText(spoken.replace(MARKUP, ' '), LIMITS.buttonText),
  };
}

import type { ActionsBlock, ContextBlock } from '@slack/types';
import type { Lang } from '../../knowledge/types.ts';
import { STRINGS } from '../strings/strings.ts';
import { buildButton } from './button.ts';
import { LIMITS } from './limits.ts';
import { buildContexts, type Message } from './message.ts';

export const SHARE_ACTION = 'share';

/** A command line that gives the message again. */
export interface Shareable {
  readonly command: string;
  readonly text: string;
  readonly lang: Lang;
}

/** The button that posts a private answer in the channel; none where its line is too long to be carried. */
export function buildShareButton({ command, text, lang }: Shareable): readonly ActionsBlock[] {
  const value = JSON.stringify([command, text, lang]);
  if (value.length > LIMITS.buttonValue) return [];
  const { button: label, spoken } = STRINGS[lang].share;
  return [{ type: 'actions', elements: [buildButton({ actionId: SHARE_ACTION, label, value, spoken })] }];
}

/** Reads the button's value back; undefined where it is none of ours. */
export function readShareable(value: string | undefined): Shareable | undefined {
  try {
    const parsed: unknown = JSON.parse(value ?? '');
    if (!Array.isArray(parsed)) return undefined;
    const [command, text, lang] = parsed;
    if (typeof command !== 'string' || typeof text !== 'string') return undefined;
    return lang === 'zh' || lang === 'en' ? { command, text, lang } : undefined;
  } catch {
    return undefined;
  }
}

/** A person's name as Slack shows it; `user` is a Slack id. */
export function buildMention(user: string): string {
  return `<@${user}>`;
}

/** The message with the name of who shared it above; `user` is a Slack id. */
export function buildShared(message: Message, user: string, lang: Lang): Message {
  const line = STRINGS[lang].share.sharedBy(buildMention(user));
  const head: ContextBlock = { type: 'context', elements: [{ type: 'mrkdwn', text: line, verbatim: true }] };
  return {
    text: `${line}\n${message.text}`,
    blocks: [head, ...message.blocks],
    ...(message.buttonBlocks && { buttonBlocks: [head, ...message.buttonBlocks] }),
    plainBlocks: [head, ...message.plainBlocks],
  };
}

/** The private message once it was shared: the same, with a word of it in place of the button. */
export function buildAfterShare(message: Message, lang: Lang): Message {
  const { done } = STRINGS[lang].share;
  const foot = buildContexts([done]);
  return {
    text: `${message.text}\n${done}`,
    blocks: [...message.blocks, ...foot],
    ...(message.buttonBlocks && { buttonBlocks: [...message.buttonBlocks, ...foot] }),
    plainBlocks: [...message.plainBlocks, ...foot],
  };
}

import type { MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { buildNotice } from '../../blocks/notice.ts';
import { buildOverview } from '../../blocks/overview.ts';
import { readMessageText } from '../../conversation/message-text.ts';
import { respondPrivately } from '../../posting/respond.ts';
import { detectTextLang, STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';

/** The `callback_id` of the shortcut on messages, as the manifest declares it. */
export const CHECK_SHORTCUT = 'check_figures';

type ShortcutArgs = Pick<SlackShortcutMiddlewareArgs<MessageShortcut>, 'ack' | 'shortcut' | 'respond'>;

/** Holds every figure of a message against the record, and tells only the one who asked. */
export async function checkFigures(
  { questions, languages, logger, team, botUserId, createFaultId }: Services,
  { ack, shortcut, respond }: ShortcutArgs,
): Promise<void> {
  await ack();
  const { text } = readMessageText(shortcut.message.text ?? '', botUserId);
  let lang = detectTextLang(text, questions.defaultLang);
  try {
    const person = { team, user: shortcut.user.id };
    lang = (await languages.settledFor(person, text)) ?? lang;
    await respondPrivately(respond, buildOverview(questions.checkDraft(text, lang), lang), logger);
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error, shortcut: shortcut.callback_id }, 'figures not checked');
    await respondPrivately(respond, buildNotice(STRINGS[lang].failed(id, 'check')), logger);
  }
}

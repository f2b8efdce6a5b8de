import type { MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { buildNotice } from '../../blocks/notice.ts';
import { buildOverview, type Overview } from '../../blocks/overview.ts';
import { readShownText } from '../../conversation/shown-text.ts';
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
  const { message } = shortcut;
  const text = readShownText(message, botUserId);
  let lang = detectTextLang(text, questions.defaultLang);
  try {
    const person = { team, user: shortcut.user.id };
    lang = (await languages.settledFor(person, text)) ?? lang;
    // "Last year" in a message of last December is the year before.
    const checked = questions.checkDraft(text, lang, new Date(Number(message.ts) * 1000));
    const hasFiles = Array.isArray(message.files) && message.files.length > 0;
    const told = hasFiles ? withNote(checked, STRINGS[lang].filesUnchecked) : checked;
    await respondPrivately(respond, buildOverview(told, lang), logger);
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error, shortcut: shortcut.callback_id }, 'figures not checked');
    await respondPrivately(respond, buildNotice(STRINGS[lang].failed(id, 'check')), logger);
  }
}

function withNote<T extends Pick<Overview, 'entries' | 'text'>>(overview: T, note: string): T {
  const entries = [...overview.entries, { name: note, lines: [] }];
  return { ...overview, entries, text: `${overview.text}\n${note}` };
}

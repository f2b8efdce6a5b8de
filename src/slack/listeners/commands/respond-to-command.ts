import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Lang } from '../../../knowledge/types.ts';
import { buildNotice } from '../../blocks/notice.ts';
import { buildShareButton } from '../../blocks/share.ts';
import { receiptId } from '../../conversation/ledger.ts';
import { readMessageText } from '../../conversation/message-text.ts';
import { recordCommand } from '../../conversation/record-command.ts';
import { respondPrivately } from '../../posting/respond.ts';
import { detectLang, STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';
import { answerCommandLine } from './forms.ts';
import { findServedForm } from './served-forms.ts';

export type CommandArgs = Pick<
  SlackCommandMiddlewareArgs & AllMiddlewareArgs,
  'ack' | 'client' | 'command' | 'respond'
>;

/** Acknowledges a command at once, then answers its author; a fault is told with the id it has in the log. */
export async function respondToCommand(
  services: Services,
  { ack, client, command, respond }: CommandArgs,
): Promise<void> {
  await ack();
  const { questions, languages, logger, team, botUserId } = services;
  const { text } = readMessageText(command.text, botUserId);
  const person = { team, user: command.user_id };
  const guessed = detectLang(text, questions.defaultLang);
  try {
    const reader = await languages.readerOf(person, text);
    // A link names a receipt, and is no text of a question.
    const served = findServedForm(command.command, command.text);
    if (served) {
      const place = { team, channel: command.channel_id, user: person.user };
      const request = { ...place, text: served.text, lang: reader.lang, client };
      return await respondPrivately(respond, await served.form.serve(services, request), logger);
    }
    const answer = answerCommandLine(questions, command.command, text, reader);
    if (!answer) return await respondPrivately(respond, buildNotice(wrongForm(reader.lang)), logger);
    const line = { command: command.command, text, lang: answer.lang };
    const key = `command:${team}:${command.channel_id}:${command.trigger_id}`;
    const foot = answer.isShareable ? buildShareButton(line) : [];
    const message = answer.build(foot, answer.content && receiptId(key));
    await respondPrivately(respond, message, logger);
    if (answer.content)
      await recordCommand(services, answer.content, {
        ...{ key, ...person, channel: command.channel_id },
        ...{ command: command.command, asked: answer.asked ?? text, lang: answer.lang },
      });
    // It was answered, whatever comes of this.
    await languages
      .note(person, text, answer.lang)
      .catch((error) => logger.error({ err: error }, 'language not noted'));
  } catch (error) {
    const id = services.createFaultId();
    logger.error({ id, err: error, command: command.command }, 'command failed');
    await respondPrivately(respond, buildNotice(STRINGS[guessed].failed(id, 'command')), logger);
  }
}

function wrongForm(lang: Lang): string {
  const { wrongUsage, usage } = STRINGS[lang];
  return wrongUsage(usage.help);
}

import type { SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Message } from '../../blocks/message.ts';
import { buildNotice } from '../../blocks/notice.ts';
import { buildShareButton } from '../../blocks/share.ts';
import { readMessageText } from '../../conversation/message-text.ts';
import { respondPrivately } from '../../posting/respond.ts';
import { detectLang, STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';
import { answerCommandLine } from './forms.ts';

export type CommandArgs = Pick<SlackCommandMiddlewareArgs, 'ack' | 'command' | 'respond'>;

/** Acknowledges a command at once, then answers its author; a fault is told with the id it has in the log. */
export async function respondToCommand(
  services: Services,
  { ack, command, respond }: CommandArgs,
): Promise<void> {
  await ack();
  const { questions, languages, logger, botUserId } = services;
  const { text } = readMessageText(command.text, botUserId);
  const lang = languages.get(command.user_id) ?? detectLang(text, questions.defaultLang);
  await respondPrivately(respond, answerOrApologize(), logger);

  function answerOrApologize(): Message {
    try {
      const answer = answerCommandLine(questions, command.command, text, lang);
      if (!answer) return buildNotice(STRINGS[lang].wrongUsage(STRINGS[lang].usage.help));
      const line = { command: command.command, text, lang: answer.lang };
      languages.set(command.user_id, answer.lang);
      return answer.build(answer.isShareable ? buildShareButton(line) : []);
    } catch (error) {
      const id = services.createFaultId();
      logger.error({ id, err: error, command: command.command }, 'command failed');
      return buildNotice(STRINGS[lang].failed(id));
    }
  }
}

import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { parseDigestCommand } from '../../../digest/parse-digest-command.ts';
import { buildNotice } from '../../blocks/notice.ts';
import { answerDigestCommand } from '../../digest/answer-digest-command.ts';
import { openDigestForm } from '../../digest/open-digest-form.ts';
import { hindranceOf } from '../../posting/hindrance.ts';
import { respondPrivately } from '../../posting/respond.ts';
import { detectLang, STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';

type DigestArgs = Pick<
  SlackCommandMiddlewareArgs & AllMiddlewareArgs,
  'ack' | 'command' | 'respond' | 'client'
>;

/** Sets, shows or posts the digest of the channel that the command was written in; alone it opens a window. */
export async function respondToDigest(
  services: Services,
  { ack, command, respond, client }: DigestArgs,
): Promise<void> {
  await ack();
  const { questions, languages, logger, team, catalog } = services;
  const person = { team, user: command.user_id };
  const guessed = detectLang(command.text, questions.defaultLang);
  try {
    const { lang } = await languages.readerOf(person, command.text);
    const parsed = parseDigestCommand(command.text, catalog.pack.topics);
    const asked = { ...person, channel: command.channel_id, lang, written: detectLang(command.text, lang) };
    if (parsed.kind === 'settings')
      return await openDigestForm(services, client, { ...asked, triggerId: command.trigger_id });
    for (const message of await answerDigestCommand(services, parsed, asked))
      await respondPrivately(respond, message, logger);
  } catch (error) {
    const id = services.createFaultId();
    logger.error({ id, err: error, command: command.command }, 'command failed');
    await respondPrivately(
      respond,
      buildNotice(STRINGS[guessed].failed(id, 'digest', hindranceOf(error))),
      logger,
    );
  }
}

import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { buildAnswer } from '../../blocks/answer.ts';
import { evidenceOf } from '../../blocks/evidence.ts';
import { buildNotice } from '../../blocks/notice.ts';
import { contentOfAnswer } from '../../conversation/answer-content.ts';
import { answerInPlace } from '../../conversation/answer-in-place.ts';
import type { SlackPerson } from '../../conversation/languages.ts';
import { receiptId } from '../../conversation/ledger.ts';
import { findPlace } from '../../conversation/place.ts';
import { recordCommand } from '../../conversation/record-command.ts';
import { respondPrivately } from '../../posting/respond.ts';
import { detectLang, STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';

type PressArgs = Pick<
  SlackActionMiddlewareArgs<BlockAction<ButtonAction>>,
  'ack' | 'action' | 'body' | 'respond'
>;

/**
 * Answers a pressed suggestion in the thread of its message; under a reply that only its author sees, and where the bot may
 * not write any more, the one who pressed it.
 */
export async function answerSuggestion(services: Services, args: PressArgs): Promise<void> {
  const { ack, action, body, respond } = args;
  await ack();
  const text = action.value ?? '';
  const spot = readSpot(services, body);
  if (!spot) return answerPrivately(services, text, args);

  const outcome = await answerInPlace(services, {
    text,
    asker: body.user.id,
    team: spot.team,
    place: findPlace(spot),
    claimKeys: [`press:${spot.team}:${spot.channel}:${spot.ts}:${action.action_id}`],
    isSuggestion: true,
  });
  if (outcome === 'unsaid') return answerPrivately(services, text, args);
  if (outcome === 'repeat') {
    const { lang } = await services.languages.readerOf(personOf(services, body), text);
    await respondPrivately(respond, buildNotice(STRINGS[lang].answeredAbove), services.logger);
  }
}

/** The message pressed under; undefined where only one person sees it and no thread can stand under it. */
function readSpot({ team }: Services, body: BlockAction<ButtonAction>) {
  const { message, channel, container } = body;
  if (!message || !channel || container.is_ephemeral === true) return undefined;
  const threadTs: unknown = message.thread_ts;
  return {
    team,
    channel: channel.id,
    ts: message.ts,
    ...(typeof threadTs === 'string' && { threadTs }),
  };
}

function personOf({ team }: Services, { user }: BlockAction<ButtonAction>): SlackPerson {
  return { team, user: user.id };
}

async function answerPrivately(
  services: Services,
  text: string,
  { body, respond }: PressArgs,
): Promise<void> {
  const { questions, logger, languages, createFaultId } = services;
  const asker = personOf(services, body);
  const channel = body.channel?.id ?? '';
  const key = `command:${asker.team}:${channel}:${body.trigger_id}`;
  try {
    const chosen = await languages.settledFor(asker, text);
    const { answer, rendered, lang } = questions.ask(text, { chosen });
    await languages.note(asker, text, answer.lang);
    const stated = evidenceOf(answer);
    const evidence = stated && { ...stated, receipt: receiptId(key) };
    await respondPrivately(respond, buildAnswer(rendered, { asked: text, evidence }), logger);
    await recordCommand(services, contentOfAnswer(answer), { key, channel, ...asker, asked: text, lang });
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error }, 'suggestion failed');
    const fault = buildNotice(STRINGS[detectLang(text, questions.defaultLang)].failed(id));
    await respondPrivately(respond, fault, logger);
  }
}

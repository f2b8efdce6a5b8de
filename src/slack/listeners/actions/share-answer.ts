import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { tell as tellFact } from '../../../answering/told-facts.ts';
import { buildNotice } from '../../blocks/notice.ts';
import { buildAfterShare, buildShared, readShareable, type Shareable } from '../../blocks/share.ts';
import { receiptId } from '../../conversation/ledger.ts';
import { replaceOriginal, respondPrivately } from '../../posting/respond.ts';
import { STRINGS } from '../../strings/strings.ts';
import type { CommandAnswer } from '../commands/command-answers.ts';
import { answerCommandLine } from '../commands/forms.ts';
import type { Services } from '../services.ts';

type PressArgs = Pick<
  SlackActionMiddlewareArgs<BlockAction<ButtonAction>>,
  'ack' | 'action' | 'body' | 'respond'
>;

/** Refusals that an invitation mends. */
const NOT_MEMBER = new Set(['not_in_channel', 'channel_not_found']);

/** Posts a private answer in its channel, once, with the name of who shared it. */
export async function shareAnswer(services: Services, args: PressArgs): Promise<void> {
  const { ack, action, body, respond } = args;
  await ack();
  const shareable = readShareable(action.value);
  const channel = body.channel?.id;
  if (!shareable || channel === undefined) return;
  const { questions, claims, post, logger, createFaultId } = services;
  const { lang } = shareable;
  const { share, gone } = STRINGS[lang];
  const tell = (line: string) => respondPrivately(respond, buildNotice(line), logger);

  const key = `share:${body.team?.id ?? ''}:${channel}:${body.container.message_ts}`;
  if (!(await claims.claim([key]))) return tell(share.already);
  const answer = answerCommandLine(questions, shareable.command, shareable.text, { lang, isChosen: true });
  if (!answer?.isShareable) {
    await claims.finish(key);
    return tell(gone);
  }

  const receipt = receiptId(key);
  const message = answer.build([]);
  const shared = buildShared(answer.build([], receipt), body.user.id, lang);
  const result = await post({ channel, message: shared, key });
  if (result.kind === 'posted') {
    await claims.finish(key);
    await record(services, answer, { key, channel, replyTs: result.ts, shareable, body });
    await replaceOriginal(respond, buildAfterShare(message, lang), logger);
    return;
  }
  const id = createFaultId();
  logger.error({ id, key, outcome: result.kind, reason: result.reason }, 'answer not shared');
  await (result.kind === 'in_doubt' ? claims.finish(key) : claims.release(key));
  await tell(NOT_MEMBER.has(result.reason) ? share.notMember : share.failed(id));
}

// What was posted stands, whether or not it could be written down.
async function record(
  { ledger, catalog, clock, logger }: Services,
  { stated, lang }: CommandAnswer,
  posted: {
    readonly key: string;
    readonly channel: string;
    readonly replyTs: string;
    readonly shareable: Shareable;
    readonly body: PressArgs['body'];
  },
): Promise<void> {
  const { key, channel, replyTs, shareable, body } = posted;
  const { observations, statements } = stated;
  const pack = catalog.pack.hash;
  const entry = {
    id: receiptId(key),
    question: key,
    team: body.team?.id ?? body.user.team_id ?? '',
    place: { channel, memoryKeys: [key] },
    replyTs,
    asker: body.user.id,
    asked: shareable.text,
    lang,
    pack,
    receipt: { pack, observations, statements, path: [`command:${shareable.command}`] },
    state: 'live',
    postedAt: clock.now(),
  } as const;
  const told = [
    ...observations.flatMap((id) => catalog.observation(id) ?? []),
    ...statements.flatMap((id) => catalog.statement(id) ?? []),
  ].map((fact) => tellFact(fact, catalog));
  try {
    await ledger.record(entry, { status: 'answered', told });
  } catch (error) {
    logger.error({ key, err: error }, 'shared answer not recorded');
  }
}

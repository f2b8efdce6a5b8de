import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { readGapValue } from '../../blocks/gaps.ts';
import { buildNotice } from '../../blocks/notice.ts';
import { buildProposalForm } from '../../blocks/proposal.ts';
import { startProposal } from '../../curation/start-proposal.ts';
import { hindranceOf } from '../../posting/hindrance.ts';
import { replaceOriginal, respondPrivately } from '../../posting/respond.ts';
import { STRINGS } from '../../strings/strings.ts';
import { listGaps } from '../commands/list-gaps.ts';
import type { Services } from '../services.ts';

type PressArgs = Pick<
  SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs,
  'ack' | 'action' | 'body' | 'respond' | 'client'
>;

/** Opens the window that proposes an entry for a question on the list. */
export async function proposeEntry(services: Services, args: PressArgs): Promise<void> {
  await curate(services, args, async (id, lang) => {
    const gap = await services.gaps.find(id);
    if (!gap)
      return replaceOriginal(args.respond, await listGaps(services, readerOf(args, lang)), services.logger);
    const view = buildProposalForm(startProposal(services, gap.text, lang), lang);
    await args.client.views.open({ trigger_id: args.body.trigger_id, view });
  });
}

/** Takes a question off the list, and shows what is left of it. */
export async function closeGap(services: Services, args: PressArgs): Promise<void> {
  await curate(services, args, async (id, lang) => {
    await services.gaps.close(id);
    await replaceOriginal(args.respond, await listGaps(services, readerOf(args, lang)), services.logger);
  });
}

type Lang = NonNullable<ReturnType<typeof readGapValue>>['lang'];

async function curate(
  { curators, logger, createFaultId }: Services,
  { ack, action, body, respond }: PressArgs,
  work: (id: string, lang: Lang) => Promise<void>,
): Promise<void> {
  await ack();
  const pressed = readGapValue(action.value);
  if (!pressed || !curators.includes(body.user.id)) return;
  try {
    await work(pressed.id, pressed.lang);
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error, action: action.action_id }, 'gap not curated');
    await respondPrivately(
      respond,
      buildNotice(STRINGS[pressed.lang].failed(id, 'press', hindranceOf(error))),
      logger,
    );
  }
}

function readerOf({ body }: PressArgs, lang: Lang) {
  return { user: body.user.id, lang };
}

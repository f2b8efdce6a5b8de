import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { buildCiteModal, buildSourceModal, readEvidence } from '../../blocks/evidence.ts';
import { buildNotice } from '../../blocks/notice.ts';
import { hindranceOf } from '../../posting/hindrance.ts';
import { respondPrivately } from '../../posting/respond.ts';
import { STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';

type PressArgs = Pick<
  SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs,
  'ack' | 'action' | 'body' | 'respond' | 'client'
>;
type Evidence = NonNullable<ReturnType<typeof readEvidence>>;

/** Opens the sentences that quote what the answer states. */
export async function showQuotation(services: Services, args: PressArgs): Promise<void> {
  await showModal(services, args, (evidence) => {
    const quotations = services.questions.quote(evidence);
    return quotations.sentences.length > 0 ? buildCiteModal(quotations, evidence.lang, evidence) : undefined;
  });
}

/** Opens the paragraphs that the answer is taken from. */
export async function showSource(services: Services, args: PressArgs): Promise<void> {
  await showModal(services, args, (evidence) => {
    const passages = services.questions.showPassages(evidence, evidence.lang);
    return passages.length > 0 ? buildSourceModal(passages, evidence.lang, evidence) : undefined;
  });
}

// A trigger is good for three seconds: the modal is opened at once, and a word said where that fails.
async function showModal(
  { languages, logger, team, createFaultId }: Services,
  { ack, action, body, respond, client }: PressArgs,
  build: (evidence: Evidence) => ModalView | undefined,
): Promise<void> {
  await ack();
  const evidence = readEvidence(action.value);
  if (!evidence) return;
  let { lang } = evidence;
  try {
    const person = { team, user: body.user.id };
    lang = (await languages.chosenBy(person)) ?? lang;
    const view = build({ ...evidence, lang });
    if (view) await client.views.open({ trigger_id: body.trigger_id, view });
    else await respondPrivately(respond, buildNotice(STRINGS[lang].gone), logger);
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error, action: action.action_id }, 'modal not opened');
    await respondPrivately(
      respond,
      buildNotice(STRINGS[lang].failed(id, 'window', hindranceOf(error))),
      logger,
    );
  }
}

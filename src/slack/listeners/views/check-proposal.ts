import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { buildPatchModal, PROPOSAL_FIELD, readProposal } from '../../blocks/proposal.ts';
import { CURATION_STRINGS } from '../../strings/curation.ts';
import { STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';

type SubmitArgs = Pick<SlackViewMiddlewareArgs<ViewSubmitAction>, 'ack' | 'body' | 'view'>;

/** Judges what was filled in as the pack is judged: says on each field what is wrong, or hands the file over. */
export async function checkProposal(
  { catalog, curators, logger, createFaultId }: Services,
  { ack, body, view }: SubmitArgs,
): Promise<void> {
  const lang = view.private_metadata === 'zh' ? 'zh' : 'en';
  const { faults: words, otherFault } = CURATION_STRINGS[lang];
  if (!curators.includes(body.user.id)) return ack();
  try {
    // The parser is loaded where it is needed, as the bot starts without it.
    const { proposeObservation } = await import('../../../knowledge/propose-observation.ts');
    const proposal = proposeObservation(catalog.pack, readProposal(view.state.values));
    if (proposal.kind === 'sound')
      return await ack({ response_action: 'update', view: buildPatchModal(proposal, lang) });
    const errors = proposal.faults.map(({ field, code }) => [
      PROPOSAL_FIELD + field,
      words[code] ?? otherFault(code),
    ]);
    await ack({ response_action: 'errors', errors: Object.fromEntries(errors) });
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error, view: view.callback_id }, 'proposal not checked');
    const errors = { [`${PROPOSAL_FIELD}variable`]: STRINGS[lang].failed(id, 'press') };
    await ack({ response_action: 'errors', errors });
  }
}

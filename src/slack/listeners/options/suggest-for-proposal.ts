import type { SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { buildOptions, PROPOSAL_FIELD, SEARCHED } from '../../blocks/proposal.ts';
import { searchOptions } from '../../curation/proposal-options.ts';
import type { Services } from '../services.ts';

type OptionsArgs = Pick<SlackOptionsMiddlewareArgs<'block_suggestion'>, 'ack' | 'payload' | 'body'>;

/** Offers what fits the typed words in a menu of the window that proposes an entry. */
export async function suggestForProposal(
  { catalog, curators, logger, createFaultId }: Services,
  { ack, payload, body }: OptionsArgs,
): Promise<void> {
  const field = SEARCHED.find((name) => PROPOSAL_FIELD + name === payload.action_id);
  if (!field || !curators.includes(body.user.id)) return ack({ options: [] });
  try {
    const lang = body.view?.private_metadata === 'zh' ? 'zh' : 'en';
    await ack({ options: buildOptions(searchOptions(catalog, field, payload.value, lang)) });
  } catch (error) {
    logger.error({ id: createFaultId(), err: error }, 'options not suggested');
    await ack({ options: [] });
  }
}

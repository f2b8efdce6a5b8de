import type { App } from '@slack/bolt';
import { METRIC_SEARCH } from '../../blocks/home.ts';
import { PROPOSAL_FIELD } from '../../blocks/proposal.ts';
import type { Services } from '../services.ts';
import { suggestForProposal } from './suggest-for-proposal.ts';
import { suggestMetrics } from './suggest-metrics.ts';

export function registerOptions(app: Pick<App, 'options'>, services: Services): void {
  app.options<'block_suggestion'>({ type: 'block_suggestion', action_id: METRIC_SEARCH }, (args) =>
    suggestMetrics(services, args),
  );
  const inProposal = new RegExp(`^${PROPOSAL_FIELD}`);
  app.options<'block_suggestion'>({ type: 'block_suggestion', action_id: inProposal }, (args) =>
    suggestForProposal(services, args),
  );
}

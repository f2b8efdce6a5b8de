import type { App, ViewSubmitAction } from '@slack/bolt';
import { DIGEST_FORM } from '../../blocks/digest-form.ts';
import { REASON_VIEW } from '../../blocks/feedback.ts';
import { PROPOSAL_VIEW } from '../../blocks/proposal.ts';
import type { Services } from '../services.ts';
import { checkProposal } from './check-proposal.ts';
import { keepReason } from './keep-reason.ts';
import { saveDigest } from './save-digest.ts';

export function registerViews(app: Pick<App, 'view'>, services: Services): void {
  app.view<ViewSubmitAction>(DIGEST_FORM, (args) => saveDigest(services, args));
  app.view<ViewSubmitAction>(PROPOSAL_VIEW, (args) => checkProposal(services, args));
  app.view<ViewSubmitAction>(REASON_VIEW, (args) => keepReason(services, args));
}

import type { App, ViewSubmitAction } from '@slack/bolt';
import { DIGEST_FORM } from '../../blocks/digest-form.ts';
import { REASON_VIEW } from '../../blocks/feedback.ts';
import type { Services } from '../services.ts';
import { keepReason } from './keep-reason.ts';
import { saveDigest } from './save-digest.ts';

export function registerViews(app: Pick<App, 'view'>, services: Services): void {
  app.view<ViewSubmitAction>(DIGEST_FORM, (args) => saveDigest(services, args));
  app.view<ViewSubmitAction>(REASON_VIEW, (args) => keepReason(services, args));
}

import type {
  App,
  BlockAction,
  ButtonAction,
  ConversationsSelectAction,
  ExternalSelectAction,
  FeedbackButtonsAction,
  StaticSelectAction,
} from '@slack/bolt';
import { SUGGESTION_ACTION } from '../../blocks/answer.ts';
import { PAUSE_ACTION } from '../../blocks/digest.ts';
import { CHANNEL_FIELD } from '../../blocks/digest-form.ts';
import { CITE_ACTION, SOURCE_ACTION } from '../../blocks/evidence.ts';
import { FEEDBACK_ACTION } from '../../blocks/feedback.ts';
import { CLOSE_ACTION, PROPOSE_ACTION } from '../../blocks/gaps.ts';
import { DIGEST_BUTTON, LANGUAGE_CHOICE, METRIC_SEARCH } from '../../blocks/home.ts';
import { SHARE_ACTION } from '../../blocks/share.ts';
import type { Services } from '../services.ts';
import { chooseDigestChannel } from './choose-digest-channel.ts';
import { closeGap, proposeEntry } from './curate-gap.ts';
import { chooseLanguage, openDigestSettings, showMetric } from './home.ts';
import { pauseDigest } from './pause-digest.ts';
import { rateAnswer } from './rate-answer.ts';
import { shareAnswer } from './share-answer.ts';
import { showQuotation, showSource } from './show-evidence.ts';
import { answerSuggestion } from './suggestion.ts';

export function registerActions(app: Pick<App, 'action'>, services: Services): void {
  app.action<BlockAction<ButtonAction>>(new RegExp(`^${SUGGESTION_ACTION}\\d+$`), (args) =>
    answerSuggestion(services, args),
  );
  app.action<BlockAction<ButtonAction | FeedbackButtonsAction>>(new RegExp(`^${FEEDBACK_ACTION}`), (args) =>
    rateAnswer(services, args),
  );
  app.action<BlockAction<ButtonAction>>(CITE_ACTION, (args) => showQuotation(services, args));
  app.action<BlockAction<ButtonAction>>(SOURCE_ACTION, (args) => showSource(services, args));
  app.action<BlockAction<ButtonAction>>(PAUSE_ACTION, (args) => pauseDigest(services, args));
  app.action<BlockAction<ConversationsSelectAction>>(CHANNEL_FIELD, (args) =>
    chooseDigestChannel(services, args),
  );
  app.action<BlockAction<StaticSelectAction>>(LANGUAGE_CHOICE, (args) => chooseLanguage(services, args));
  app.action<BlockAction<ExternalSelectAction>>(METRIC_SEARCH, (args) => showMetric(services, args));
  app.action<BlockAction<ButtonAction>>(DIGEST_BUTTON, (args) => openDigestSettings(services, args));
  app.action<BlockAction<ButtonAction>>(SHARE_ACTION, (args) => shareAnswer(services, args));
  app.action<BlockAction<ButtonAction>>(new RegExp(`^${PROPOSE_ACTION}\\d+$`), (args) =>
    proposeEntry(services, args),
  );
  app.action<BlockAction<ButtonAction>>(new RegExp(`^${CLOSE_ACTION}\\d+$`), (args) =>
    closeGap(services, args),
  );
}

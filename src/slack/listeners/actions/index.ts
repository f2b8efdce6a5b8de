import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { SUGGESTION_ACTION } from '../../blocks/answer.ts';
import type { Services } from '../services.ts';
import { answerSuggestion } from './suggestion.ts';

export function registerActions(app: Pick<App, 'action'>, services: Services): void {
  app.action<BlockAction<ButtonAction>>(new RegExp(`^${SUGGESTION_ACTION}\\d+$`), (args) =>
    answerSuggestion(services, args),
  );
}

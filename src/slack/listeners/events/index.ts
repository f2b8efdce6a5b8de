import type { App } from '@slack/bolt';
import type { Services } from '../services.ts';
import { answerMention } from './app-mention.ts';
import { answerMessage } from './message.ts';

export function registerEvents(app: Pick<App, 'event'>, services: Services): void {
  app.event('app_mention', (args) => answerMention(services, args));
  app.event('message', (args) => answerMessage(services, args));
}

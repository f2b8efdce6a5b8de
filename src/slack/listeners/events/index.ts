import type { App } from '@slack/bolt';
import type { Services } from '../services.ts';
import { openAppHome } from './app-home-opened.ts';
import { answerMention } from './app-mention.ts';
import { greetAssistantThread } from './assistant-thread-started.ts';
import { answerMessage } from './message.ts';

export function registerEvents(app: Pick<App, 'event'>, services: Services): void {
  app.event('app_home_opened', (args) => openAppHome(services, args));
  app.event('app_mention', (args) => answerMention(services, args));
  app.event('assistant_thread_started', (args) => greetAssistantThread(services, args));
  app.event('message', (args) => answerMessage(services, args));
}

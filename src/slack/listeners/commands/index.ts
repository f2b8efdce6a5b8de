import type { App } from '@slack/bolt';
import type { Services } from '../services.ts';
import { respondToDigest } from './digest.ts';
import { respondToCommand } from './respond-to-command.ts';

export function registerCommands(app: Pick<App, 'command'>, services: Services): void {
  app.command('/metric', (args) => respondToCommand(services, args));
  app.command('/campaign', (args) => respondToCommand(services, args));
  app.command('/digest', (args) => respondToDigest(services, args));
}

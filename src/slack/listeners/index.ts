import type { App } from '@slack/bolt';
import { registerActions } from './actions/index.ts';
import { registerCommands } from './commands/index.ts';
import { registerEvents } from './events/index.ts';
import { registerOptions } from './options/index.ts';
import type { Services } from './services.ts';
import { registerShortcuts } from './shortcuts/index.ts';
import { registerViews } from './views/index.ts';

/** Binds everything the bot listens to. */
export function registerListeners(
  app: Pick<App, 'action' | 'command' | 'event' | 'options' | 'shortcut' | 'view'>,
  services: Services,
): void {
  registerEvents(app, services);
  registerCommands(app, services);
  registerActions(app, services);
  registerOptions(app, services);
  registerShortcuts(app, services);
  registerViews(app, services);
}

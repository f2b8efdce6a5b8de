import type { App, MessageShortcut } from '@slack/bolt';
import type { Services } from '../services.ts';
import { CHECK_SHORTCUT, checkFigures } from './check-figures.ts';
import { REMOVE_SHORTCUT, removeOwnReply } from './remove-reply.ts';

export function registerShortcuts(app: Pick<App, 'shortcut'>, services: Services): void {
  app.shortcut<MessageShortcut>({ type: 'message_action', callback_id: CHECK_SHORTCUT }, (args) =>
    checkFigures(services, args),
  );
  app.shortcut<MessageShortcut>({ type: 'message_action', callback_id: REMOVE_SHORTCUT }, (args) =>
    removeOwnReply(services, args),
  );
}

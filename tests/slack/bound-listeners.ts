import { registerListeners } from '../../src/slack/listeners/index.ts';
import type { Services } from '../../src/slack/listeners/services.ts';

export interface BoundListeners {
  readonly events: readonly string[];
  readonly commands: readonly string[];
  readonly shortcuts: readonly string[];
  readonly actions: readonly (string | RegExp)[];
  readonly options: readonly (string | RegExp)[];
  readonly views: readonly (string | RegExp)[];
}

/** Everything the code listens to, by the names that it is bound to. */
export function listBoundListeners(): BoundListeners {
  const bound = {
    events: [] as string[],
    commands: [] as string[],
    shortcuts: [] as string[],
    actions: [] as (string | RegExp)[],
    options: [] as (string | RegExp)[],
    views: [] as (string | RegExp)[],
  };
  const app = {
    event: (name: string) => bound.events.push(name),
    command: (name: string) => bound.commands.push(name),
    shortcut: ({ callback_id }: { callback_id: string }) => bound.shortcuts.push(callback_id),
    action: (id: string | RegExp) => bound.actions.push(id),
    options: ({ action_id }: { action_id: string }) => bound.options.push(action_id),
    view: (id: string | RegExp) => bound.views.push(id),
  };
  registerListeners(app as unknown as Parameters<typeof registerListeners>[0], {} as Services);
  return bound;
}

/** Opens, stacks, changes and publishes views, for views.* and for the response actions of a submission. */
import { checkView } from './block-rules/check-blocks.ts';
import { type ApiError, apiError, faultsError, readObject, withBlockIds } from './content.ts';
import type { Core } from './core.ts';
import { secret, slackId } from './identifiers.ts';
import { limits } from './limits.ts';
import type { Json, View } from './types.ts';

/** The view in an argument, checked; or Slack's reason for refusing it. */
export function readView(argument: unknown, core: Core): { draft: Json } | ApiError {
  const draft = readObject(argument);
  if (!draft) return apiError('invalid_arguments');
  const faults = checkView(draft, core.unsupportedBlocks);
  if (faults) return faultsError(faults);
  const external = draft.external_id;
  const taken = external && core.views.find((view) => view.external_id === external);
  return taken ? apiError('duplicate_external_id') : { draft };
}

/** Puts a checked view on top of a person's stack; `below` is the view it is pushed on. */
export function showModal(core: Core, user: string, draft: Json, below?: View): View | ApiError {
  const stack = below ? core.views.stack(user) : [];
  if (stack.length >= limits.view.stack) return apiError('push_limit_reached');
  const id = slackId('V');
  const view = build(core, draft, {
    id,
    root_view_id: stack[0]?.id ?? id,
    previous_view_id: below?.id ?? null,
  });
  core.views.setStack(user, [...stack, view]);
  core.activity.emit('view', { user, view });
  return view;
}

/** Puts new content in the place of an open view. */
export function changeView(core: Core, user: string, open: View, draft: Json): View {
  const view = build(core, draft, {
    id: open.id,
    root_view_id: open.root_view_id,
    previous_view_id: open.previous_view_id,
  });
  core.views.replace(user, view);
  core.activity.emit(view.type === 'home' ? 'home' : 'view', { user, view });
  return view;
}

export function publishHome(core: Core, user: string, draft: Json): View {
  const open = core.views.home(user);
  const id = open?.id ?? slackId('V');
  const view = build(core, draft, { id, root_view_id: id, previous_view_id: null });
  core.views.setHome(user, view);
  core.activity.emit('home', { user, view });
  return view;
}

function build(core: Core, draft: Json, place: Pick<View, 'id' | 'root_view_id' | 'previous_view_id'>): View {
  const text = (name: string) => (typeof draft[name] === 'string' ? draft[name] : '');
  return {
    team_id: core.state.team.id,
    title: null,
    close: null,
    submit: null,
    clear_on_close: false,
    notify_on_close: false,
    ...draft,
    ...place,
    type: draft.type === 'home' ? 'home' : 'modal',
    blocks: withBlockIds(draft.blocks as Json[]),
    private_metadata: text('private_metadata'),
    callback_id: text('callback_id'),
    external_id: text('external_id'),
    state: { values: {} },
    hash: `${Math.floor(core.now() / 1000)}.${secret(4)}`,
    app_id: core.state.bot.app_id,
    app_installed_team_id: core.state.team.id,
    bot_id: core.state.bot.bot_id,
  };
}

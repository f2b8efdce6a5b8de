/** views.*: modals opened on a trigger, changed by id, and the Home tab. */
import { apiError, isApiError } from '../content.ts';
import type { Core } from '../core.ts';
import type { Json, View } from '../types.ts';
import { changeView, publishHome, readView, showModal } from '../views.ts';
import { bot, type Method, ok, type Reply, textArg } from './method.ts';

function open(args: Json, core: Core): Reply {
  return onTrigger(args, core, (user, draft) => showModal(core, user, draft));
}

function push(args: Json, core: Core): Reply {
  return onTrigger(args, core, (user, draft) => {
    const top = core.views.stack(user).at(-1);
    return top ? showModal(core, user, draft, top) : apiError('not_found');
  });
}

function onTrigger(args: Json, core: Core, show: (user: string, draft: Json) => View | Reply): Reply {
  const checked = readView(args.view, core);
  if (isApiError(checked)) return checked;
  if (checked.draft.type === 'home') return apiError('invalid_arguments');
  // A refused view leaves the trigger unused, so that the app can try again with a plainer one.
  const trigger = core.triggers.exchange(textArg(args, 'trigger_id'));
  if ('error' in trigger) return apiError(trigger.error);
  const view = show(trigger.user, checked.draft);
  return isApiError(view) ? view : ok({ view });
}

function update(args: Json, core: Core): Reply {
  const id = textArg(args, 'view_id');
  const external = textArg(args, 'external_id');
  const found = core.views.find((view) =>
    id ? view.id === id : external !== '' && view.external_id === external,
  );
  if (!found) return apiError('not_found');
  const hash = textArg(args, 'hash');
  if (hash && hash !== found.view.hash) return apiError('hash_conflict');
  // The view's own external_id is not taken: it is about to be replaced.
  const others = { ...core, views: { ...core.views, find: without(core, found.view) } };
  const checked = readView(args.view, others);
  if (isApiError(checked)) return checked;
  return ok({ view: changeView(core, found.user, found.view, checked.draft) });
}

function without(core: Core, own: View): Core['views']['find'] {
  return (test) => core.views.find((view) => view.id !== own.id && test(view));
}

function publish(args: Json, core: Core): Reply {
  const user = textArg(args, 'user_id');
  if (!core.state.person(user)) return apiError('user_not_found');
  const checked = readView(args.view, core);
  if (isApiError(checked)) return checked;
  if (checked.draft.type !== 'home') return apiError('invalid_arguments');
  const hash = textArg(args, 'hash');
  if (hash && hash !== core.views.home(user)?.hash) return apiError('hash_conflict');
  return ok({ view: publishHome(core, user, checked.draft) });
}

export const viewMethods: Record<string, Method> = {
  'views.open': bot(undefined, open),
  'views.push': bot(undefined, push),
  'views.update': bot(undefined, update),
  'views.publish': bot(undefined, publish),
};

/** Filling in, submitting and closing modals, and what the app's answer does to them. */
import { isObject } from '../block-rules/schema.ts';
import { isApiError } from '../content.ts';
import type { Json, View } from '../types.ts';
import { changeView, readView, showModal } from '../views.ts';
import { type Desk, outcomeOf, payloadBase } from './desk.ts';
import { chosenIn, elementsIn, initialValueOf } from './elements.ts';

/** Values by block_id and action_id: what was typed, or the value of the option chosen (several: with commas). */
export type FormValues = Record<string, Record<string, string>>;
export type SubmitView = { user: string; viewId?: string; values?: FormValues };

export type SubmitResult =
  | { ok: true; action: 'close' | 'clear' | 'update' | 'push'; view?: View }
  | { ok: true; action: 'errors'; errors: Json }
  | { ok: false; error: string };

export function createModals({ core, delivery }: Desk) {
  const openView = (user: string, viewId: string | undefined): View => {
    const stack = core.views.stack(user);
    const view = viewId === undefined ? stack.at(-1) : stack.find((one) => one.id === viewId);
    if (view) return view;
    throw new Error(`${user} has no ${viewId ? `view ${viewId}` : 'modal'} open.`);
  };
  const close = (user: string, view: View) => {
    core.views.setStack(
      user,
      core.views.stack(user).filter((one) => one.id !== view.id),
    );
    core.activity.emit('view_closed', { user });
  };

  /** Does what the ack of a submission asks for. */
  const follow = (user: string, view: View, payload: unknown): SubmitResult => {
    const answer = isObject(payload) ? payload : {};
    switch (answer.response_action) {
      case undefined:
        close(user, view);
        return { ok: true, action: 'close' };
      case 'clear':
        core.views.setStack(user, []);
        core.activity.emit('view_closed', { user });
        return { ok: true, action: 'clear' };
      case 'errors': {
        const errors = isObject(answer.errors) ? answer.errors : {};
        const inputs = view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id);
        const known =
          Object.keys(errors).length > 0 && Object.keys(errors).every((id) => inputs.includes(id));
        return known
          ? { ok: true, action: 'errors', errors }
          : { ok: false, error: 'invalid_response_action' };
      }
      case 'update':
      case 'push': {
        const checked = readView(answer.view, core);
        if (isApiError(checked)) return { ok: false, error: checked.error };
        const { draft } = checked;
        const action = answer.response_action;
        const shown =
          action === 'push' ? showModal(core, user, draft, view) : changeView(core, user, view, draft);
        return isApiError(shown) ? { ok: false, error: shown.error } : { ok: true, action, view: shown };
      }
      default:
        return { ok: false, error: 'invalid_response_action' };
    }
  };

  return {
    /** Fills in and submits the topmost modal (or the one named) and resolves with what became of it. */
    async submitView({ user, viewId, values = {} }: SubmitView): Promise<SubmitResult> {
      const open = openView(user, viewId);
      const view = { ...open, state: { values: fill(open, values) } };
      core.views.replace(user, view);
      const about = { trigger_id: core.triggers.issue(user), view, response_urls: [] };
      const payload = { type: 'view_submission', ...payloadBase(core, user), ...about };
      const answer = await delivery.ask('interactive', payload, true);
      return answer.acked ? follow(user, view, answer.payload) : outcomeOf(answer.reason);
    },
    /** Closes the topmost modal (or the one named); the app hears of it when the view asks for that. */
    async closeView(user: string, viewId?: string): Promise<void> {
      const view = openView(user, viewId);
      close(user, view);
      if (view.notify_on_close !== true) return;
      const payload = { type: 'view_closed', ...payloadBase(core, user), view, is_cleared: false };
      await delivery.ask('interactive', payload, false);
    },
  };
}

function fill(view: View, values: FormValues): View['state']['values'] {
  const state: View['state']['values'] = {};
  for (const { element, blockId } of elementsIn(view.blocks)) {
    if (element.type === 'button' || element.type === 'overflow') continue;
    const actionId = String(element.action_id ?? '');
    const value = values[blockId]?.[actionId] ?? initialValueOf(element);
    state[blockId] = { ...state[blockId], [actionId]: { type: element.type, ...chosenIn(element, value) } };
  }
  return state;
}

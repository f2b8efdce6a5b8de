/** Pressing buttons, choosing from menus, asking an external menu for options, and shortcuts. */
import { isObject, list } from '../block-rules/schema.ts';
import { optionGroup, plainOption } from '../block-rules/text.ts';
import { limits } from '../limits.ts';
import type { Json, View } from '../types.ts';
import {
  channelName,
  type Desk,
  mustBeIn,
  mustBePerson,
  mustBeVisible,
  type Outcome,
  outcomeOf,
  payloadBase,
} from './desk.ts';
import { chosenIn, type ElementChoice, findElement } from './elements.ts';

/** Where an element stands: in a message, in an open modal (`viewId`), or in the Home tab. */
export type Surroundings = { channel?: string; messageTs?: string; viewId?: string; home?: true };

export type PressButton = ElementChoice & Surroundings & { user: string };
export type SuggestOptions = Surroundings & {
  user: string;
  actionId: string;
  blockId?: string;
  query: string;
};
export type OpenShortcut = { user: string; callbackId: string; channel?: string; messageTs?: string };
export type Suggestions = { ok: true; options: Json[]; optionGroups: Json[] } | { ok: false; error: string };

export function createActions({ core, delivery, responseUrls }: Desk) {
  const surroundings = (user: string, { channel, messageTs, viewId, home }: Surroundings) => {
    if (channel !== undefined && messageTs !== undefined) {
      const place = mustBeIn(core, channel, user);
      const message = mustBeVisible(core, channel, messageTs, user);
      const is_ephemeral = 'for_user' in message;
      const container = { type: 'message', message_ts: messageTs, channel_id: channel, is_ephemeral };
      const { channel: _, ...shown } = message;
      const payload = {
        container: message.thread_ts ? { ...container, thread_ts: message.thread_ts } : container,
        channel: { id: channel, name: channelName(place) },
        // Slack does not repeat an ephemeral message to the app.
        ...(is_ephemeral ? {} : { message: { ...shown, team: core.state.team.id } }),
      };
      return { blocks: message.blocks ?? [], payload, view: undefined, channel };
    }
    const view = home ? core.views.home(user) : findOpen(user, viewId);
    if (!view)
      throw new Error(`${user} has no such view open; name a message (channel, messageTs) or a viewId.`);
    const container = { type: 'view', view_id: view.id };
    return { blocks: view.blocks, payload: { container, view }, view, channel: undefined };
  };
  const findOpen = (user: string, viewId: string | undefined): View | undefined => {
    const stack = core.views.stack(user);
    return viewId === undefined ? stack.at(-1) : stack.find((view) => view.id === viewId);
  };

  return {
    /** Presses a button or uses any other element, and waits for the ack. */
    async pressButton(press: PressButton): Promise<Outcome> {
      const { user } = press;
      const around = surroundings(user, press);
      const { element, blockId } = findElement(around.blocks, press);
      const chosen = chosenIn(element, press.value);
      const action = { type: element.type, action_id: element.action_id ?? '', block_id: blockId, ...chosen };
      const { channel } = around;
      const response = channel
        ? { response_url: responseUrls.issue({ kind: 'actions', user, channel, messageTs: press.messageTs }) }
        : {};
      const payload = {
        type: 'block_actions',
        ...payloadBase(core, user),
        trigger_id: core.triggers.issue(user),
        ...around.payload,
        state: around.view?.state ?? { values: {} },
        ...response,
        actions: [{ ...action, action_ts: core.timestamp() }],
      };
      const answer = await delivery.ask('interactive', payload, false);
      return answer.acked ? { ok: true } : outcomeOf(answer.reason);
    },

    /** Types into an external menu and resolves with the options the app offers. */
    async suggestOptions({ query, ...where }: SuggestOptions): Promise<Suggestions> {
      const around = surroundings(where.user, where);
      const { element, blockId } = findElement(around.blocks, where);
      const about = { action_id: element.action_id, block_id: blockId, value: query };
      const payload = {
        type: 'block_suggestion',
        ...payloadBase(core, where.user),
        ...around.payload,
        ...about,
      };
      const answer = await delivery.ask('interactive', payload, true);
      if (!answer.acked) return outcomeOf(answer.reason);
      return readSuggestions(answer.payload);
    },

    /** Uses a shortcut: on a message when one is named, else the global one. */
    async openShortcut({ user, callbackId, channel, messageTs }: OpenShortcut): Promise<Outcome> {
      mustBePerson(core, user);
      const shared = {
        callback_id: callbackId,
        trigger_id: core.triggers.issue(user),
        action_ts: core.timestamp(),
      };
      const base = { ...payloadBase(core, user), ...shared };
      const onMessage = (id: string, ts: string): Json => {
        const place = mustBeIn(core, id, user);
        const { channel: _, ...message } = mustBeVisible(core, id, ts, user);
        return {
          type: 'message_action',
          ...base,
          response_url: responseUrls.issue({ kind: 'actions', user, channel: id, messageTs: ts }),
          channel: { id, name: channelName(place) },
          message_ts: ts,
          message,
        };
      };
      const payload = channel && messageTs ? onMessage(channel, messageTs) : { type: 'shortcut', ...base };
      const answer = await delivery.ask('interactive', payload, false);
      return answer.acked ? { ok: true } : outcomeOf(answer.reason);
    },
  };
}

function readSuggestions(payload: unknown): Suggestions {
  const { options = [], option_groups = [] } = isObject(payload) ? payload : {};
  const faults: string[] = [];
  const scope = {
    surface: 'modal' as const,
    unsupported: new Set<string>(),
    blockIds: new Set<string>(),
    actionIds: new Set<string>(),
    report: (message: string, pointer: string) => void faults.push(`${message} [json-pointer:${pointer}]`),
  };
  list(plainOption, { min: 0, max: limits.suggestions })(options, '/options', scope);
  list(optionGroup, { min: 0, max: limits.options.groups })(option_groups, '/option_groups', scope);
  if (faults.length > 0) return { ok: false, error: `invalid_options: ${faults.join('; ')}` };
  return { ok: true, options: options as Json[], optionGroups: option_groups as Json[] };
}

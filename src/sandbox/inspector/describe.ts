/** Says in a few words what an envelope or a call is about, so that it need not be opened. */
import { isObject } from '../block-rules/schema.ts';
import type { EnvelopeType, Json } from '../types.ts';
import { writeLine } from './write-out.ts';

/** The name of what an envelope carries, and what stands in it. */
export function describeEnvelope(type: EnvelopeType, payload: Json): { name: string; about: string } {
  if (type === 'slash_commands') return { name: writeLine(payload.command), about: writeLine(payload.text) };
  if (type === 'events_api') return describeEvent(isObject(payload.event) ? payload.event : {});
  return { name: writeLine(payload.type), about: writeLine(describeInteraction(payload)) };
}

/** What a call wants said, or about which thing it is. */
export function describeCall({ text, channel, user, view }: Json): string {
  return [text, channel, user, view].map(writeLine).find((line) => line !== '') ?? '';
}

function describeEvent({ type, subtype, text, user, message }: Json): { name: string; about: string } {
  const name = [type, subtype].map(writeLine).filter(Boolean).join(' · ');
  const inside = isObject(message) ? message.text : undefined;
  return { name, about: [text, inside, user].map(writeLine).find((line) => line !== '') ?? '' };
}

function describeInteraction({ actions, callback_id: callback, view, action_id: action }: Json): unknown {
  const [pressed] = Array.isArray(actions) ? actions : [];
  if (isObject(pressed)) return pressed.action_id;
  return callback ?? action ?? (isObject(view) ? view.callback_id : undefined);
}

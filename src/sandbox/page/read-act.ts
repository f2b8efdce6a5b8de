/** Reads an action as the page sends it, bounded in every part; undefined when it is none. */
import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Act } from './protocol.ts';

const id = z.string().min(1).max(limits.ids.actionId);
const text = z.string().max(limits.message.text);
const place = z.union([
  z.strictObject({ channel: id, messageTs: id }),
  z.strictObject({ viewId: id }),
  z.strictObject({ home: z.literal(true) }),
]);
const element = { place, blockId: id, actionId: id };

const act = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('post'), channel: id, text: text.min(1), threadTs: id.optional() }),
  z.strictObject({ do: z.literal('edit'), channel: id, ts: id, text: text.min(1) }),
  z.strictObject({ do: z.literal('delete'), channel: id, ts: id }),
  z.strictObject({ do: z.literal('run'), channel: id, command: id, text }),
  z.strictObject({ do: z.literal('press'), ...element, value: text.optional() }),
  z.strictObject({ do: z.literal('suggest'), ...element, query: text }),
  z.strictObject({ do: z.literal('shortcut'), callbackId: id, channel: id, messageTs: id }),
  z.strictObject({
    do: z.literal('submit'),
    viewId: id,
    values: z.record(id, z.record(id, text)),
  }),
  z.strictObject({ do: z.literal('close'), viewId: id }),
  z.strictObject({ do: z.literal('open_home'), tab: z.enum(['home', 'messages']) }),
]);

const request = z.strictObject({ as: id, act });

/** Who does what, or undefined where the body is no action. */
export function readAct(body: string): { as: string; act: Act } | undefined {
  try {
    return request.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

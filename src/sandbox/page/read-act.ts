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

/** A body as it was read: who does what, or a text over the limit. */
export type ReadAct = { kind: 'act'; as: string; act: Act } | { kind: 'too_long'; limit: number };

/** Who does what, or undefined where the body is no action; a body that was over the bound of a request is undefined. */
export function readAct(body: string | undefined): ReadAct | undefined {
  const tooLong = { kind: 'too_long', limit: limits.message.text } as const;
  if (body === undefined) return tooLong;
  const { success, data, error } = request.safeParse(parse(body));
  if (success) return { kind: 'act', ...data };
  const isTooLong = error.issues.every(({ code, path }) => code === 'too_big' && isText(path));
  return isTooLong ? tooLong : undefined;
}

function isText([, part]: readonly PropertyKey[]): boolean {
  return part === 'text' || part === 'value' || part === 'query' || part === 'values';
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

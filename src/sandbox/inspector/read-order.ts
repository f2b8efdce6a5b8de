/** Reads an order as the page sends it; undefined when it is none. */
import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Order } from './protocol.ts';

const times = z.number().int().min(1).max(20);

const order = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('drop_socket') }),
  z.strictObject({ do: z.literal('limit_posts'), times }),
  z.strictObject({ do: z.literal('delay_posts'), times }),
  z.strictObject({ do: z.literal('lose_answers'), times }),
  z.strictObject({ do: z.literal('clear_faults') }),
  z.strictObject({
    do: z.literal('redeliver'),
    envelopeId: z.string().max(limits.ids.actionId).optional(),
  }),
  z.strictObject({ do: z.literal('jump_to_digest') }),
  z.strictObject({ do: z.literal('back_to_now') }),
]);

export function readOrder(body: string): Order | undefined {
  try {
    return order.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

import type { Order, OrderResult } from '../../../inspector/protocol.ts';
import { usePage } from '../state/page-context.tsx';

/** Gives an order, and says why where it was refused. */
export function useOrder(): (order: Order) => Promise<void> {
  const { strings, tell } = usePage();
  return async (order) => {
    const result = await sendOrder(order).catch(() => undefined);
    if (!result) tell(strings.notReached);
    else if (!result.ok) tell(strings.inspector.refused[result.error]);
  };
}

async function sendOrder(order: Order): Promise<OrderResult> {
  const response = await fetch('/order', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  return (await response.json()) as OrderResult;
}

import type { Act, ActResult } from '../../protocol.ts';

/** Has the server do what a person does; a server that cannot be reached is an outcome like another. */
export async function sendAct(as: string, act: Act): Promise<ActResult> {
  try {
    const response = await fetch('/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, act }),
    });
    return response.ok ? ((await response.json()) as ActResult) : { ok: false, error: await response.text() };
  } catch {
    return { ok: false, error: 'not_reached' };
  }
}

import type { Clock } from './clock.ts';

/** What a call comes to, or undefined where it takes longer; a call that fails later is not heard of. */
export async function within<T>(clock: Clock, ms: number, call: Promise<T>): Promise<T | undefined> {
  const timer = new AbortController();
  const late = clock.wait(ms, timer.signal).then(() => undefined);
  try {
    return await Promise.race([call, late]);
  } finally {
    timer.abort();
    call.catch(() => undefined);
  }
}

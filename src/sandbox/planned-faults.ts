/** The faults a test has ordered for coming Web API calls; each is used up by the calls it befalls. */
type Plan = { method: string; left: number };

export type CallFaults = {
  rateLimited?: number;
  error?: string;
  loseResponse: boolean;
  delayMs: number;
  /** How long the answer is kept back after the call has taken effect. */
  holdMs: number;
};

export type Refusal = 'internal_error' | 'unavailable' | 'reset';

export type PlannedFaults = {
  rateLimitNext(method: string, times?: number, retryAfterSeconds?: number): void;
  failNext(method: string, error: string, times?: number): void;
  loseResponseNext(method: string, times?: number): void;
  delayNext(method: string, ms: number, times?: number): void;
  holdResponseNext(method: string, ms: number, times?: number): void;
  refuseConnections(limit: { times: number } | { forMs: number }, how?: Refusal): void;
  /** How many of the coming calls of a method each fault is to befall. */
  pending(method: string): { limited: number; failing: number; losing: number; delayed: number };
  /** Nothing befalls the coming calls of a method. */
  clear(method: string): void;
  /** Takes what is planned for this call off the plan. */
  take(method: string): CallFaults;
  takeRefusal(): Refusal | undefined;
};

export function createPlannedFaults(now: () => number): PlannedFaults {
  const limited: (Plan & { seconds: number })[] = [];
  const failing: (Plan & { error: string })[] = [];
  const losing: Plan[] = [];
  const delayed: (Plan & { ms: number })[] = [];
  const held: (Plan & { ms: number })[] = [];
  let refusal: { how: Refusal; times: number; until: number } | undefined;

  return {
    rateLimitNext: (method, left = 1, seconds = 1) => limited.push({ method, left, seconds }),
    failNext: (method, error, left = 1) => failing.push({ method, left, error }),
    loseResponseNext: (method, left = 1) => losing.push({ method, left }),
    delayNext: (method, ms, left = 1) => delayed.push({ method, left, ms }),
    holdResponseNext: (method, ms, left = 1) => held.push({ method, left, ms }),
    refuseConnections(limit, how = 'internal_error') {
      const times = 'times' in limit ? limit.times : Number.POSITIVE_INFINITY;
      const until = 'forMs' in limit ? now() + limit.forMs : Number.POSITIVE_INFINITY;
      refusal = { how, times, until };
    },
    pending: (method) => ({
      limited: countLeft(limited, method),
      failing: countLeft(failing, method),
      losing: countLeft(losing, method),
      delayed: countLeft(delayed, method),
    }),
    clear(method) {
      for (const plan of [...limited, ...failing, ...losing, ...delayed])
        if (plan.method === method) plan.left = 0;
    },
    take(method) {
      const delayMs = use(delayed, method)?.ms ?? 0;
      const rateLimited = use(limited, method)?.seconds;
      const refused = { delayMs, holdMs: 0, loseResponse: false };
      if (rateLimited !== undefined) return { ...refused, rateLimited };
      const error = use(failing, method)?.error;
      if (error !== undefined) return { ...refused, error };
      const loseResponse = use(losing, method) !== undefined;
      return { delayMs, loseResponse, holdMs: loseResponse ? 0 : (use(held, method)?.ms ?? 0) };
    },
    takeRefusal() {
      if (!refusal || refusal.times <= 0 || now() >= refusal.until) return undefined;
      refusal.times -= 1;
      return refusal.how;
    },
  };
}

function use<T extends Plan>(plans: T[], method: string): T | undefined {
  const plan = plans.find((one) => one.method === method && one.left > 0);
  if (plan) plan.left -= 1;
  return plan;
}

function countLeft(plans: Plan[], method: string): number {
  return plans.reduce((sum, plan) => (plan.method === method ? sum + plan.left : sum), 0);
}

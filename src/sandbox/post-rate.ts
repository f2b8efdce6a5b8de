/** Slack's one post a second a channel, with the short bursts it allows: a token bucket for each channel. */
export type PostRateOptions = {
  /** Posts a channel takes at once before it has to wait; 1 to 10 are sensible, default 5. */
  burst?: number;
  /** Posts a second a channel regains; default 1, as Slack says. */
  perSecond?: number;
};

export type PostRate = {
  /** Takes one post from the channel's bucket; the answer is the seconds to wait when there is none. */
  take(channel: string): number | undefined;
};

export function createPostRate(
  now: () => number,
  { burst = 5, perSecond = 1 }: PostRateOptions = {},
): PostRate {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(channel) {
      const at = now();
      const known = buckets.get(channel) ?? { tokens: burst, at };
      // A clock that was put back takes nothing away.
      const passed = Math.max(0, at - known.at) / 1000;
      const tokens = Math.min(burst, known.tokens + passed * perSecond);
      if (tokens < 1) {
        buckets.set(channel, { tokens, at });
        return Math.max(1, Math.ceil((1 - tokens) / perSecond));
      }
      buckets.set(channel, { tokens: tokens - 1, at });
      return undefined;
    },
  };
}

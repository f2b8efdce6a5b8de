import { createBoundedMap } from './bounded-map.ts';

/**
 * Who answers what: Slack hands over one post as several events and one event several times, and each question
 * gets one answer. Kept behind these two calls so that a store can take its place.
 */
export interface AnswerClaims {
  /** True for the first to claim any of the keys; all of them are then taken. */
  readonly claim: (keys: readonly string[]) => boolean;
  /** Gives the keys back where nothing was posted, so that a redelivery is answered. */
  readonly release: (keys: readonly string[]) => void;
}

/** Claims kept in memory. `limit` is how many keys are remembered: an hour of a very busy workspace. */
export function createAnswerClaims(limit = 20_000): AnswerClaims {
  const claimed = createBoundedMap<true>(limit);
  return {
    claim: (keys) => {
      const isNew = !keys.some((key) => claimed.has(key));
      // A repeat's own event id is taken as well, so that its redeliveries are known too.
      for (const key of keys) claimed.set(key, true);
      return isNew;
    },
    release: (keys) => {
      for (const key of keys) claimed.remove(key);
    },
  };
}

import type { WebClientOptions } from '@slack/web-api';

const CALL_TIMEOUT_MS = 10_000;

/**
 * How the Web API is called. Retries and waits are the poster's: the client would post twice after a lost answer, and
 * one rate limit would hold up every channel.
 */
export function createClientOptions(apiUrl: string | undefined): WebClientOptions {
  return {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_TIMEOUT_MS,
  };
}

import { isDirectMessage } from './place.ts';

/** Whether the bot hears what is written in a channel's threads without a mention. */
export type HearsThreads = (channel: string) => boolean;

/**
 * Reads it off the scopes that were granted; `undefined`, where Slack did not say, counts as all of them. Private
 * channels of today cannot be told from public ones by their id, and count as public.
 */
export function createHearing(scopes: readonly string[] | undefined): HearsThreads {
  return (channel) => {
    if (scopes === undefined || isDirectMessage(channel)) return true;
    return scopes.includes(channel.startsWith('G') ? 'groups:history' : 'channels:history');
  };
}

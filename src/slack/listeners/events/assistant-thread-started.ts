import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { greetInPanel } from '../../conversation/greet.ts';
import type { Services } from '../services.ts';

type StartedArgs = Pick<
  SlackEventMiddlewareArgs<'assistant_thread_started'> & AllMiddlewareArgs,
  'event' | 'client'
>;

/** Greets at the head of a new thread of the assistant's panel, with questions to press. */
export async function greetAssistantThread(
  services: Services,
  { event, client }: StartedArgs,
): Promise<void> {
  const { user_id: user, channel_id: channel, thread_ts: threadTs } = event.assistant_thread;
  await greetInPanel(services, client, { person: { team: services.team, user }, channel, threadTs });
}

import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { greetOnce } from '../../conversation/greet.ts';
import { publishHome } from '../../home/publish-home.ts';
import type { Services } from '../services.ts';

type OpenedArgs = Pick<SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs, 'event' | 'client'>;

/** Fills the Home tab for who opens it; whoever opens the messages for the first time is greeted there. */
export async function openAppHome(services: Services, { event, client }: OpenedArgs): Promise<void> {
  const person = { team: services.team, user: event.user };
  if (event.tab === 'messages') await greetOnce(services, client, { person, channel: event.channel });
  else await publishHome(services, client, person);
}

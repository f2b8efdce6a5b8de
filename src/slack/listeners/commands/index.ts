import type { App } from '@slack/bolt';
import type { Services } from '../services.ts';
import { answerCampaignCommand } from './campaign.ts';
import { answerMetricCommand } from './metric.ts';

export function registerCommands(app: Pick<App, 'command'>, services: Services): void {
  app.command('/metric', (args) => answerMetricCommand(services, args));
  app.command('/campaign', (args) => answerCampaignCommand(services, args));
}

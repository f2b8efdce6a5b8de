import type { App } from '@slack/bolt';
import { METRIC_SEARCH } from '../../blocks/home.ts';
import type { Services } from '../services.ts';
import { suggestMetrics } from './suggest-metrics.ts';

export function registerOptions(app: Pick<App, 'options'>, services: Services): void {
  app.options<'block_suggestion'>({ type: 'block_suggestion', action_id: METRIC_SEARCH }, (args) =>
    suggestMetrics(services, args),
  );
}

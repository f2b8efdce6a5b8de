import type { SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { buildMetricOptions } from '../../blocks/home.ts';
import { LIMITS } from '../../blocks/limits.ts';
import type { Services } from '../services.ts';

type OptionsArgs = Pick<SlackOptionsMiddlewareArgs<'block_suggestion'>, 'ack' | 'payload' | 'body'>;

/** Offers the metrics that fit what is typed into the menu. */
export async function suggestMetrics(
  { questions, languages, logger, team, createFaultId }: Services,
  { ack, payload, body }: OptionsArgs,
): Promise<void> {
  try {
    const person = { team, user: body.user.id };
    const { lang } = await languages.readerOf(person, payload.value);
    const found = questions.search(payload.value, lang, LIMITS.selectOptions);
    await ack({ options: buildMetricOptions(found) });
  } catch (error) {
    logger.error({ id: createFaultId(), err: error }, 'metrics not suggested');
    await ack({ options: [] });
  }
}

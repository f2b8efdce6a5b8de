import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { CHANNEL_FIELD, FIELDS, readFormMetadata } from '../../blocks/digest-form.ts';
import { escapeText } from '../../blocks/text.ts';
import { blockOf, readDigestForm } from '../../digest/read-digest-form.ts';
import { refuseChange } from '../../digest/refuse-change.ts';
import { setDigest, turnOf } from '../../digest/set-digest.ts';
import { STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';

type SubmitArgs = Pick<
  SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs,
  'ack' | 'body' | 'view' | 'client'
>;

/** Saves what was filled into the window of a digest, or says on the field what is wrong with it. */
export async function saveDigest(services: Services, { ack, body, view, client }: SubmitArgs): Promise<void> {
  const { catalog, logger, createFaultId } = services;
  const { lang } = readFormMetadata(view.private_metadata);
  const { digestForm, failed, digest } = STRINGS[lang];
  const { channel, wishes } = readDigestForm(view.state, catalog.pack.topics);
  const by = { user: body.user.id, lang };
  const wrong = (field: string, line: string) =>
    ack({ response_action: 'errors', errors: { [blockOf(view.state, field)]: line } });

  if (channel === undefined) return wrong(CHANNEL_FIELD, digestForm.missing);
  for (const name of ['time', 'days', 'timeZone'] as const)
    if (!wishes[name]?.length) return wrong(FIELDS[name], digestForm.missing);
  const membership = await services.checkMembership({ channel, ...by }, digest.atWork);
  const refusal = refuseChange(membership, lang);
  if (refusal !== undefined) return wrong(CHANNEL_FIELD, refusal);
  await ack();

  const place = { team: services.team, channel };
  const saving = services.inTurn(turnOf(place), () => setDigest(services, place, wishes, by));
  const line = await saving.catch((error: unknown) => {
    const id = createFaultId();
    logger.error({ id, err: error }, 'digest not saved');
    return failed(id, 'digest');
  });
  if (line === undefined) return;
  // What was set is set: a note that Slack does not take is worth no more than a line in the log.
  try {
    await client.chat.postEphemeral({ channel, user: by.user, text: escapeText(line) });
  } catch (error) {
    logger.warn({ id: createFaultId(), err: error }, 'note on a digest not shown');
  }
}

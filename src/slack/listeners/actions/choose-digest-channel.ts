import type {
  AllMiddlewareArgs,
  BlockAction,
  ConversationsSelectAction,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
import { buildDigestForm, readFormMetadata } from '../../blocks/digest-form.ts';
import { fillDigestForm } from '../../digest/open-digest-form.ts';
import { readDigestForm } from '../../digest/read-digest-form.ts';
import type { Services } from '../services.ts';

type ChooseArgs = Pick<
  SlackActionMiddlewareArgs<BlockAction<ConversationsSelectAction>> & AllMiddlewareArgs,
  'ack' | 'action' | 'body' | 'client'
>;

/** Fills the window of a digest with what the chosen channel has; what was filled in stays where it has none. */
export async function chooseDigestChannel(
  services: Services,
  { ack, action, body, client }: ChooseArgs,
): Promise<void> {
  await ack();
  const { view } = body;
  if (!view) return;
  const { lang, valuesOf } = readFormMetadata(view.private_metadata);
  const channel = action.selected_conversation;
  const { team } = services;
  try {
    const filled = await fillDigestForm(services, { team, channel, user: body.user.id, lang });
    const { wishes } = readDigestForm(view.state, services.catalog.pack.topics);
    const form =
      filled.state === undefined
        ? { ...filled, setting: { ...filled.setting, ...wishes }, valuesOf }
        : filled;
    await client.views.update({ view_id: view.id, hash: view.hash, view: buildDigestForm(form, lang) });
  } catch (error) {
    // The window stays as it is, and can still be saved.
    services.logger.warn({ err: error }, 'window of a digest not filled');
  }
}

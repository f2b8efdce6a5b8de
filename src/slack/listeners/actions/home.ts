// What is pressed and chosen in the Home tab.
import type {
  AllMiddlewareArgs,
  BlockAction,
  BlockElementAction,
  ButtonAction,
  ExternalSelectAction,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
} from '@slack/bolt';
import type { Lang } from '../../../knowledge/types.ts';
import { buildMetricWindow } from '../../blocks/metric-window.ts';
import type { SlackPerson } from '../../conversation/languages.ts';
import { openDigestForm } from '../../digest/open-digest-form.ts';
import { publishHome } from '../../home/publish-home.ts';
import { hindranceOf } from '../../posting/hindrance.ts';
import { STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';

type PressArgs<Action extends BlockElementAction> = Pick<
  SlackActionMiddlewareArgs<BlockAction<Action>> & AllMiddlewareArgs,
  'ack' | 'action' | 'body' | 'client'
>;

/** Keeps the language chosen, or takes the choice back, and shows the tab in it. */
export async function chooseLanguage(services: Services, args: PressArgs<StaticSelectAction>): Promise<void> {
  const value = args.action.selected_option?.value;
  await carryOut(services, args, async (person) => {
    await services.languages.choose(person, value === 'zh' || value === 'en' ? value : undefined);
    await publishHome(services, args.client, person);
  });
}

/** Shows the metric that was chosen in a window. */
export async function showMetric(services: Services, args: PressArgs<ExternalSelectAction>): Promise<void> {
  const { action, body, client } = args;
  await carryOut(services, args, async (person, lang) => {
    const shown = services.questions.showMetric(action.selected_option?.value ?? '', lang);
    if (shown) await client.views.open({ trigger_id: body.trigger_id, view: buildMetricWindow(shown, lang) });
    else await publishHome(services, client, person, STRINGS[lang].gone);
  });
}

/** Opens the window in which a channel's daily post is set. */
export async function openDigestSettings(services: Services, args: PressArgs<ButtonAction>): Promise<void> {
  const { body, client } = args;
  await carryOut(services, args, (person, lang) =>
    openDigestForm(services, client, { ...person, lang, triggerId: body.trigger_id }),
  );
}

// Nothing private can be said in the tab but in the tab itself: a fault stands there until it is opened again.
async function carryOut(
  services: Services,
  { ack, action, body, client }: PressArgs<BlockElementAction>,
  work: (person: SlackPerson, lang: Lang) => Promise<void>,
): Promise<void> {
  await ack();
  const { questions, languages, logger, team, createFaultId } = services;
  const person = { team, user: body.user.id };
  let lang = questions.defaultLang;
  try {
    lang = (await languages.readerOf(person, '')).lang;
    await work(person, lang);
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error, action: action.action_id }, 'home action failed');
    await publishHome(services, client, person, STRINGS[lang].failed(id, 'press', hindranceOf(error)));
  }
}

// The Home tab of one person: gathers what stands in it and gives it to Slack.
import type { HomeView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Lang } from '../../knowledge/types.ts';
import { buildBrokenHome, buildHome } from '../blocks/home.ts';
import type { SlackPerson } from '../conversation/languages.ts';
import { describeState } from '../digest/describe-digest.ts';
import { HELP_FORMS } from '../listeners/commands/forms.ts';
import type { Services } from '../listeners/services.ts';
import { hindranceOf } from '../posting/hindrance.ts';
import { STRINGS } from '../strings/strings.ts';

/** Fills the Home tab, or says there why it could not be; `problem` is what went wrong just before. Never rejects. */
export async function publishHome(
  services: Services,
  client: WebClient,
  person: SlackPerson,
  problem?: string,
): Promise<void> {
  const { questions, languages, logger, createFaultId } = services;
  let lang = questions.defaultLang;
  const publish = (view: HomeView) => client.views.publish({ user_id: person.user, view });
  try {
    lang = (await languages.readerOf(person, '')).lang;
    await publish(await fillHome(services, person, lang, problem));
  } catch (error) {
    const id = createFaultId();
    logger.error({ id, err: error }, 'home not published');
    await publish(buildBrokenHome(STRINGS[lang].failed(id, 'home', hindranceOf(error)))).catch(
      (second: unknown) => logger.error({ id, err: second }, 'home left as it was'),
    );
  }
}

async function fillHome(
  services: Services,
  person: SlackPerson,
  lang: Lang,
  problem: string | undefined,
): Promise<HomeView> {
  const { questions, languages, digests, catalog } = services;
  const [chosen, records] = await Promise.all([languages.chosenBy(person), digests.list(person.team)]);
  // Only what they set themselves: other channels may be none of theirs.
  const own = records.filter(({ subscription }) => subscription.owner === person.user);
  const { topics, facts } = questions.describeCoverage(lang);
  const home = {
    ...questions.describeRecord(lang),
    ...{ topics, facts, chosen, problem },
    digests: own.map((record) => ({
      channel: record.subscription.channel,
      state: describeState(record, catalog, lang),
    })),
    forms: HELP_FORMS,
    examples: questions.examples(lang),
  };
  return buildHome(home, lang);
}

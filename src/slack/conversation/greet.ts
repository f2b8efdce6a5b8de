// The first word to someone: once in the direct message, and at the head of each thread of the assistant's panel.
import type { WebClient } from '@slack/web-api';
import { buildGreeting } from '../blocks/greeting.ts';
import { truncateText } from '../blocks/text.ts';
import type { Services } from '../listeners/services.ts';
import { readFailure } from '../posting/failure.ts';
import { STRINGS } from '../strings/strings.ts';
import type { SlackPerson } from './languages.ts';
import { directKey } from './place.ts';

export interface Opened {
  readonly person: SlackPerson;
  /** The direct message with the person. */
  readonly channel: string;
  /** The thread of the panel; absent: the direct message itself. */
  readonly threadTs?: string;
}

/** Greets someone who opens the direct message for the first time. Never rejects. */
export async function greetOnce(services: Services, client: WebClient, opened: Opened): Promise<void> {
  const { sayOnce, threads, logger } = services;
  const { person, channel } = opened;
  try {
    const about = { team: person.team, subject: person.user, kind: 'greeting' } as const;
    await sayOnce(about, async () => {
      // Whoever has talked with it already knows it.
      if (await threads.recall([directKey(person.team, channel)])) return true;
      return greet(services, client, opened, `greeting:${person.team}:${person.user}`);
    });
  } catch (error) {
    logger.error({ err: error }, 'greeting not said');
  }
}

/** Greets at the head of a new thread of the panel, once a thread. Never rejects. */
export async function greetInPanel(
  services: Services,
  client: WebClient,
  opened: Opened & { readonly threadTs: string },
): Promise<void> {
  const { claims, sayOnce, logger } = services;
  const { person, channel, threadTs } = opened;
  const key = `greeting:${person.team}:${channel}:${threadTs}`;
  try {
    if (!(await claims.claim([key]))) return;
    // The messages may be opened in the same moment, and need not say it again.
    await sayOnce({ team: person.team, subject: person.user, kind: 'greeting' }, async () => true);
    const isSaid = await greet(services, client, opened, key);
    await (isSaid ? claims.finish(key) : claims.release(key));
  } catch (error) {
    logger.error({ err: error }, 'greeting not said');
  }
}

async function greet(
  services: Services,
  client: WebClient,
  { person, channel, threadTs }: Opened,
  key: string,
): Promise<boolean> {
  const { questions, languages, post, logger } = services;
  const { lang } = await languages.readerOf(person, '');
  const examples = questions.examples(lang);
  const message = buildGreeting(
    { ...questions.describeRecord(lang), coverage: questions.describeCoverage(lang).facts, examples },
    lang,
  );
  const place = { channel, ...(threadTs !== undefined && { threadTs }) };
  const result = await post({ ...place, message, key });
  if (result.kind === 'refused' || result.kind === 'given_up') {
    logger.warn({ outcome: result.kind, reason: result.reason }, 'greeting not posted');
    return false;
  }
  await suggestPrompts(services, client, place, examples, STRINGS[lang].greeting.prompts);
  return true;
}

// The same examples stand as buttons in the greeting: where the panel takes no prompts nothing is missing.
async function suggestPrompts(
  { logger }: Services,
  client: WebClient,
  { channel, threadTs }: Pick<Opened, 'channel' | 'threadTs'>,
  examples: readonly string[],
  title: string,
): Promise<void> {
  const prompts = examples.map((message) => ({ title: truncateText(message, PROMPT_TITLE), message }));
  if (prompts.length === 0) return;
  try {
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      ...(threadTs !== undefined && { thread_ts: threadTs }),
      title,
      prompts,
    });
  } catch (error) {
    logger.info({ failure: readFailure(error) }, 'prompts not suggested');
  }
}

/** A prompt is shown on one line. */
const PROMPT_TITLE = 75;

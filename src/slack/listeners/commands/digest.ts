import type { DigestCommand } from '../../../digest/digest-command.ts';
import { DIGEST_FORMS } from '../../../digest/digest-command.ts';
import { parseDigestCommand } from '../../../digest/parse-digest-command.ts';
import type { Lang } from '../../../knowledge/types.ts';
import type { StoredSubscription, SubscriptionRecord } from '../../../store/subscriptions.ts';
import { formatDate } from '../../../wording/format-period.ts';
import { renderDigestPost } from '../../../wording/render-digest-post.ts';
import { buildDigest } from '../../blocks/digest.ts';
import type { Message } from '../../blocks/message.ts';
import { buildNotice } from '../../blocks/notice.ts';
import { buildOverview } from '../../blocks/overview.ts';
import { buildMention } from '../../blocks/share.ts';
import { respondPrivately } from '../../posting/respond.ts';
import { detectLang, STRINGS } from '../../strings/strings.ts';
import type { Services } from '../services.ts';
import type { CommandArgs } from './respond-to-command.ts';

interface Asked {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly lang: Lang;
}

/** Sets, shows or posts the digest of the channel that the command was written in, which only its members can do. */
export async function respondToDigest(
  services: Services,
  { ack, command, respond }: CommandArgs,
): Promise<void> {
  await ack();
  const { questions, languages, logger, catalog } = services;
  const person = { team: command.team_id, user: command.user_id };
  const guessed = detectLang(command.text, questions.defaultLang);
  try {
    const isChinese = /\p{Script=Han}/u.test(command.text);
    const lang = isChinese ? 'zh' : ((await languages.of(person)) ?? guessed);
    const parsed = parseDigestCommand(command.text, catalog.pack.topics);
    const asked = { ...person, channel: command.channel_id, lang };
    const reply = await carryOut(services, parsed, asked);
    for (const message of reply) await respondPrivately(respond, message, logger);
  } catch (error) {
    const id = services.createFaultId();
    logger.error({ id, err: error, command: command.command }, 'command failed');
    await respondPrivately(respond, buildNotice(STRINGS[guessed].failed(id)), logger);
  }
}

/** What the one who asked is told; what changes the channel is told to the channel. */
async function carryOut(services: Services, command: DigestCommand, asked: Asked): Promise<Message[]> {
  const { digests } = services;
  const { lang } = asked;
  const { digest } = STRINGS[lang];
  const who = buildMention(asked.user);
  switch (command.kind) {
    case 'bad_usage':
      return [buildNotice(digest.wrong(command.word, command.form[lang]))];
    case 'help':
    case 'settings': {
      const forms = Object.entries(DIGEST_FORMS).filter(([action]) => action !== 'settings');
      const record = command.kind === 'settings' ? [await status(services, asked)] : [];
      return [...record, buildNotice(digest.forms(forms.map(([, form]) => form[lang])))];
    }
    case 'status':
      return [await status(services, asked)];
    case 'list':
      return [await list(services, asked)];
    case 'on': {
      const set = await digests.switchOn(asked, command.wishes, asked);
      return announce(services, asked, digest.changed(who, ...describe(services, set, lang)));
    }
    case 'off':
      if (!(await digests.switchOff(asked))) return [buildNotice(digest.isOff)];
      return announce(services, asked, digest.off(who));
    case 'pause': {
      const until = await digests.pause(asked, command.days);
      if (until === undefined) return [buildNotice(digest.isOff)];
      return announce(services, asked, digest.paused(who, formatDate(until, lang)));
    }
    case 'resume': {
      const set = await digests.resume(asked);
      if (!set) return [buildNotice(digest.isOff)];
      return announce(services, asked, digest.resumed(who, describe(services, set, lang)[0]));
    }
    case 'preview':
      return preview(services, asked, command.days);
    case 'now': {
      const [message] = await preview(services, asked, 1);
      if (!message) return [];
      return announce(services, asked, message);
    }
  }
}

// Said in the channel once; where that is not possible the one who asked is told why.
async function announce(services: Services, asked: Asked, said: string | Message): Promise<Message[]> {
  const { digest, failed } = STRINGS[asked.lang];
  const message = typeof said === 'string' ? buildNotice(said, 'mentions') : said;
  const id = services.createFaultId();
  const result = await services.post({
    channel: asked.channel,
    message,
    key: `digest-said:${asked.channel}:${id}`,
  });
  if (result.kind === 'posted' || result.kind === 'in_doubt')
    return typeof said === 'string' ? [] : [buildNotice(digest.done)];
  services.logger.error({ id, outcome: result.kind, reason: result.reason }, 'digest change not announced');
  const isOutside = result.reason === 'not_in_channel' || result.reason === 'channel_not_found';
  return [buildNotice(isOutside ? digest.notMember : failed(id))];
}

function describe({ catalog }: Services, subscription: StoredSubscription, lang: Lang): [string, string] {
  const { digest } = STRINGS[lang];
  const { schedule, topics, onlyNews } = subscription;
  const names = topics.map((id) => catalog.topic(id).name[lang]);
  return [digest.when(schedule.time, schedule.days, schedule.timeZone), digest.about(names, onlyNews)];
}

async function status(services: Services, asked: Asked): Promise<Message> {
  const found = await services.digests.find(asked);
  return buildNotice(stateOf(services, found, asked.lang));
}

function stateOf(services: Services, found: SubscriptionRecord | undefined, lang: Lang): string {
  const { digest } = STRINGS[lang];
  if (!found) return digest.isOff;
  const { subscription, isOn, stoppedBy } = found;
  if (!isOn) return stoppedBy === undefined ? digest.isOff : digest.isStopped(stoppedBy);
  const on = digest.isOn(...describe(services, subscription, lang));
  const { pausedUntil } = subscription;
  return pausedUntil === undefined
    ? on
    : `${on}${lang === 'en' ? ' ' : ''}${digest.isPaused(formatDate(pausedUntil, lang))}`;
}

async function list(services: Services, { team, lang }: Asked): Promise<Message> {
  const { digest } = STRINGS[lang];
  const records = (await services.digests.list(team)).filter(({ isOn }) => isOn);
  if (records.length === 0) return buildNotice(digest.none);
  const entries = records.map(({ subscription }) => ({
    name: `#${subscription.channel}`,
    lines: describe(services, subscription, lang),
  }));
  const text = entries.map(({ name, lines }) => `${name}: ${lines.join(', ')}`).join('\n');
  return buildOverview({ title: digest.listTitle, entries, text: `${digest.listTitle}\n${text}` }, lang);
}

async function preview(services: Services, asked: Asked, days: number): Promise<Message[]> {
  const { digests, catalog, clock } = services;
  const { lang } = asked;
  const posts = await digests.preview(asked, days);
  return posts.map((post) => {
    if (post) return buildDigest(renderDigestPost(post, catalog, lang));
    const today = new Date(clock.now()).toISOString().slice(0, 10);
    return buildNotice(STRINGS[lang].digest.nothing(formatDate(today, lang)));
  });
}

// What the words after `/digest` come to: what only shows something is answered to who asked, what changes something
// is done in turn and told to the channel. Slack takes a command in a channel from its members alone.
import { DIGEST_FORMS, type DigestCommand } from '../../digest/digest-command.ts';
import type { Lang } from '../../knowledge/types.ts';
import { formatDate } from '../../wording/format-period.ts';
import { renderDigestPost } from '../../wording/render-digest-post.ts';
import { buildDigest, buildDigestPreview } from '../blocks/digest.ts';
import { buildDigestList } from '../blocks/digest-list.ts';
import type { Message } from '../blocks/message.ts';
import { buildNotice } from '../blocks/notice.ts';
import { buildMention } from '../blocks/share.ts';
import { truncateText } from '../blocks/text.ts';
import type { Services } from '../listeners/services.ts';
import { STRINGS } from '../strings/strings.ts';
import { describeDigest, describeState } from './describe-digest.ts';
import { setDigest, turnOf } from './set-digest.ts';
import { tellChannel } from './tell-channel.ts';

export interface AskedDigest {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly lang: Lang;
  /** The language of the words themselves: a right form is told in it. */
  readonly written: Lang;
}

/** More of a word that was not understood says no more. */
const LONGEST_WORD = 60;

type Asking = Exclude<DigestCommand, { readonly kind: 'settings' }>;
type Changing = Extract<Asking, { readonly kind: 'on' | 'off' | 'pause' | 'resume' | 'now' }>;

/** Does what was asked of a channel's digest; the messages for who asked. */
export async function answerDigestCommand(
  services: Services,
  command: Asking,
  asked: AskedDigest,
): Promise<Message[]> {
  const { digests, catalog } = services;
  const { lang } = asked;
  const { digest } = STRINGS[lang];
  switch (command.kind) {
    case 'bad_usage': {
      const wrong = buildNotice(
        digest.wrong(truncateText(command.word, LONGEST_WORD), command.form[asked.written]),
      );
      return command.form === DIGEST_FORMS.help ? [wrong, buildNotice(listForms(asked))] : [wrong];
    }
    case 'help':
      return [buildNotice(listForms(asked))];
    case 'status':
      return [buildNotice(describeState(await digests.find(asked), catalog, lang))];
    case 'list':
      return [await list(services, asked)];
    case 'preview':
      return [await preview(services, asked, command.days)];
    default:
      return change(services, command, asked);
  }
}

async function change(services: Services, command: Changing, asked: AskedDigest): Promise<Message[]> {
  const line = await services.inTurn(turnOf(asked), () => carryOut(services, command, asked));
  return line === undefined ? [] : [buildNotice(line)];
}

/** What to tell who asked, where the channel does not say it. */
async function carryOut(
  services: Services,
  command: Changing,
  asked: AskedDigest,
): Promise<string | undefined> {
  const { digests, catalog } = services;
  const { team, channel, lang } = asked;
  const { digest } = STRINGS[lang];
  const place = { team, channel };
  const who = buildMention(asked.user);
  const say = (line: string) => tellChannel(services, channel, buildNotice(line, 'mentions'), lang);
  switch (command.kind) {
    case 'on':
      return setDigest(services, place, command.wishes, asked);
    case 'off':
      return (await digests.switchOff(place)) ? say(digest.off(who)) : digest.isOff;
    case 'pause': {
      const paused = await digests.pause(place, command.days);
      if (!paused) return digest.isOff;
      const until = formatDate(paused.until, lang);
      return paused.isChanged ? say(digest.paused(who, until)) : digest.isPaused(until);
    }
    case 'resume': {
      const resumed = await digests.resume(place);
      if (!resumed) return digest.isOff;
      const { when, details } = describeDigest(resumed.subscription, catalog, lang);
      return resumed.isChanged ? say(digest.resumed(who, when)) : digest.isSame(when, details);
    }
    case 'now':
      return postNow(services, asked);
  }
}

async function postNow(services: Services, asked: AskedDigest): Promise<string | undefined> {
  const { digests, catalog } = services;
  const { team, channel, lang } = asked;
  const { digest } = STRINGS[lang];
  const place = { team, channel };
  const { date, post } = await digests.today(place);
  if (!post) return digest.nothing(formatDate(date, lang));
  switch (await digests.postNow(place, date)) {
    case 'due':
    case 'under_way':
      return digest.onItsWay;
    case 'posted':
      return digest.alreadyPosted;
    case 'in_doubt':
      return digest.mayBePosted;
    case undefined: {
      const message = buildDigest(renderDigestPost(post, catalog, lang), { canBePaused: false });
      return (await tellChannel(services, channel, message, lang)) ?? digest.done;
    }
  }
}

async function list({ digests, catalog }: Services, { team, lang }: AskedDigest): Promise<Message> {
  const records = (await digests.list(team)).filter(({ isOn }) => isOn);
  if (records.length === 0) return buildNotice(STRINGS[lang].digest.none);
  const listed = records.map(({ subscription }) => {
    const { when, details } = describeDigest(subscription, catalog, lang);
    return {
      channel: subscription.channel,
      line: lang === 'zh' ? `${when}，${details}` : `${when}, ${details}`,
    };
  });
  return buildDigestList(listed, lang);
}

async function preview(services: Services, asked: AskedDigest, days: number): Promise<Message> {
  const { digests, catalog } = services;
  const posts = await digests.preview(asked, days);
  const lang = (await digests.langOf(asked)) ?? asked.lang;
  return buildDigestPreview(
    posts.map(({ date, post }) => ({ date, post: post && renderDigestPost(post, catalog, lang) })),
    lang,
  );
}

function listForms({ lang, written }: AskedDigest): string {
  const forms = Object.entries(DIGEST_FORMS).filter(([action]) => action !== 'settings');
  return STRINGS[lang].digest.forms(forms.map(([, form]) => form[written]));
}

// The language each person is answered in. What they chose stands for every reply; else a question is answered as
// it was asked, and what has no language of its own goes by what they wrote before, then by their Slack.
import type { Lang } from '../../knowledge/types.ts';
import type { Logger } from '../../observability/logger.ts';
import type { Store } from '../../store/open-store.ts';
import { chooseLanguage, languageOf, noteLanguage } from '../../store/user-settings.ts';
import type { Clock } from '../clock.ts';
import { detectLang } from '../strings/strings.ts';
import { within } from '../within.ts';
import type { ReadLocale } from './slack-locale.ts';

export interface SlackPerson {
  readonly team: string;
  readonly user: string;
}

/** Who reads a reply, as far as its language goes. */
export interface Reader {
  readonly lang: Lang;
  /** Their choice: whatever language they asked in. */
  readonly isChosen: boolean;
}

export interface Languages {
  readonly chosenBy: (person: SlackPerson) => Promise<Lang | undefined>;
  /** The language of a reply that the question does not decide: a choice, or theirs where it has none; else undefined. */
  readonly settledFor: (person: SlackPerson, question: string) => Promise<Lang | undefined>;
  /**
   * The language for what has none of its own, such as a command's word; `written` is what they wrote. Does not wait for a
   * store that is away: then it goes by the rest.
   */
  readonly readerOf: (person: SlackPerson, written: string) => Promise<Reader>;
  /** Notes the language of what someone wrote; nothing where it shows none. */
  readonly note: (person: SlackPerson, written: string, lang: Lang) => Promise<void>;
  /** Undefined takes the choice back. */
  readonly choose: (person: SlackPerson, lang: Lang | undefined) => Promise<void>;
}

const LOOKED_UP_WITHIN_MS = 1_500;

/** `fallback` is spoken where nothing shows which language someone reads. */
export function createLanguages(
  store: Store,
  options: {
    readonly clock: Clock;
    readonly logger: Logger;
    readonly readLocale: ReadLocale;
    readonly fallback: Lang;
  },
): Languages {
  const { clock, logger, readLocale, fallback } = options;
  const keyOf = ({ team, user }: SlackPerson) => ({ team, person: user });
  const spokenBefore = async (person: SlackPerson) =>
    (await languageOf(store, keyOf(person)))?.lang ?? (await readLocale(person.user));
  // What needs the store for this alone is not held up by it.
  const settingAtHand = async (person: SlackPerson) => {
    try {
      return await within(clock, LOOKED_UP_WITHIN_MS, languageOf(store, keyOf(person)));
    } catch (error) {
      logger.error({ err: error }, 'language not looked up');
      return undefined;
    }
  };
  return {
    settledFor: async (person, question) => {
      const setting = await languageOf(store, keyOf(person));
      if (setting?.isChosen) return setting.lang;
      return showsLanguage(question) ? undefined : spokenBefore(person);
    },
    chosenBy: async (person) => {
      const setting = await languageOf(store, keyOf(person));
      return setting?.isChosen ? setting.lang : undefined;
    },
    readerOf: async (person, written) => {
      const setting = await settingAtHand(person);
      if (setting?.isChosen) return { lang: setting.lang, isChosen: true };
      // Chinese is typed on purpose; Latin letters may be a command's word or a name.
      if (detectLang(written, 'en') === 'zh') return { lang: 'zh', isChosen: false };
      const lang = setting?.lang ?? (await readLocale(person.user)) ?? detectLang(written, fallback);
      return { lang, isChosen: false };
    },
    note: async (person, written, lang) => {
      if (!showsLanguage(written)) return;
      const known = await languageOf(store, keyOf(person));
      if (known?.isChosen || known?.lang === lang) return;
      await noteLanguage(store, keyOf(person), lang, clock.now());
    },
    choose: (person, lang) => chooseLanguage(store, keyOf(person), lang, clock.now()),
  };
}

/** False of what is the same in either language: 2020?, Q1, GDP, a face. */
export function showsLanguage(text: string): boolean {
  return /\p{Script=Han}|[a-z]{2}/u.test(text) || /(?:\b[A-Z]{2,}\b.*){3}/.test(text);
}

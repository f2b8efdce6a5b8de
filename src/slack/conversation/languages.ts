import type { Lang } from '../../knowledge/types.ts';
import type { Store } from '../../store/open-store.ts';
import { chooseLanguage, languageOf, noteLanguage } from '../../store/user-settings.ts';

export interface SlackPerson {
  readonly team: string;
  readonly user: string;
}

/** The language each person reads, for what has no language of its own. */
export interface Languages {
  /** The one chosen, else the one last asked in; undefined for someone unknown. */
  readonly of: (person: SlackPerson) => Promise<Lang | undefined>;
  readonly chosenBy: (person: SlackPerson) => Promise<Lang | undefined>;
  /** Notes the language someone asked in. */
  readonly note: (person: SlackPerson, lang: Lang) => Promise<void>;
  /** Undefined takes the choice back. */
  readonly choose: (person: SlackPerson, lang: Lang | undefined) => Promise<void>;
}

export function createLanguages(store: Store, now: () => number): Languages {
  const keyOf = ({ team, user }: SlackPerson) => ({ team, person: user });
  return {
    of: async (person) => (await languageOf(store, keyOf(person)))?.lang,
    chosenBy: async (person) => {
      const setting = await languageOf(store, keyOf(person));
      return setting?.isChosen ? setting.lang : undefined;
    },
    note: async (person, lang) => {
      const known = await languageOf(store, keyOf(person));
      if (known?.isChosen || known?.lang === lang) return;
      await noteLanguage(store, keyOf(person), lang, now());
    },
    choose: (person, lang) => chooseLanguage(store, keyOf(person), lang, now()),
  };
}

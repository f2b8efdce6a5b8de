// The language each person reads: the one they chose, else the one they last asked in.
import type { Store } from './open-store.ts';

export type StoredLang = 'zh' | 'en';

export interface Person {
  readonly team: string;
  readonly person: string;
}

export interface LanguageSetting {
  readonly lang: StoredLang;
  /** Chosen, and not merely noticed. */
  readonly isChosen: boolean;
}

export async function languageOf(
  store: Store,
  { team, person }: Person,
): Promise<LanguageSetting | undefined> {
  const row = await store.read((db) =>
    db
      .selectFrom('user_settings')
      .select(['lang', 'is_chosen'])
      .where('team', '=', team)
      .where('person', '=', person)
      .executeTakeFirst(),
  );
  return row && { lang: row.lang === 'zh' ? 'zh' : 'en', isChosen: row.is_chosen === 1 };
}

/** Notes the language someone asked in; a choice of theirs stands. */
export async function noteLanguage(
  store: Store,
  { team, person }: Person,
  lang: StoredLang,
  now: number,
): Promise<void> {
  await store.write((trx) =>
    trx
      .insertInto('user_settings')
      .values({ team, person, lang, is_chosen: 0, updated_at: now })
      .onConflict((conflict) =>
        conflict
          .columns(['team', 'person'])
          .doUpdateSet({ lang, updated_at: now })
          .where('user_settings.is_chosen', '=', 0),
      )
      .execute(),
  );
}

/** Sets the language someone chose; undefined takes the choice back. */
export async function chooseLanguage(
  store: Store,
  { team, person }: Person,
  lang: StoredLang | undefined,
  now: number,
): Promise<void> {
  await store.write(async (trx) => {
    if (lang === undefined) {
      await trx.deleteFrom('user_settings').where('team', '=', team).where('person', '=', person).execute();
      return;
    }
    const values = { lang, is_chosen: 1, updated_at: now };
    await trx
      .insertInto('user_settings')
      .values({ team, person, ...values })
      .onConflict((conflict) => conflict.columns(['team', 'person']).doUpdateSet(values))
      .execute();
  });
}

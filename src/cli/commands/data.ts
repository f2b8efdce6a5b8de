import { BotError } from '../../errors.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { erasePerson, exportData } from '../../store/personal-data.ts';
import type { CommandIo } from '../io.ts';

/** Which store: a PostgreSQL, or the file in a folder. */
export interface StorePlace {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
}

/** Prints everything kept, or what names one person, one JSON object a line; returns the exit code. */
export async function runDataExport(
  { person, ...place }: StorePlace & { readonly person: string | undefined },
  io: CommandIo,
): Promise<number> {
  return withStore(place, async (store) => {
    for await (const row of exportData(store, person)) io.out(`${JSON.stringify(row)}\n`);
  });
}

/** Takes a person out of what is kept and says how much there was; returns the exit code. */
export async function runDataErase(
  { person, ...place }: StorePlace & { readonly person: string },
  io: CommandIo,
): Promise<number> {
  return withStore(place, async (store) => {
    const counts = Object.entries(await erasePerson(store, person));
    io.out(`${person}: ${counts.map(([kind, count]) => `${kind} ${count}`).join(', ')}\n`);
  });
}

/** Opens the store for one piece of work and closes it again. */
export async function withStore(
  { databaseUrl, dataDir }: StorePlace,
  work: (store: Store) => Promise<void>,
): Promise<number> {
  const place = databaseUrl === undefined || databaseUrl === '' ? { dataDir } : { databaseUrl };
  const store = await openStore({ ...place, now: Date.now });
  try {
    await work(store);
    return 0;
  } finally {
    await store.close();
  }
}

/** A person is named by the id that Slack gave them. */
export function readPerson(typed: string): string {
  if (/^[UW][A-Z0-9]{2,}$/.test(typed)) return typed;
  throw new BotError(
    'PERSON_ID_INVALID',
    `"${typed}" is no Slack id of a person. Copy it from the person's profile in Slack ("Copy member ID"); it begins with U or W.`,
  );
}

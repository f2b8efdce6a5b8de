import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../../errors.ts';
import { DATABASE_FILE, openStore, type Store } from '../../store/open-store.ts';
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

/** Opens a store that is there for one piece of work and closes it again; makes none. */
export async function withStore(
  { databaseUrl, dataDir }: StorePlace,
  work: (store: Store) => Promise<void>,
): Promise<number> {
  const isFile = databaseUrl === undefined || databaseUrl === '';
  const place = isFile ? { dataDir: existingFolder(dataDir) } : { databaseUrl: postgresAddress(databaseUrl) };
  const store = await openStore({ ...place, now: Date.now });
  try {
    await work(store);
    return 0;
  } finally {
    await store.close();
  }
}

// Of a store made on the spot it would be said that it holds nothing of a person, while the bot's own does.
function existingFolder(dataDir: string): string {
  if (existsSync(join(dataDir, DATABASE_FILE))) return dataDir;
  throw new BotError(
    'STORE_MISSING',
    `There is no ${DATABASE_FILE} in the folder ${dataDir}. Name the bot's store: its folder with --data or DATA_DIR, or its PostgreSQL with --database or DATABASE_URL.`,
  );
}

function postgresAddress(databaseUrl: string): string {
  if (/^postgres(?:ql)?:\/\//.test(databaseUrl) && URL.canParse(databaseUrl)) return databaseUrl;
  // It may hold a password, and is not shown.
  throw new BotError(
    'DATABASE_URL_INVALID',
    'What --database or DATABASE_URL holds is not the address of a PostgreSQL. Write one such as postgres://user:password@host/name, or leave it out.',
  );
}

/** A person is named by the id that Slack gave them. */
export function readPerson(typed: string): string {
  if (/^[UW][A-Z0-9]{2,}$/.test(typed)) return typed;
  throw new BotError(
    'PERSON_ID_INVALID',
    `"${typed}" is no Slack id of a person. Copy it from the person's profile in Slack ("Copy member ID"); it begins with U or W.`,
  );
}

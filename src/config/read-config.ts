// The settings of the bot: owns their names, defaults and checks, and is the only reader of the environment
// outside the command line. Loading `.env` is left to `main`, reading the pack to `knowledge`.
import { statSync } from 'node:fs';
import { z } from 'zod';
import { BotError } from '../errors.ts';
import { findMisspellings } from './misspellings.ts';
import { ADVICE, LOG_LEVELS, type LogLevel, SETTINGS } from './settings.ts';

export type { LogLevel } from './settings.ts';

/** How events come in: over a connection that the bot opens (Socket Mode), or over HTTP to a port it listens on. */
export type WayIn = { readonly appToken: string } | { readonly signingSecret: string; readonly port: number };

export interface SlackSettings {
  readonly botToken: string;
  readonly wayIn: WayIn;
  /** The Web API's address with its closing slash; absent: Slack's own. */
  readonly apiUrl?: string;
}

export interface Config {
  /** Absent: no tokens are set, and the bot runs in the sandbox. */
  readonly slack?: SlackSettings;
  readonly knowledgeDir: string;
  /** Where the publications' own texts are kept; absent: nowhere. */
  readonly sourcesDir?: string;
  /** Where the SQLite file is; absent: `data` in the working directory. */
  readonly dataDir?: string;
  /** A PostgreSQL in place of the file. */
  readonly databaseUrl?: string;
  /** How many days what people wrote is kept; 0: not at all. */
  readonly retentionDays: number;
  /** Slack ids of the people who look after the record. */
  readonly curators: readonly string[];
  /** Absent: the default of the mode. */
  readonly logLevel?: LogLevel;
}

export interface ConfigSources {
  /** Used when KNOWLEDGE_DIR is not set. */
  readonly defaultKnowledgeDir: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly isDirectory?: (path: string) => boolean;
}

const DEFAULT_RETENTION_DAYS = 30;
const TOKEN_BODY = '[A-Za-z0-9-]{8,}$';

/** Reads the settings; throws one BotError that names every variable at fault and what to put there. */
export function readConfig(sources: ConfigSources): Config {
  const { env = process.env, isDirectory = isFolder, defaultKnowledgeDir } = sources;
  const stated = Object.fromEntries(
    SETTINGS.flatMap((name) => {
      const value = env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  // Many a host sets it for every program, whatever the program does with it.
  if (!stated.SLACK_SIGNING_SECRET) delete stated.PORT;
  const parsed = createSchema(isDirectory).safeParse(stated);
  const misspellings = findMisspellings(Object.keys(env), SETTINGS);
  const clashes = findClashes(new Set([...Object.keys(stated), ...misspellings.map(({ meant }) => meant)]));
  if (!parsed.success || misspellings.length > 0 || clashes.size > 0) {
    const faults = [...(parsed.error?.issues ?? [])].map(
      ({ path, message }) => [String(path[0]), message] as const,
    );
    throw new BotError('CONFIG_INVALID', describeFaults(new Map([...clashes, ...faults]), misspellings));
  }
  const {
    SLACK_BOT_TOKEN,
    SLACK_APP_TOKEN,
    SLACK_SIGNING_SECRET,
    PORT,
    SLACK_API_URL,
    KNOWLEDGE_DIR,
    SOURCES_DIR,
    DATA_DIR,
    DATABASE_URL,
    RETENTION_DAYS,
    CURATORS,
    LOG_LEVEL,
  } = parsed.data;
  const wayIn = SLACK_APP_TOKEN
    ? { appToken: SLACK_APP_TOKEN }
    : SLACK_SIGNING_SECRET && PORT && { signingSecret: SLACK_SIGNING_SECRET, port: PORT };
  return {
    knowledgeDir: KNOWLEDGE_DIR ?? defaultKnowledgeDir,
    ...(SOURCES_DIR && { sourcesDir: SOURCES_DIR }),
    ...(DATA_DIR && { dataDir: DATA_DIR }),
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
    retentionDays: RETENTION_DAYS ?? DEFAULT_RETENTION_DAYS,
    curators: CURATORS ?? [],
    ...(LOG_LEVEL && { logLevel: LOG_LEVEL }),
    ...(SLACK_BOT_TOKEN &&
      wayIn && {
        slack: {
          botToken: SLACK_BOT_TOKEN,
          wayIn,
          ...(SLACK_API_URL && { apiUrl: SLACK_API_URL.replace(/\/*$/, '/') }),
        },
      }),
  };
}

function createSchema(isDirectory: (path: string) => boolean) {
  return z.object({
    SLACK_BOT_TOKEN: tokenSchema('xoxb-'),
    SLACK_APP_TOKEN: tokenSchema('xapp-'),
    SLACK_SIGNING_SECRET: z
      .string()
      .regex(/^[A-Za-z0-9]{16,128}$/, 'is no signing secret, which is letters and digits alone')
      .optional(),
    PORT: z.coerce
      .number('is not a number')
      .int('is not a whole number')
      .min(1, 'is less than 1')
      .max(65_535, 'is more than 65535')
      .optional(),
    SLACK_API_URL: z.url({ protocol: /^https?$/, error: 'is not a web address' }).optional(),
    KNOWLEDGE_DIR: z.string().refine(isDirectory, 'is not a folder').optional(),
    SOURCES_DIR: z.string().refine(isDirectory, 'is not a folder').optional(),
    DATA_DIR: z.string().optional(),
    DATABASE_URL: z
      .url({ protocol: /^postgres(?:ql)?$/, error: 'is not the address of a PostgreSQL' })
      .optional(),
    RETENTION_DAYS: z.coerce
      .number('is not a number')
      .int('is not a whole number')
      .min(0, 'is less than 0')
      .max(3650, 'is more than 3650')
      .optional(),
    CURATORS: z
      .string()
      .transform((ids) => ids.split(/[\s,]+/).filter((id) => id !== ''))
      .refine(
        (ids) => ids.every((id) => /^[UW][A-Z0-9]{2,}$/.test(id)),
        'holds what is no Slack id of a person',
      )
      .optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, 'is not a log level').optional(),
  });
}

function tokenSchema(prefix: 'xoxb-' | 'xapp-') {
  return z
    .string()
    .regex(new RegExp(`^${prefix}${TOKEN_BODY}`), `is no whole token that begins with ${prefix}`)
    .optional();
}

/** What is missing beside what is set, or set beside what it excludes. */
function findClashes(set: ReadonlySet<string>): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  const hasSecret = set.has('SLACK_SIGNING_SECRET');
  if (!SETTINGS.some((name) => name.startsWith('SLACK_') && set.has(name))) return faults;
  if (!set.has('SLACK_BOT_TOKEN')) faults.set('SLACK_BOT_TOKEN', 'is not set');
  if (hasSecret && !set.has('PORT')) faults.set('PORT', 'is not set beside SLACK_SIGNING_SECRET');
  if (hasSecret && set.has('SLACK_APP_TOKEN'))
    faults.set('SLACK_SIGNING_SECRET', 'is set beside SLACK_APP_TOKEN, and events come in one way only');
  if (!hasSecret && !set.has('SLACK_APP_TOKEN')) faults.set('SLACK_APP_TOKEN', 'is not set');
  return faults;
}

function describeFaults(
  faults: ReadonlyMap<string, string>,
  misspellings: readonly { written: string; meant: string }[],
): string {
  const lines = SETTINGS.flatMap((name) => {
    const fault = faults.get(name);
    return fault ? [`  ${name} ${fault}: ${ADVICE[name]}.`] : [];
  });
  const strays = misspellings.map(
    ({ written, meant }) => `  ${written} is not a setting: rename it to ${meant}.`,
  );
  return [
    'The environment or the .env file needs a change before Footnote can start:',
    ...lines,
    ...strays,
    'To run in the built-in sandbox instead, leave every SLACK_ variable out.',
  ].join('\n');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// The settings of the bot: owns their names, defaults and checks, and is the only reader of the environment
// outside the command line. Loading `.env` is left to `main`, reading the pack to `knowledge`.
import { statSync } from 'node:fs';
import { z } from 'zod';
import { BotError } from '../errors.ts';
import { findMisspellings } from './misspellings.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface SlackSettings {
  readonly botToken: string;
  readonly appToken: string;
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
  /** Absent: the default of the mode. */
  readonly logLevel?: LogLevel;
}

export interface ConfigSources {
  /** Used when KNOWLEDGE_DIR is not set. */
  readonly defaultKnowledgeDir: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly isDirectory?: (path: string) => boolean;
}

const SETTINGS = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_API_URL',
  'KNOWLEDGE_DIR',
  'SOURCES_DIR',
  'DATA_DIR',
  'DATABASE_URL',
  'RETENTION_DAYS',
  'LOG_LEVEL',
] as const;

const ADVICE = {
  SLACK_BOT_TOKEN:
    'put the Bot User OAuth Token there, which begins with xoxb- (app settings, "OAuth & Permissions")',
  SLACK_APP_TOKEN:
    'put an App-Level Token with the scope connections:write there, which begins with xapp- (app settings, "Basic Information")',
  SLACK_API_URL: 'put the address of a Web API there, such as https://slack.com/api/, or leave it out',
  KNOWLEDGE_DIR: 'put the path of a folder that holds a knowledge pack there, or leave it out',
  SOURCES_DIR:
    'put the path of a folder with the texts of the publications there, each named <source id>.txt, or leave it out',
  DATA_DIR: 'put the path of a folder the bot may write to there, or leave it out',
  DATABASE_URL:
    'put the address of a PostgreSQL database there, such as postgres://user:password@host/name, or leave it out',
  RETENTION_DAYS: 'put a whole number of days from 0 to 3650 there, or leave it out',
  LOG_LEVEL: `put one of ${LOG_LEVELS.join(', ')} there, or leave it out`,
} as const satisfies Record<(typeof SETTINGS)[number], string>;

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
  const parsed = createSchema(isDirectory).safeParse(stated);
  const misspellings = findMisspellings(Object.keys(env), SETTINGS);
  if (!parsed.success || misspellings.length > 0) {
    throw new BotError('CONFIG_INVALID', describeFaults(parsed.error?.issues ?? [], misspellings, stated));
  }
  const {
    SLACK_BOT_TOKEN,
    SLACK_APP_TOKEN,
    SLACK_API_URL,
    KNOWLEDGE_DIR,
    SOURCES_DIR,
    DATA_DIR,
    DATABASE_URL,
    RETENTION_DAYS,
    LOG_LEVEL,
  } = parsed.data;
  return {
    knowledgeDir: KNOWLEDGE_DIR ?? defaultKnowledgeDir,
    ...(SOURCES_DIR && { sourcesDir: SOURCES_DIR }),
    ...(DATA_DIR && { dataDir: DATA_DIR }),
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
    retentionDays: RETENTION_DAYS ?? DEFAULT_RETENTION_DAYS,
    ...(LOG_LEVEL && { logLevel: LOG_LEVEL }),
    ...(SLACK_BOT_TOKEN &&
      SLACK_APP_TOKEN && {
        slack: {
          botToken: SLACK_BOT_TOKEN,
          appToken: SLACK_APP_TOKEN,
          ...(SLACK_API_URL && { apiUrl: SLACK_API_URL.replace(/\/*$/, '/') }),
        },
      }),
  };
}

function createSchema(isDirectory: (path: string) => boolean) {
  return z
    .object({
      SLACK_BOT_TOKEN: tokenSchema('xoxb-'),
      SLACK_APP_TOKEN: tokenSchema('xapp-'),
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
      LOG_LEVEL: z.enum(LOG_LEVELS, 'is not a log level').optional(),
    })
    .superRefine((settings, context) => {
      const anySlack = settings.SLACK_BOT_TOKEN ?? settings.SLACK_APP_TOKEN ?? settings.SLACK_API_URL;
      if (anySlack === undefined) return;
      for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const) {
        if (settings[name] === undefined) {
          context.addIssue({ code: 'custom', path: [name], message: 'is not set' });
        }
      }
    });
}

function tokenSchema(prefix: 'xoxb-' | 'xapp-') {
  return z
    .string()
    .regex(new RegExp(`^${prefix}${TOKEN_BODY}`), `is no whole token that begins with ${prefix}`)
    .optional();
}

// The schema stops before its cross-check when a single value is malformed, so that the counterpart of a
// malformed token is looked for here: one message names them all.
function describeFaults(
  issues: readonly z.core.$ZodIssue[],
  misspellings: readonly { written: string; meant: string }[],
  stated: Readonly<Record<string, string>>,
): string {
  const faults = new Map(issues.map((issue) => [String(issue.path[0]), issue.message]));
  const meant = misspellings.map((misspelling) => misspelling.meant);
  const slackStated = SETTINGS.filter(
    (name) => name.startsWith('SLACK_') && (stated[name] || meant.includes(name)),
  );
  for (const name of slackStated.length > 0 ? (['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const) : []) {
    if (!stated[name] && !meant.includes(name)) faults.set(name, 'is not set');
  }
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

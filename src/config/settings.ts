// The names of the settings, and what to put there.
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const SETTINGS = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'PORT',
  'SLACK_API_URL',
  'KNOWLEDGE_DIR',
  'SOURCES_DIR',
  'DATA_DIR',
  'DATABASE_URL',
  'RETENTION_DAYS',
  'CURATORS',
  'LOG_LEVEL',
] as const;

export type Setting = (typeof SETTINGS)[number];

export const ADVICE = {
  SLACK_BOT_TOKEN:
    'put the Bot User OAuth Token there, which begins with xoxb- (app settings, "OAuth & Permissions")',
  SLACK_APP_TOKEN:
    'put an App-Level Token with the scope connections:write there, which begins with xapp- (app settings, "Basic Information"); or, for events over HTTP, set SLACK_SIGNING_SECRET and PORT in its place',
  SLACK_SIGNING_SECRET:
    'put the Signing Secret there (app settings, "Basic Information", "App Credentials"), or leave it out for Socket Mode',
  PORT: 'put the port there that requests of Slack come to, from 1 to 65535',
  SLACK_API_URL: 'put the address of a Web API there, such as https://slack.com/api/, or leave it out',
  KNOWLEDGE_DIR: 'put the path of a folder that holds a knowledge pack there, or leave it out',
  SOURCES_DIR:
    'put the path of a folder with the texts of the publications there, each named <source id>.txt, or leave it out',
  DATA_DIR: 'put the path of a folder the bot may write to there, or leave it out',
  DATABASE_URL:
    'put the address of a PostgreSQL database there, such as postgres://user:password@host/name, or leave it out',
  RETENTION_DAYS: 'put a whole number of days from 0 to 3650 there, or leave it out',
  CURATORS:
    'put the Slack ids of the people who look after the record there, parted by commas ("Copy member ID" in their profiles), or leave it out',
  LOG_LEVEL: `put one of ${LOG_LEVELS.join(', ')} there, or leave it out`,
} as const satisfies Record<Setting, string>;

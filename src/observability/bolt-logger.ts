import { LogLevel, type Logger as SlackLogger } from '@slack/bolt';
import type { Logger } from './logger.ts';

/**
 * Hands what the Slack packages log to our logger, under one static message.
 * Their debug lines are dropped at any level: they carry whole payloads, and with them what people wrote.
 */
export function createBoltLogger(logger: Logger): SlackLogger {
  const child = logger.child({ component: 'slack-sdk' });
  return {
    debug: () => {},
    info: (...parts) => child.debug({ detail: describe(parts) }, 'slack sdk notice'),
    warn: (...parts) => child.warn({ detail: describe(parts) }, 'slack sdk warning'),
    error: (...parts) => child.warn({ detail: describe(parts) }, 'slack sdk error'),
    // The packages read the level to decide whether to build debug lines; ours is set in one place.
    getLevel: () => LogLevel.INFO,
    setLevel: () => {},
    setName: () => {},
  };
}

function describe(parts: readonly unknown[]): string {
  return parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
}

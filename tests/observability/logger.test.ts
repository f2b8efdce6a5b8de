import { describe, expect, it } from 'vitest';
import { createBoltLogger } from '../../src/observability/bolt-logger.ts';
import { createLogger } from '../../src/observability/logger.ts';

function collect(level = 'debug') {
  const lines: string[] = [];
  return { lines, logger: createLogger({ level, write: (line) => lines.push(line) }) };
}

describe('createLogger', () => {
  it('writes one JSON object a line', () => {
    const { lines, logger } = collect();
    logger.info({ channel: 'C1' }, 'post made');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ channel: 'C1', msg: 'post made' });
  });

  it.each([
    ['a field', { token: 'xoxb-123-abcDEF' }],
    ['a nested field', { a: { b: ['Bearer xapp-1-A0-99-cafe'] } }],
    ['an error', { err: new Error('invalid token xoxp-12-34-ab') }],
    ['a socket address', { url: 'wss://host/link/?ticket=abc-123&app_id=A1' }],
  ])('cuts secrets out of %s', (_case, fields) => {
    const { lines, logger } = collect();
    logger.error(fields, 'static message');
    expect(lines.join('')).toContain('[secret]');
    expect(lines.join('')).not.toMatch(/xox[bp]-\d|xapp-1|abc-123/);
  });
});

describe('createBoltLogger', () => {
  it('drops debug lines, which carry what people wrote', () => {
    const { lines, logger } = collect();
    createBoltLogger(logger).debug('Received a message on the WebSocket: {"text":"private"}');
    expect(lines).toEqual([]);
  });

  it('passes warnings on under one static message', () => {
    const { lines, logger } = collect();
    createBoltLogger(logger).warn('no pong', new Error('late'));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'slack sdk warning', detail: 'no pong late' });
  });
});

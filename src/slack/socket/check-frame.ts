// What may reach the Socket Mode client. It emits whatever type a frame names as an event of its own, and reads
// parts that a frame may lack: an odd frame would end the process or feign a lost connection.

/** The type under which a frame that must not be handled is passed on, so that it is still acknowledged. */
export const IGNORED_FRAME = 'ignored_frame';

export type FrameVerdict =
  | { readonly kind: 'pass'; readonly frame: string }
  | { readonly kind: 'disconnect'; readonly reason: string }
  /** To be acknowledged and otherwise ignored. */
  | { readonly kind: 'acknowledge'; readonly frame: string; readonly reason: string }
  | { readonly kind: 'drop'; readonly reason: string };

// Names the client emits to itself; an event of that name would be taken for its own.
const CLIENT_EVENTS = new Set([
  ...['authenticated', 'connected', 'connecting', 'disconnected', 'disconnecting', 'reconnecting'],
  ...['close', 'error', 'outgoing_message', 'slack_event', 'ws_message'],
]);

/** Says what to do with one frame from the socket. */
export function checkFrame(data: unknown): FrameVerdict {
  const frame = readText(data);
  if (frame === undefined) return { kind: 'drop', reason: 'not text' };
  const envelope = parseObject(frame);
  if (!envelope) return { kind: 'drop', reason: 'not a JSON object' };
  if (envelope.type === 'hello') return { kind: 'pass', frame };
  if (envelope.type === 'disconnect') {
    return { kind: 'disconnect', reason: String(envelope.reason ?? 'not given') };
  }
  const fault = findFault(envelope);
  if (!fault) return { kind: 'pass', frame };
  const { envelope_id } = envelope;
  if (typeof envelope_id !== 'string') return { kind: 'drop', reason: fault };
  return {
    kind: 'acknowledge',
    frame: JSON.stringify({ type: IGNORED_FRAME, envelope_id, payload: {} }),
    reason: fault,
  };
}

function findFault(envelope: Record<string, unknown>): string | undefined {
  const { type, payload } = envelope;
  if (typeof envelope.envelope_id !== 'string') return 'no envelope id';
  if (!isObject(payload)) return 'no payload';
  if (type === 'slash_commands' || type === 'interactive') return undefined;
  if (type !== 'events_api') return 'unknown type';
  if (payload.type === 'app_rate_limited') return 'app_rate_limited';
  if (!isObject(payload.event) || typeof payload.event.type !== 'string') return 'no event';
  if (CLIENT_EVENTS.has(payload.event.type)) return 'reserved event type';
  return undefined;
}

function readText(data: unknown): string | undefined {
  if (typeof data === 'string') return data;
  return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : undefined;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

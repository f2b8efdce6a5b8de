/**
 * What the sandbox keeps and shows: messages, ephemerals, views, and the calls and envelopes it has seen.
 * Field names are Slack's own, so that these objects go over the wire as they are.
 */
export type Json = Record<string, unknown>;

export type Message = {
  type: 'message';
  ts: string;
  channel: string;
  user: string;
  text: string;
  subtype?: string;
  bot_id?: string;
  app_id?: string;
  client_msg_id?: string;
  blocks?: Json[];
  attachments?: Json[];
  files?: Json[];
  /** What an app calls itself in place of a user. */
  username?: string;
  thread_ts?: string;
  parent_user_id?: string;
  edited?: { user: string; ts: string };
  metadata?: Json;
  reactions?: { name: string; users: string[]; count: number }[];
  /** Kept because they turn plain `@channel` into a live mention. */
  parse?: string;
  link_names?: boolean;
};

/** What one person alone sees: chat.postEphemeral, a command's private answer, Slackbot's complaints. */
export type Ephemeral = Message & { for_user: string };

export type View = Json & {
  id: string;
  type: 'modal' | 'home';
  blocks: Json[];
  hash: string;
  callback_id: string;
  external_id: string;
  private_metadata: string;
  state: { values: Record<string, Record<string, Json>> };
  root_view_id: string;
  previous_view_id: string | null;
};

export type Channel = {
  id: string;
  name: string;
  members: string[];
  is_private: boolean;
  is_archived: boolean;
  /** Shared with another workspace. */
  is_ext_shared: boolean;
  /** The person on the other side when this is a direct message with the bot. */
  im_user?: string;
};

export type CallRecord = {
  method: string;
  /** The arguments as sent, without the token. */
  args: Json;
  at: number;
  status: number;
  response: Json;
  /** True when the call took effect but its answer was withheld. */
  lost?: boolean;
  /** How long the answer was held back on order. */
  delayedMs?: number;
};

/** A post to a response_url. */
export type ResponseRecord = { args: Json; at: number; status: number; response: Json };

export type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive';

export type EnvelopeRecord = {
  envelope_id: string;
  type: EnvelopeType;
  payload: Json;
  accepts_response_payload: boolean;
  retry_attempt: number;
  retry_reason: string;
  sentAt: number;
  ackedAt?: number;
  ackPayload?: unknown;
  outcome: 'waiting' | 'acked' | 'timeout' | 'no_connection' | 'http_error';
};

/**
 * The response_url of a command or an interaction: up to five posts in thirty minutes, without a token. It
 * reaches the person privately unless told otherwise, and may change or remove what the person acted on.
 */
import { type ApiError, apiError, type Content, hasSubstance, isApiError, readContent } from './content.ts';
import type { Core } from './core.ts';
import { secret, slackId } from './identifiers.ts';
import { limits } from './limits.ts';
import {
  changeEphemeral,
  changeMessage,
  postAsBot,
  postEphemeral,
  removeEphemeral,
  removeMessage,
} from './posting.ts';
import type { Json } from './types.ts';

export type ResponseSource = {
  kind: 'commands' | 'actions';
  user: string;
  channel: string;
  /** The message that was acted on, when there was one. */
  messageTs?: string | undefined;
};

type Issued = ResponseSource & { uses: number; at: number };

export type ResponseUrls = {
  /** A new URL for one command or interaction. */
  issue(source: ResponseSource): string;
  /** Answers a post to `path`; undefined when no response_url has that path. */
  answer(path: string, body: Json): { status: number; body: Json } | undefined;
};

export function createResponseUrls(core: Core, origin: () => string): ResponseUrls {
  const tell = (args: Json, answer: { status: number; body: Json }) => {
    const { status, body: response } = answer;
    core.activity.emit('response', { args, at: core.now(), status, response });
    return answer;
  };
  const issued = new Map<string, Issued>();
  const use = (source: Issued, body: Json): { status: number; body: Json } => {
    if (core.now() - source.at > limits.responseUrl.lifetimeMs) return refused(404, apiError('expired_url'));
    if (source.uses >= limits.responseUrl.uses) return refused(404, apiError('used_url'));
    const result = respond(core, source, body);
    if (isApiError(result)) return refused(400, result);
    source.uses += 1;
    return { status: 200, body: { ok: true } };
  };
  return {
    issue(source) {
      const path = `/${source.kind}/${core.state.team.id}/${slackId('', 13)}/${secret(12)}`;
      issued.set(path, { ...source, uses: 0, at: core.now() });
      return `${origin()}${path}`;
    },
    answer(path, body) {
      const source = issued.get(path);
      if (!source) return undefined;
      return tell(body, use(source, body));
    },
  };
}

function refused(status: number, body: ApiError) {
  return { status, body };
}

/** Does what a response_url post, or the body of a command's ack, asks for. */
export function respond(core: Core, source: ResponseSource, body: Json): { ok: true } | ApiError {
  const { channel, messageTs = '', user } = source;
  const ephemeral = core.messages.findEphemeral(channel, messageTs);
  const message = core.messages.find(channel, messageTs);
  if (body.delete_original === true) {
    if (ephemeral) removeEphemeral(core, ephemeral);
    else if (message) removeMessage(core, message);
    return { ok: true };
  }
  const content = readContent(body, core.unsupportedBlocks);
  if (isApiError(content)) return content;
  if (!hasSubstance(content)) return apiError('no_text');
  if (body.replace_original === true && ephemeral) changeEphemeral(core, ephemeral, whole(content));
  else if (body.replace_original === true && message)
    changeMessage(core, message, whole(content), core.state.bot.user_id);
  else {
    const threadTs = typeof body.thread_ts === 'string' ? body.thread_ts : undefined;
    const place = { channel, threadTs };
    if (body.response_type === 'in_channel') postAsBot(core, place, content);
    else postEphemeral(core, place, user, content);
  }
  return { ok: true };
}

/** Replacing leaves nothing of the original's blocks. */
function whole(content: Content): Content {
  return { text: '', blocks: [], ...content };
}

/**
 * Answers one Web API call: finds the method, checks token and scope, lets a planned fault befall it, runs it
 * and keeps the record. The methods themselves stand in the files beside this one, a family each.
 */
import { apiError } from '../content.ts';
import type { Core } from '../core.ts';
import type { PlannedFaults } from '../planned-faults.ts';
import type { CallRecord, Json } from '../types.ts';
import { assistantMethods } from './assistant.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { type Method, ok, type Reply } from './method.ts';
import { peopleMethods } from './people.ts';
import { reactionMethods } from './reactions.ts';
import { viewMethods } from './views.ts';

export type CallAnswer = { status: number; headers: Record<string, string>; body: Reply; destroy: boolean };

export type WebApiOptions = {
  core: Core;
  faults: PlannedFaults;
  botToken: string;
  appToken: string;
  /** The bot's scopes, as its manifest asks for them; when given, a method outside them is refused. */
  botScopes?: string[] | undefined;
  /** A fresh WebSocket URL with its ticket. */
  connectionUrl(): string;
  record(call: CallRecord): void;
};

export type WebApi = (method: string, args: Json, token: string | undefined) => Promise<CallAnswer>;

export function createWebApi(options: WebApiOptions): WebApi {
  const { core, faults, connectionUrl, record, botScopes } = options;
  const methods = new Map<string, Method>(
    Object.entries({
      ...peopleMethods,
      ...chatMethods,
      ...conversationMethods,
      ...viewMethods,
      ...reactionMethods,
      ...assistantMethods,
      'apps.connections.open': { token: 'app', run: () => ok({ url: connectionUrl() }) } satisfies Method,
    }),
  );

  const refuse = (
    name: string,
    method: Method | undefined,
    args: Json,
    token: string | undefined,
  ): Reply | undefined => {
    if (!method) return apiError('unknown_method', { req_method: name });
    if (!token) return apiError('not_authed');
    const kind = token === options.botToken ? 'bot' : token === options.appToken ? 'app' : undefined;
    if (!kind) return apiError('invalid_auth');
    if (kind !== method.token) return apiError('not_allowed_token_type');
    if (!method.scopes || !botScopes) return undefined;
    const scopes = method.scopes(args, core);
    if (scopes.some((scope) => botScopes.includes(scope))) return undefined;
    return apiError('missing_scope', { needed: scopes[0], provided: botScopes.join(',') });
  };

  const perform = (
    name: string,
    method: Method | undefined,
    args: Json,
    token: string | undefined,
  ): Reply => {
    const refusal = refuse(name, method, args, token);
    if (refusal || !method) return refusal ?? apiError('unknown_method');
    return method.run(args, core);
  };

  return async (name, args, token) => {
    const method = methods.get(name);
    const planned = faults.take(name);
    if (planned.delayMs > 0) await pause(planned.delayMs);
    const connecting = name === 'apps.connections.open' ? faults.takeRefusal() : undefined;
    const answer = ((): CallAnswer => {
      if (connecting) return refusedConnection(connecting);
      if (planned.rateLimited !== undefined) return toAnswer(rateLimited(planned.rateLimited));
      if (planned.error !== undefined) return toAnswer(apiError(planned.error));
      return { ...toAnswer(perform(name, method, args, token)), destroy: planned.loseResponse };
    })();
    if (botScopes && token === options.botToken) answer.headers['x-oauth-scopes'] = botScopes.join(',');
    const call = { method: name, args, at: core.now(), status: answer.status, response: answer.body };
    const entry: CallRecord = {
      ...call,
      ...(answer.destroy ? { lost: true } : {}),
      ...(planned.delayMs > 0 ? { delayedMs: planned.delayMs } : {}),
    };
    record(entry);
    core.activity.emit('call', entry);
    if (planned.holdMs > 0) await pause(planned.holdMs);
    return answer;
  };
}

function rateLimited(seconds: number): Reply {
  return apiError('ratelimited', { retry_after: seconds });
}

function toAnswer(reply: Reply): CallAnswer {
  if (reply.error !== 'ratelimited') return { status: 200, headers: {}, body: reply, destroy: false };
  const { retry_after, ...body } = reply;
  return { status: 429, headers: { 'retry-after': String(retry_after ?? 1) }, body, destroy: false };
}

function refusedConnection(how: 'internal_error' | 'unavailable' | 'reset'): CallAnswer {
  const body = apiError(how === 'internal_error' ? 'internal_error' : 'service_unavailable');
  return { status: how === 'unavailable' ? 503 : 200, headers: {}, body, destroy: how === 'reset' };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

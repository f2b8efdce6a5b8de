/** assistant.threads.*: the status line, suggested prompts and title of a conversation with the app. */
import { isObject } from '../block-rules/schema.ts';
import { apiError, isApiError } from '../content.ts';
import type { Core } from '../core.ts';
import { limits } from '../limits.ts';
import type { Json } from '../types.ts';
import { bot, findChannel, type Method, ok, type Reply, textArg } from './method.ts';

type Kind = 'status' | 'prompts' | 'title';

/** Where no thread need be named, the prompts stand over the whole conversation. */
function onThread(kind: Kind, value: (args: Json) => unknown) {
  return (args: Json, core: Core): Reply => {
    const found = findChannel({ channel: args.channel_id }, core, { member: true });
    if (isApiError(found)) return found;
    const threadTs = textArg(args, 'thread_ts');
    const isNamed = threadTs !== '' || kind !== 'prompts';
    if (isNamed && !core.messages.find(found.channel.id, threadTs)) return apiError('invalid_thread_ts');
    const shown = value(args);
    if (shown === undefined) return apiError('invalid_arguments');
    core.activity.emit('assistant', { channel: found.channel.id, threadTs, kind, value: shown });
    return ok();
  };
}

/** One to four prompts, each with a title and a message; as a list or as JSON of one. */
function readPrompts({ prompts }: Json): Json[] | undefined {
  const list: unknown = typeof prompts === 'string' ? parseJson(prompts) : prompts;
  if (!Array.isArray(list) || list.length === 0 || list.length > limits.prompts) return undefined;
  const isPrompt = (one: unknown): one is Json =>
    isObject(one) && [one.title, one.message].every((text) => typeof text === 'string' && text !== '');
  return list.every(isPrompt) ? list : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const assistantMethods: Record<string, Method> = {
  'assistant.threads.setStatus': bot(
    'chat:write assistant:write',
    onThread('status', (args) => args.status),
  ),
  'assistant.threads.setSuggestedPrompts': bot('assistant:write', onThread('prompts', readPrompts)),
  'assistant.threads.setTitle': bot(
    'assistant:write',
    onThread('title', (args) => args.title),
  ),
};

/** assistant.threads.*: the status line, suggested prompts and title of an assistant thread. */
import { apiError, isApiError } from '../content.ts';
import type { Core } from '../core.ts';
import type { Json } from '../types.ts';
import { bot, findChannel, type Method, ok, type Reply, textArg } from './method.ts';

function onThread(kind: 'status' | 'prompts' | 'title', value: (args: Json) => unknown) {
  return (args: Json, core: Core): Reply => {
    const found = findChannel({ channel: args.channel_id }, core, { member: true });
    if (isApiError(found)) return found;
    const threadTs = textArg(args, 'thread_ts');
    if (!core.messages.find(found.channel.id, threadTs)) return apiError('invalid_thread_ts');
    const shown = value(args);
    if (shown === undefined) return apiError('invalid_arguments');
    core.activity.emit('assistant', { channel: found.channel.id, threadTs, kind, value: shown });
    return ok();
  };
}

export const assistantMethods: Record<string, Method> = {
  'assistant.threads.setStatus': bot(
    'chat:write',
    onThread('status', (args) => args.status),
  ),
  'assistant.threads.setSuggestedPrompts': bot(
    'chat:write',
    onThread('prompts', (args) => args.prompts),
  ),
  'assistant.threads.setTitle': bot(
    'chat:write',
    onThread('title', (args) => args.title),
  ),
};

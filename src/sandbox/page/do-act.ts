/** Does in the sandbox what a person does on the page. A slip of the caller's comes back as an error, never as a fault. */
import type { Sandbox } from '../start-sandbox.ts';
import { markupOf } from '../typed-text.ts';
import type { Act, ActResult } from './protocol.ts';

/** Resolves with what came of the action. */
export async function doAct(sandbox: Sandbox, user: string, act: Act): Promise<ActResult> {
  try {
    return await perform(sandbox, user, act);
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

async function perform(sandbox: Sandbox, user: string, act: Act): Promise<ActResult> {
  const markup = (text: string) => markupOf(text, namesIn(sandbox));
  switch (act.do) {
    case 'post': {
      const { channel, text, threadTs } = act;
      const where = threadTs === undefined ? {} : { threadTs };
      return { ok: true, ...(await sandbox.postMessage({ user, channel, text: markup(text), ...where })) };
    }
    case 'edit':
      await sandbox.editMessage({ user, channel: act.channel, ts: act.ts, text: markup(act.text) });
      return { ok: true };
    case 'delete':
      await sandbox.deleteMessage({ user, channel: act.channel, ts: act.ts });
      return { ok: true };
    case 'run': {
      const { channel, command, text } = act;
      const result = await sandbox.runCommand({ user, channel, command, text });
      return result.ok ? { ok: true } : result;
    }
    case 'press': {
      const { place, blockId, actionId, value } = act;
      const chosen = value === undefined ? {} : { value };
      return sandbox.pressButton({ user, ...place, blockId, actionId, ...chosen });
    }
    case 'suggest': {
      const { place, blockId, actionId, query } = act;
      const found = await sandbox.suggestOptions({ user, ...place, blockId, actionId, query });
      if (!found.ok) return found;
      const grouped = found.optionGroups.flatMap(({ options }) => (Array.isArray(options) ? options : []));
      return { ok: true, options: [...found.options, ...grouped] };
    }
    case 'shortcut': {
      const { callbackId, channel, messageTs } = act;
      return sandbox.openShortcut({ user, callbackId, channel, messageTs });
    }
    case 'submit': {
      const result = await sandbox.submitView({ user, viewId: act.viewId, values: act.values });
      if (!result.ok) return result;
      return result.action === 'errors' ? { ok: true, errors: result.errors } : { ok: true };
    }
    case 'close':
      await sandbox.closeView(user, act.viewId);
      return { ok: true };
    case 'open_home':
      await sandbox.openHome(user, act.tab);
      return { ok: true };
  }
}

/** Every name a mention may be typed by, with the id it stands for. */
function namesIn({ people, botName, botUserId }: Sandbox): Map<string, string> {
  const names = people.flatMap(({ id, name, real_name }) => [
    [name, id] as const,
    [real_name.replaceAll(' ', ''), id] as const,
  ]);
  return new Map([...names, [botName, botUserId]].map(([name = '', id = '']) => [name.toLowerCase(), id]));
}

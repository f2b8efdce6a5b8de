/** Between what Slack keeps of a message and what a person types: mentions by name, nothing escaped. */
import type { Workspace } from '../state/workspace.ts';

/** The text as its author would type it again. */
export function toTyped(text: string, { people, bot }: Workspace): string {
  const names = new Map([...people.map(({ id, name }) => [id, name] as const), [bot.user_id, bot.name]]);
  return text
    .replace(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, (whole, id: string) =>
      names.has(id) ? `@${names.get(id)}` : whole,
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

export type TypedCommand = { command: string; text: string };

/** A line that begins with a slash and a word is a command. */
export function readCommand(line: string): TypedCommand | undefined {
  const [, command, text = ''] = /^(\/[\w-]+)(?:\s+([\s\S]*))?$/.exec(line.trim()) ?? [];
  return command === undefined ? undefined : { command, text: text.trim() };
}

/** What the composer offers while somebody types: people after an @, commands after a / at the start. */
import type { Workspace } from '../state/workspace.ts';

export type Offer = { label: string; hint?: string; detail: string; insert: string; user?: string };
export type Completion = { from: number; to: number; offers: Offer[] };

/** What may be meant at the caret; undefined when nothing is. */
export function complete(
  text: string,
  caret: number,
  workspace: Workspace,
  inThread: boolean,
): Completion | undefined {
  const before = text.slice(0, caret);
  const command = /^\/[\w-]*$/.exec(before);
  if (command && !inThread) return offerCommands(command[0], caret, workspace);
  const mention = /(?:^|[\s（(])([@＠][\p{L}\p{N}_-]*)$/u.exec(before);
  if (mention?.[1] !== undefined) return offerPeople(mention[1], caret, workspace);
  return undefined;
}

function offerCommands(typed: string, caret: number, { app }: Workspace): Completion | undefined {
  const offers = app.commands
    .filter(({ command }) => command.startsWith(typed.toLowerCase()))
    .map(({ command, description, usageHint }) => ({
      label: command,
      hint: usageHint,
      detail: description,
      insert: `${command} `,
    }));
  return offers.length > 0 ? { from: 0, to: caret, offers } : undefined;
}

function offerPeople(typed: string, caret: number, { people, bot, me }: Workspace): Completion | undefined {
  const wanted = typed.slice(1).toLowerCase();
  const everybody = [
    { id: bot.user_id, name: bot.name, real_name: bot.real_name },
    ...people.filter(({ id }) => id !== me.id),
  ];
  const offers = everybody
    .filter(({ name, real_name }) => [name, real_name].some((one) => one.toLowerCase().startsWith(wanted)))
    .map(({ id, name, real_name }) => ({
      label: real_name,
      detail: `@${name}`,
      insert: `@${name} `,
      user: id,
    }));
  return offers.length > 0 ? { from: caret - typed.length, to: caret, offers } : undefined;
}

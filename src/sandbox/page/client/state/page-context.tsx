/** What every part of the page may need: the workspace, the words, who acts, and where one is. */
import { createContext, useContext } from 'react';
import type { Act, ActResult } from '../../protocol.ts';
import type { Strings } from '../strings/strings.ts';
import type { ReadMarks, Where } from './unread.ts';
import type { Workspace } from './workspace.ts';

export type Theme = 'light' | 'dark';

export type Panel = { kind: 'thread'; channel: string; ts: string } | { kind: 'pack' };

export type PageState = {
  workspace: Workspace;
  strings: Strings;
  theme: Theme;
  /** Whether the server cannot be reached. */
  isLost: boolean;
  marks: ReadMarks;
  /** The conversation that is open. */
  channel: string;
  panel: Panel | undefined;
  /** The timestamp of the message that is being edited. */
  editing: string | undefined;
  act(act: Act): Promise<ActResult>;
  openChannel(id: string): void;
  openPanel(panel: Panel | undefined): void;
  edit(ts: string | undefined): void;
  markRead(where: Where, ts: number): void;
  become(person: string): void;
  /** Says something in passing, such as why an action failed. */
  tell(text: string): void;
};

export const PageContext = createContext<PageState | undefined>(undefined);

export function usePage(): PageState {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage stands outside of PageContext: put the component inside App.');
  return page;
}

/** The name people see of a user, a channel or the bot. */
export function nameOf(
  { people, bot, conversations }: Pick<Workspace, 'people' | 'bot' | 'conversations'>,
  id: string,
): string {
  if (id === bot.user_id) return bot.real_name;
  if (id === 'USLACKBOT') return 'Slackbot';
  return (
    people.find((person) => person.id === id)?.real_name ??
    conversations.find((one) => one.id === id)?.name ??
    id
  );
}

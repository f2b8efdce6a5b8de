/**
 * The sandbox at a prompt: each typed line is posted as a person, each reply of the bot is shown as text.
 * Where the input is no terminal, lines are read, answered one after the other and printed.
 */
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Sandbox } from './start-sandbox.ts';
import { choicesIn, renderMessage, renderView } from './terminal-text.ts';
import { escapeText, markupOf } from './typed-text.ts';
import type { Message, View } from './types.ts';

export type TerminalOptions = {
  sandbox: Sandbox;
  input: Readable & { isTTY?: boolean };
  output: Writable;
  /** Who types: a user id; the first person when left out. */
  user?: string;
  /** Where: a channel id; #press when there is one, else the first channel the person shares with the bot. */
  channel?: string;
  /** How long to wait for each reply when the input is no terminal. */
  replyTimeoutMs?: number;
};

/** What a line led to: the end, a remark of the prompt's own, or something the bot may answer. */
type Step = { quit: true } | { remark: string } | { posted: true };

/** A reply may be changed right after it is posted; this is how long that is waited for. */
const settleMs = 60;

/** Runs the prompt; resolves at `/quit` or at the end of the input. */
export async function openTerminal(options: TerminalOptions): Promise<void> {
  const { sandbox, input, output, replyTimeoutMs = 10_000 } = options;
  const interactive = input.isTTY === true;
  const reader = createInterface(
    interactive ? { input, output, terminal: true } : { input, terminal: false },
  );
  const conversation = createConversation(options);
  const replies = collectReplies(sandbox, conversation);
  const print = (text: string) => output.write(`${text}\n`);
  const stopPrinting = interactive ? printAsTheyCome(replies, reader, output) : () => undefined;

  const prompt = () => {
    if (!interactive) return;
    reader.setPrompt(`${conversation.who()}> `);
    reader.prompt();
  };

  const answer = async (line: string): Promise<boolean> => {
    if (!interactive) print(`> ${line}`);
    replies.take();
    const step = await conversation.say(line).catch((error: Error) => ({ remark: `(${error.message})` }));
    if ('quit' in step) return false;
    if ('remark' in step) print(step.remark);
    else if (!interactive) {
      for (const text of await replies.next(replyTimeoutMs)) print(text);
    }
    return true;
  };

  prompt();
  try {
    for await (const line of reader) {
      if (line.trim() !== '' && !(await answer(line.trim()))) break;
      prompt();
    }
  } finally {
    stopPrinting();
    replies.stop();
    reader.close();
  }
}

type Conversation = ReturnType<typeof createConversation>;

/** Who is typing where, the thread they are in, and what the next line means. */
function createConversation({ sandbox, user: first, channel: chosen }: TerminalOptions) {
  let user = first ?? sandbox.people[0]?.id ?? '';
  const channel = chosen ?? (sandbox.channelNamed('press') ?? sandbox.channelNamed('general'))?.id ?? '';
  let threadTs: string | undefined;
  let last: Message | undefined;

  const names = new Map(sandbox.people.map((person) => [person.id, person.name]));
  names.set(sandbox.botUserId, sandbox.botName);
  for (const name of ['general', 'press']) names.set(sandbox.channelNamed(name)?.id ?? '', name);
  const nameOf = (id: string) => names.get(id) ?? id;

  const byName = new Map([...names].map(([id, name]) => [name.toLowerCase(), id]));
  const typed = (line: string): string => markupOf(line, byName);

  const post = async (text: string, thread: string | undefined): Promise<Step> => {
    const where = thread === undefined ? {} : { threadTs: thread };
    const { ts } = await sandbox.postMessage({ user, channel, text, ...where });
    threadTs = thread ?? ts;
    return { posted: true };
  };

  const become = (name: string): Step => {
    const wanted = name.toLowerCase();
    const person = sandbox.people.find((one) =>
      [one.id, one.name, one.real_name].some((known) => known.toLowerCase() === wanted),
    );
    if (person) user = person.id;
    const known = sandbox.people.map((one) => `${one.name} (${one.real_name})`).join(', ');
    return { remark: person ? `(You are now ${person.real_name}.)` : `(Write /as and a name: ${known}.)` };
  };

  const press = async (choice: ReturnType<typeof choicesIn>[number], message: Message): Promise<Step> => {
    const { label, ...element } = choice;
    const outcome = await sandbox.pressButton({ user, channel, messageTs: message.ts, ...element });
    return outcome.ok ? { posted: true } : { remark: `(${label}: ${outcome.error})` };
  };

  const run = async (line: string): Promise<Step> => {
    const [command = '', ...words] = line.split(/\s+/);
    if (command === '/quit') return { quit: true };
    if (command === '/as') return become(words.join(' '));
    const text = escapeText(line.slice(command.length).trim());
    await sandbox.runCommand({ user, channel, command, text });
    return { posted: true };
  };

  return {
    channel,
    who: () => nameOf(user),
    /** A window as text where it is theirs who types. */
    see: (opened: { user: string; view: View }) =>
      opened.user === user ? renderView(opened.view, nameOf) : undefined,
    isFor: (message: Message & { for_user?: string }) =>
      message.channel === channel && (message.for_user === undefined || message.for_user === user),
    /** Notes the bot's reply, whose buttons and thread the next line may mean, and returns it as text. */
    hear(message: Message & { for_user?: string }): string {
      last = message;
      if (message.for_user === undefined && message.thread_ts) threadTs = message.thread_ts;
      return renderMessage(message, nameOf);
    },
    async say(line: string): Promise<Step> {
      if (line.startsWith('/')) return run(line);
      const choice = /^\d{1,2}$/.test(line) ? choicesIn(last?.blocks ?? [])[Number(line) - 1] : undefined;
      if (choice && last) return press(choice, last);
      const text = typed(line);
      if (text.startsWith(`<@${sandbox.botUserId}>`)) return post(text, undefined);
      return post(threadTs === undefined ? `<@${sandbox.botUserId}> ${text}` : text, threadTs);
    },
  };
}

type Replies = {
  onReply(listener: (text: string) => void): () => void;
  /** Forgets what has come so far. */
  take(): string[];
  /** The replies that come next, in their last version, or a line that says there was none. */
  next(timeoutMs: number): Promise<string[]>;
  stop(): void;
};

function collectReplies(sandbox: Sandbox, conversation: Conversation): Replies {
  /** By timestamp, so that a changed reply takes the place of its first version. */
  const waiting = new Map<string, string>();
  const shown = new Map<string, string>();
  const listeners = new Set<(text: string) => void>();

  const hear = (message: Message & { for_user?: string }) => {
    const fromPerson = message.bot_id === undefined && message.for_user === undefined;
    if (fromPerson || !conversation.isFor(message)) return;
    const text = conversation.hear(message);
    if (shown.get(message.ts) === text) return;
    shown.set(message.ts, text);
    waiting.set(message.ts, text);
    for (const listener of listeners) listener(text);
  };
  const see = (opened: { user: string; view: View }) => {
    const text = conversation.see(opened);
    if (text === undefined) return;
    waiting.set(opened.view.id, text);
    for (const listener of listeners) listener(text);
  };
  const stops = [
    sandbox.on('view', see),
    sandbox.on('message', hear),
    sandbox.on('message_changed', hear),
    sandbox.on('message_deleted', (message) => void waiting.delete(message.ts)),
    sandbox.on('ephemeral', hear),
    sandbox.on('ephemeral_changed', hear),
  ];

  const take = () => {
    const texts = [...waiting.values()];
    waiting.clear();
    return texts;
  };
  return {
    onReply(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take,
    async next(timeoutMs) {
      const came = await sandbox.waitFor(() => waiting.size > 0, timeoutMs).catch(() => false);
      if (!came) return [`(No reply within ${Math.round(timeoutMs / 100) / 10} s.)`];
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      return take();
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
}

/** At a terminal a reply is printed above the prompt the moment it comes, and the prompt drawn again. */
function printAsTheyCome(replies: Replies, reader: Interface, output: Writable): () => void {
  return replies.onReply((text) => {
    output.write(`\r\u001b[K${text}\n\n`);
    reader.prompt(true);
  });
}

import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../frame/icons.tsx';
import { channelMessages, threadMessages } from '../state/conversation.ts';
import { usePage } from '../state/page-context.tsx';
import type { Where } from '../state/unread.ts';
import { useDraft } from '../state/use-draft.ts';
import { complete, type Offer } from './completion.ts';
import { CompletionList } from './completion-list.tsx';
import { readCommand } from './typed.ts';

/** Where one types: Enter sends, Shift and Enter make a line, @ and / offer what may be meant. */
export function Composer({ where, label }: { where: Where; label: string }) {
  const { workspace, strings, act, tell, openPanel, edit } = usePage();
  const [text, setText] = useDraft(where);
  const [caret, setCaret] = useState(text.length);
  const [at, setAt] = useState(0);
  const [dismissed, dismiss] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { channel, thread } = where;
  const completion = dismissed === text ? undefined : complete(text, caret, workspace, thread !== undefined);
  const offers = completion?.offers ?? [];
  const chosen = Math.min(at, offers.length - 1);

  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    // Behind what was written before.
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field grows with what is in it.
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);

  const put = (next: string, position: number) => {
    // Drawn at once: a key pressed before the next frame would be put where the caret was.
    flushSync(() => {
      setText(next);
      setCaret(position);
      setAt(0);
    });
    field.current?.focus();
    field.current?.setSelectionRange(position, position);
  };
  const pick = ({ insert }: Offer) => {
    if (!completion) return;
    put(text.slice(0, completion.from) + insert + text.slice(completion.to), completion.from + insert.length);
  };
  const insertAtCaret = (sign: string) => {
    const before = text.slice(0, caret);
    const gap = before === '' || /\s$/.test(before) ? '' : ' ';
    put(`${before}${gap}${sign}${text.slice(caret)}`, caret + gap.length + sign.length);
  };
  const send = async () => {
    const line = text.trim();
    if (line === '') return;
    const command = readCommand(line);
    if (command && thread !== undefined) return tell(strings.noCommandsInThreads(command.command));
    setText('');
    setCaret(0);
    const result = command
      ? await act({ do: 'run', channel, ...command })
      : await act({ do: 'post', channel, text: line, ...(thread !== undefined && { threadTs: thread }) });
    // What was typed meanwhile goes before what could not be sent.
    if (!result.ok && (!command || result.limit !== undefined))
      setText((typed) => (typed === '' ? line : typed));
    // A question to the bot is answered in its thread: that is where to look.
    const isAsked = result.ok && result.ts && thread === undefined && line.includes(`@${workspace.bot.name}`);
    if (isAsked && result.ts) openPanel({ kind: 'thread', channel, ts: result.ts });
  };

  const editLast = () => {
    const shown =
      thread === undefined ? channelMessages(workspace, channel) : threadMessages(workspace, channel, thread);
    edit(shown.findLast(({ user, subtype }) => user === workspace.me.id && subtype === undefined)?.ts);
  };

  const steer = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const offer = offers[chosen];
    const choosing: Record<string, (() => void) | undefined> = offer
      ? {
          ArrowDown: () => setAt((chosen + 1) % offers.length),
          ArrowUp: () => setAt((chosen - 1 + offers.length) % offers.length),
          // What is typed in full needs no completing.
          Enter: () => (offer.insert.trim() === text ? send() : pick(offer)),
          Tab: () => pick(offer),
          Escape: () => dismiss(text),
        }
      : { Enter: event.shiftKey ? undefined : send, ArrowUp: text === '' ? editLast : undefined };
    const act = choosing[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {completion && (
        <CompletionList
          id={`${id}-offers`}
          label={text.startsWith('/') ? strings.commands : strings.people}
          offers={offers}
          at={chosen}
          onPick={pick}
        />
      )}
      <textarea
        ref={field}
        rows={1}
        value={text}
        placeholder={label}
        aria-label={label}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={completion !== undefined}
        aria-controls={`${id}-offers`}
        aria-activedescendant={completion ? `${id}-offers-${chosen}` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setCaret(event.target.selectionStart);
          setAt(0);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={steer}
      />
      <div className="composer-tools">
        <button
          type="button"
          className="icon-button"
          title={strings.mention}
          onClick={() => insertAtCaret('@')}
        >
          <Icon name="at" />
          <span className="sr-only">{strings.mention}</span>
        </button>
        {thread === undefined && (
          <button type="button" className="icon-button" title={strings.commands} onClick={() => put('/', 1)}>
            <Icon name="slash" />
            <span className="sr-only">{strings.commands}</span>
          </button>
        )}
        <span className="composer-hint">{strings.hintEnter}</span>
        <button type="submit" className="send" disabled={text.trim() === ''} title={strings.send}>
          <Icon name="send" />
          <span className="sr-only">{strings.send}</span>
        </button>
      </div>
    </form>
  );
}

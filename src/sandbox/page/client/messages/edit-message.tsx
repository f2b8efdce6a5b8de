import { useState } from 'react';
import type { Shown } from '../state/conversation.ts';
import { usePage } from '../state/page-context.tsx';
import { toTyped } from './typed.ts';

/** One's own message opened for a change: Enter saves, Escape leaves it as it was. */
export function EditMessage({ message, onDone }: { message: Shown; onDone: () => void }) {
  const { workspace, strings, act } = usePage();
  const [text, setText] = useState(() => toTyped(message.text, workspace));
  const save = async () => {
    if (text.trim() === '') return;
    const result = await act({ do: 'edit', channel: message.channel, ts: message.ts, text: text.trim() });
    if (result.ok) onDone();
  };
  return (
    <form
      className="edit"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        // biome-ignore lint/a11y/noAutofocus: opening it is asking to type here.
        autoFocus
        aria-label={strings.edit}
        value={text}
        rows={Math.min(6, text.split('\n').length)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            onDone();
          }
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            save();
          }
        }}
      />
      <p className="edit-buttons">
        <button type="button" className="button" onClick={onDone}>
          {strings.cancel}
        </button>
        <button type="submit" className="button button-primary">
          {strings.save}
        </button>
      </p>
    </form>
  );
}

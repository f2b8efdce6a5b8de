import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../frame/icons.tsx';
import { useReturnedFocus } from '../frame/use-returned-focus.ts';
import { usePage } from '../state/page-context.tsx';

type Props = { title: string; size?: 'small'; onClose: () => void; children: ReactNode };

/** A dialog above the page: it keeps the focus, and Escape closes it. */
export function Dialog({ title, size, onClose, children }: Props) {
  const { strings } = usePage();
  useReturnedFocus();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${size ?? 'large'}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2>{title}</h2>
        <button type="button" className="icon-button" title={strings.close} onClick={onClose}>
          <Icon name="close" />
          <span className="sr-only">{strings.close}</span>
        </button>
      </header>
      {children}
    </dialog>
  );
}

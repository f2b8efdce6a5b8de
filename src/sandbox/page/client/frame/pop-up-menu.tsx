import { useEffect, useId, useRef, useState } from 'react';
import { Icon, type IconName } from './icons.tsx';

export type MenuItem = {
  label: string;
  detail?: string;
  icon?: IconName;
  danger?: boolean;
  onPick: () => void;
};

/** A button that opens a menu; arrows move in it, Escape and a click elsewhere close it. */
export function PopUpMenu({ label, icon, items }: { label: string; icon: IconName; items: MenuItem[] }) {
  const [isOpen, open] = useState(false);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    frame.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const closeElsewhere = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) open(false);
    };
    document.addEventListener('pointerdown', closeElsewhere);
    return () => document.removeEventListener('pointerdown', closeElsewhere);
  }, [isOpen]);

  const close = () => {
    open(false);
    button.current?.focus();
  };
  const move = (step: number) => {
    const all = [...(frame.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
    all[(at + step + all.length) % all.length]?.focus();
  };
  const steer = (event: React.KeyboardEvent) => {
    if (!isOpen) return;
    const keys: Record<string, () => void> = {
      Escape: close,
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the menu inside.
    <div className="pop-up" ref={frame} onKeyDown={steer} data-open={isOpen}>
      <button
        ref={button}
        type="button"
        className="icon-button"
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => open(!isOpen)}
      >
        <Icon name={icon} />
        <span className="sr-only">{label}</span>
      </button>
      {isOpen && (
        <div className="menu" role="menu" id={id} aria-label={label}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-danger={item.danger}
              onClick={() => {
                close();
                item.onPick();
              }}
            >
              {item.icon && <Icon name={item.icon} />}
              <span>
                {item.label}
                {item.detail && <small>{item.detail}</small>}
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

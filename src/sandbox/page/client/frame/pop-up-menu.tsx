import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
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
  const menu = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (isOpen && button.current && menu.current) place(menu.current, button.current.getBoundingClientRect());
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
    const closeElsewhere = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) open(false);
    };
    const closeNow = () => open(false);
    document.addEventListener('pointerdown', closeElsewhere);
    // The menu stands still where its button was.
    document.addEventListener('wheel', closeNow, { passive: true });
    window.addEventListener('resize', closeNow);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere);
      document.removeEventListener('wheel', closeNow);
      window.removeEventListener('resize', closeNow);
    };
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
    <div
      className="pop-up"
      ref={frame}
      onKeyDown={steer}
      onBlur={({ relatedTarget }) => {
        if (!frame.current?.contains(relatedTarget)) open(false);
      }}
      data-open={isOpen}
    >
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
        <div className="menu" ref={menu} role="menu" id={id} aria-label={label}>
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

const gapPx = 4;

/** Below the button, or above it where there is no room; what it stands in scrolls, and would cut it off. */
function place(menu: HTMLElement, button: DOMRect): void {
  const { width, height } = menu.getBoundingClientRect();
  const hasRoom = button.bottom + gapPx + height < innerHeight;
  menu.style.top = `${hasRoom ? button.bottom + gapPx : Math.max(gapPx, button.top - gapPx - height)}px`;
  menu.style.left = `${Math.max(gapPx, button.right - width)}px`;
}

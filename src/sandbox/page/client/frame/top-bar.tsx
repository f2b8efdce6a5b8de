import type { ReactNode } from 'react';
import { usePage } from '../state/page-context.tsx';
import { Icon } from './icons.tsx';
import { PersonSwitch } from './person-switch.tsx';

type Props = {
  switchTheme: () => void;
  menuOpen: boolean;
  openMenu: (open: boolean) => void;
  /** Further buttons. */
  children: ReactNode;
};

export function TopBar({ switchTheme, menuOpen, openMenu, children }: Props) {
  const { workspace, strings, theme } = usePage();
  const { lang } = strings;
  return (
    <header className="top-bar">
      <button
        type="button"
        className="top-button menu-button"
        aria-expanded={menuOpen}
        onClick={() => openMenu(!menuOpen)}
      >
        <Icon name="menu" />
        <span className="sr-only">{strings.menu}</span>
      </button>
      <p className="top-title">
        <strong>Footnote</strong>
        <span className="top-pack">{workspace.content.title[lang]}</span>
      </p>
      <p className="top-note">{strings.local}</p>
      {children}
      <button type="button" className="top-button" onClick={switchTheme} title={strings.switchTheme}>
        <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
        <span className="sr-only">{theme === 'dark' ? strings.light : strings.dark}</span>
      </button>
      <PersonSwitch />
    </header>
  );
}

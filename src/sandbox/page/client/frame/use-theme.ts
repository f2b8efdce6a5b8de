import { useEffect, useState } from 'react';
import type { Theme } from '../state/page-context.tsx';

const dark = '(prefers-color-scheme: dark)';

/** Light or dark: as the system has it, until somebody chooses here. */
export function useTheme(): { theme: Theme; switchTheme: () => void } {
  const [theme, setTheme] = useState<Theme>(() => stored() ?? (matchMedia(dark).matches ? 'dark' : 'light'));
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    const query = matchMedia(dark);
    const follow = () => {
      if (!stored()) setTheme(query.matches ? 'dark' : 'light');
    };
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const switchTheme = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    localStorage.setItem('theme', next);
    setTheme(next);
  };
  return { theme, switchTheme };
}

function stored(): Theme | undefined {
  const value = localStorage.getItem('theme');
  return value === 'dark' || value === 'light' ? value : undefined;
}

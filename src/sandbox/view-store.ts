/** The modals each person has open, innermost last, and each person's Home tab. */
import type { View } from './types.ts';

export type ViewStore = {
  stack(user: string): View[];
  setStack(user: string, views: View[]): void;
  find(test: (view: View) => boolean): { user: string; view: View } | undefined;
  replace(user: string, view: View): void;
  home(user: string): View | undefined;
  setHome(user: string, view: View): void;
};

export function createViewStore(): ViewStore {
  const stacks = new Map<string, View[]>();
  const homes = new Map<string, View>();

  return {
    stack: (user) => [...(stacks.get(user) ?? [])],
    setStack: (user, views) => stacks.set(user, views),
    find(test) {
      for (const [user, views] of stacks) {
        const view = views.find(test);
        if (view) return { user, view };
      }
      for (const [user, view] of homes) if (test(view)) return { user, view };
      return undefined;
    },
    replace(user, view) {
      if (view.type === 'home') homes.set(user, view);
      else
        stacks.set(
          user,
          (stacks.get(user) ?? []).map((open) => (open.id === view.id ? view : open)),
        );
    },
    home: (user) => homes.get(user),
    setHome: (user, view) => homes.set(user, view),
  };
}

import { useEffect, useLayoutEffect, useRef } from 'react';

/** How close to the end counts as being there. */
const nearPx = 80;
/** The space around a message. */
const edgePx = 24;

/**
 * Keeps the newest message in view as messages come and grow, from its top where it is taller than the view,
 * until whoever looks scrolls away from it; a message of their own brings them back.
 */
export function useFollow(state: string, isOwn: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const placed = useRef(-1);

  const settle = useRef(() => {
    const element = list.current;
    const last = element?.querySelector<HTMLElement>('.messages > :last-child');
    if (!element || !last) return;
    const isTall = last.offsetHeight + edgePx > element.clientHeight;
    element.scrollTop = isTall ? last.offsetTop - element.offsetTop : element.scrollHeight;
    placed.current = element.scrollTop;
  });

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const note = () => {
      if (Math.abs(element.scrollTop - placed.current) < 2) return;
      follows.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearPx;
    };
    const sizes = new ResizeObserver(() => {
      if (follows.current) settle.current();
    });
    element.addEventListener('scroll', note, { passive: true });
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    return () => {
      element.removeEventListener('scroll', note);
      sizes.disconnect();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what came is the reason to look.
  useLayoutEffect(() => {
    if (isOwn) follows.current = true;
    if (follows.current) settle.current();
  }, [state]);
  return list;
}

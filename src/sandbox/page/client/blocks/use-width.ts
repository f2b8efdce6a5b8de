import { useLayoutEffect, useRef, useState } from 'react';

/** The width an element has got, so that what is drawn in it keeps its letters' size. */
export function useWidth<T extends Element>(first: number) {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    if (!element.current) return;
    const sizes = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    sizes.observe(element.current);
    return () => sizes.disconnect();
  }, []);
  return { element, width };
}

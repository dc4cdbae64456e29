'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

/** Width of an element in pixels, so that a chart's words keep their size however wide it is; a guess until it is known. */
export function useWidth<Shown extends Element>(
  guess: number,
): { ref: RefObject<Shown | null>; width: number } {
  const ref = useRef<Shown>(null);
  const [width, setWidth] = useState(guess);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

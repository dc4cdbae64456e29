'use client';

import { createContext, type ReactNode, type RefObject, use, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** So much above and below the screen is near it, in heights of the screen. */
const ROOM = 1 / 3;

const Nearness = createContext(true);

/** Says of all that is in it whether it is near the screen: what is not may do without what only eyes are for. */
export function Near({ isNear, children }: { isNear: boolean; children: ReactNode }) {
  return <Nearness value={isNear}>{children}</Nearness>;
}

/**
 * Whether pictures, icons and bars are worth drawing here. What can be read, found in the page, reached by the keys or named by a
 * reader stands there in any case, and takes the same room.
 */
export const useIsNear = (): boolean => use(Nearness);

/**
 * Whether an element has been near the screen yet: a third of a screen before it is seen, and all of a page that is printed.
 * @param element drawn from the start, with the room it will have
 */
export function useHasComeNear(element: RefObject<HTMLElement | null>): boolean {
  const [hasComeNear, setComeNear] = useState(false);
  useLayoutEffect(() => {
    if (hasComeNear || !element.current) return;
    const { top, bottom } = element.current.getBoundingClientRect();
    const room = ROOM * window.innerHeight;
    // What is on the screen at first is whole at first: the observer would say so a frame later.
    if (bottom > -room && top < window.innerHeight + room) setComeNear(true);
    else return watch(element.current, () => setComeNear(true));
  }, [element, hasComeNear]);
  return hasComeNear;
}

const watched = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** One observer for all rows of all lists. */
function watch(element: Element, onNear: () => void): () => void {
  observer ??= makeObserver();
  watched.set(element, onNear);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer?.unobserve(element);
  };
}

function makeObserver(): IntersectionObserver {
  // On paper there is no screen to come near to.
  window.addEventListener('beforeprint', () =>
    flushSync(() => {
      for (const onNear of watched.values()) onNear();
    }),
  );
  return new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) watched.get(target)?.();
    },
    { rootMargin: `${100 * ROOM}% 0px` },
  );
}

'use client';

import { type RefObject, useLayoutEffect } from 'react';
import { scrollBoxOf } from './scroll-box-of';

/** Scroll positions by key, for as long as the page lives. */
const positions = new Map<string, number>();

/**
 * Keeps the scroll position of the box around an element: who comes back to a list finds it where they left it.
 * @param anchor an element inside the box that scrolls
 * @param key names the list, with its filters
 * @param isReady the list has its rows again; positions are restored once, then
 */
export function useKeptScroll(anchor: RefObject<HTMLElement | null>, key: string, isReady: boolean): void {
  useLayoutEffect(() => {
    if (!isReady) return;
    const box = scrollBoxOf(anchor.current);
    const target: EventTarget = box === document.scrollingElement ? window : box;
    box.scrollTop = positions.get(key) ?? 0;
    const remember = () => positions.set(key, box.scrollTop);
    target.addEventListener('scroll', remember, { passive: true });
    return () => target.removeEventListener('scroll', remember);
  }, [anchor, key, isReady]);
}

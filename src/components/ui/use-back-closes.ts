'use client';

import { useEffect, useRef } from 'react';

const MARK = 'segueOverlay';

/** How many overlays are open: one that takes another's place takes over its entry. */
let openCount = 0;
/** On the way back from an overlay's entry: until one is there, what opens next has no place for an entry of its own. */
let isLeaving = false;

const isOnEntry = (): boolean => window.history.state?.[MARK] === true;

/**
 * While something covers the page, the browser's Back closes it instead of leaving the page: it has a history entry of
 * its own, of the same address. Closed otherwise, the entry goes too. A link inside must call `leaveEntryToLink` and
 * be `replace`: the page it leads to takes the place of the entry.
 */
export function useBackCloses(isOpen: boolean, close: () => void): void {
  const latestClose = useRef(close);
  useEffect(() => {
    latestClose.current = close;
  });
  useEffect(() => {
    if (!isOpen) return;
    openCount++;
    // The router adds its own state, without which it would load the page anew on the way back.
    const enter = () => {
      if (!isOnEntry()) window.history.pushState({ [MARK]: true }, '');
    };
    if (isLeaving) window.addEventListener('popstate', enter, { once: true });
    else enter();
    const onPopState = () => {
      if (!isOnEntry()) latestClose.current();
    };
    window.addEventListener('popstate', onPopState);
    return () => {
      openCount--;
      window.removeEventListener('popstate', enter);
      window.removeEventListener('popstate', onPopState);
      // Later: what opens in place of this one keeps the entry.
      setTimeout(() => {
        if (openCount === 0 && isOnEntry()) leave();
      });
    };
  }, [isOpen]);
}

function leave(): void {
  isLeaving = true;
  window.addEventListener(
    'popstate',
    () => {
      isLeaving = false;
    },
    { once: true },
  );
  window.history.back();
}

/** The entry is no longer the overlay's: closing will not go back over it. */
export function leaveEntryToLink(): void {
  if (isOnEntry()) window.history.replaceState({ ...window.history.state, [MARK]: false }, '');
}

'use client';

import { useEffect } from 'react';
import { holdPage, sayPagesWait } from './hold-page';

const PROBE_MS = 5000;

/** Without a network no link leads away from the page: the browser's error page would come, and the music end. */
export function usePageHeldOffline(): void {
  useEffect(() => {
    window.addEventListener('click', onClick, true);
    const ends = [() => window.removeEventListener('click', onClick, true), catchFallback()];
    return () => {
      for (const end of ends) end();
    };
  }, []);
}

/** Before the router and before what closes with a link: nothing is to happen but the word about it. */
function onClick(event: MouseEvent): void {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!isPlain || !link || !['', '_self'].includes(link.target) || link.hasAttribute('download')) return;
  const { origin, pathname, search } = window.location;
  const isElsewhere = link.pathname !== pathname || link.search !== search;
  if (link.origin !== origin || !isElsewhere || !holdPage(link.href)) return;
  event.preventDefault();
  event.stopPropagation();
}

/**
 * Where the browser believes to be online but the server is out of reach, the router's fetch fails, and it has the
 * browser load the page whole. That is let through only when the server answers. (Browsers without the Navigation API
 * load it all the same.)
 */
function catchFallback(): () => void {
  if (!('navigation' in window)) return () => {};
  const { navigation } = window;
  let allowed: string | null = null;
  const onNavigate = (event: NavigateEvent) => {
    const { url, sameDocument } = event.destination;
    const isOfScript = !event.userInitiated && !event.hashChange && event.navigationType !== 'reload';
    const isWithin = new URL(url).origin === window.location.origin;
    // What is saved as a file leads nowhere.
    const isSaved = event.downloadRequest !== null;
    if (!isOfScript || isSaved || sameDocument || !isWithin || !event.cancelable || url === allowed) return;
    event.preventDefault();
    void isReachable().then((isThere) => {
      if (isThere) {
        allowed = url;
        window.location.assign(url);
        return;
      }
      // The router waits for the page to be unloaded. To go on it wants to hear what a page restored by Back hears.
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      sayPagesWait();
    });
  };
  navigation.addEventListener('navigate', onNavigate);
  return () => navigation.removeEventListener('navigate', onNavigate);
}

async function isReachable(): Promise<boolean> {
  try {
    await fetch('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(PROBE_MS) });
    return true;
  } catch {
    return false;
  }
}

import { useEffect, useSyncExternalStore } from 'react';
import { whenQuiet } from './when-quiet';

/** A part of the app that the first page does without. */
export type Later<Module> = {
  /** Sets out to fetch it: on the way to a press, it is there when the press comes. */
  fetch: () => void;
  /** It, once it is there. @param isWanted is it asked for now? Else it is fetched when the page has come to rest */
  use: (isWanted: boolean) => Module | null;
};

/**
 * A part that is fetched when it is first wanted, or before, when the page has come to rest. One that does not come is
 * asked for again the next time it is wanted, which an import by React's `lazy` never is.
 * @param load `() => import('./part')`
 */
export function later<Module>(load: () => Promise<Module>): Later<Module> {
  let module: Module | null = null;
  let isOnItsWay = false;
  const listeners = new Set<() => void>();
  const fetch = () => {
    if (module || isOnItsWay) return;
    isOnItsWay = true;
    load()
      .then((loaded) => {
        module = loaded;
        for (const listen of listeners) listen();
      })
      .catch((error: unknown) => console.warn('A part of the page did not come', error))
      .finally(() => {
        isOnItsWay = false;
      });
  };
  const subscribe = (listen: () => void) => {
    listeners.add(listen);
    return () => listeners.delete(listen);
  };
  return {
    fetch,
    use: (isWanted) => {
      useEffect(() => (isWanted ? fetch() : whenQuiet(fetch)), [isWanted]);
      return useSyncExternalStore(
        subscribe,
        () => module,
        () => null,
      );
    },
  };
}

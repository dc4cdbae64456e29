import { missingPart } from '@words/components';
import { useEffect, useSyncExternalStore } from 'react';
import { showWaiting } from './show-waiting';
import { toast } from './toast';
import { whenQuiet } from './when-quiet';

/** A part that is wanted and did not come is asked for again after so long. */
const ASK_AGAIN_MS = 3000;

/** A part of the app that the first page does without. */
export type Later<Module> = {
  /** Sets out to fetch it: on the way to a press, it is there when the press comes. */
  fetch: () => void;
  /** It, once it is there. @param isWanted is it asked for now? Else it is fetched when the page has come to rest */
  use: (isWanted: boolean) => Module | null;
};

/**
 * A part that is fetched when it is first wanted, or before, when the page has come to rest. One that does not come is
 * asked for again as long as it is wanted, which a part by React's `lazy` never is.
 * @param load `() => import('./part')`
 */
export function later<Module>(load: () => Promise<Module>): Later<Module> {
  let module: Module | null = null;
  let onItsWay: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();
  /** @returns whether it came */
  const get = () => {
    onItsWay ??= load()
      .then((loaded) => {
        module = loaded;
        for (const listen of listeners) listen();
        return true;
      })
      .catch(() => {
        onItsWay = null;
        return false;
      });
    return onItsWay;
  };
  const fetch = () => void get();
  const subscribe = (listen: () => void) => {
    listeners.add(listen);
    return () => listeners.delete(listen);
  };
  return {
    fetch,
    use: (isWanted) => {
      const found = useSyncExternalStore(
        subscribe,
        () => module,
        () => null,
      );
      const isMissing = found === null;
      useEffect(() => {
        if (!isMissing) return;
        if (!isWanted) return whenQuiet(fetch);
        const endWaiting = showWaiting();
        let timer: ReturnType<typeof setTimeout> | undefined;
        let isOver = false;
        const ask = async (isFirst: boolean) => {
          if ((await get()) || isOver) return;
          endWaiting();
          if (isFirst) sayMissing();
          timer = setTimeout(() => void ask(false), ASK_AGAIN_MS);
        };
        void ask(true);
        return () => {
          isOver = true;
          clearTimeout(timer);
          endWaiting();
        };
      }, [isWanted, isMissing]);
      return found;
    },
  };
}

const sayMissing = () =>
  toast(missingPart.title, {
    id: 'missing-part',
    description: missingPart.whatHolds,
    tone: 'error',
  });

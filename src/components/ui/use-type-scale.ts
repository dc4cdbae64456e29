import { useSyncExternalStore } from 'react';

const USUAL_PX = 16;

/** Read at a change of the window only: to ask in every frame of a scroll would cost that frame. */
let known: number | null = null;

const read = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_PX;

function subscribe(onChange: () => void): () => void {
  const refresh = () => {
    known = read();
    onChange();
  };
  refresh();
  window.addEventListener('resize', refresh);
  return () => window.removeEventListener('resize', refresh);
}

/**
 * How much larger type is than usual: on a screen that is seen from afar, or as its reader has set it in the browser. What is
 * given in rem grows by itself; what must be known in px is multiplied by this.
 */
export function useTypeScale(): number {
  return useSyncExternalStore(
    subscribe,
    () => (known ??= read()),
    () => 1,
  );
}

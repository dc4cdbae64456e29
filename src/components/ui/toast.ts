export type ToastOptions = {
  description?: string;
  tone?: 'neutral' | 'error';
  /** What can be done about it: "Undo". */
  action?: { label: string; onAct: () => void };
  /** Same id: the toast is replaced, not stacked. */
  id?: string;
  timeoutMs?: number;
};

type Say = (title: string, options: ToastOptions) => void;

let say: Say | null = null;
let waiting: Parameters<Say>[] = [];
const listeners = new Set<() => void>();

/** Says something that passes by itself; also outside React. Errors stay longer and are read out at once. */
export function toast(title: string, options: ToastOptions = {}): void {
  if (say) say(title, options);
  else {
    waiting = [...waiting, [title, options]];
    for (const listen of listeners) listen();
  }
}

/** Whether something waits to be said. */
export const hasWaitingToasts = (): boolean => waiting.length > 0;

/** Is told when something has begun to wait. @returns ends it */
export function onToastWaiting(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/**
 * Says what waited, and all that comes.
 * @returns ends it
 */
export function sayToasts(by: Say): () => void {
  say = by;
  for (const one of waiting) by(...one);
  waiting = [];
  return () => {
    if (say === by) say = null;
  };
}

export type ToastOptions = {
  description?: string;
  tone?: 'neutral' | 'error';
  /** What can be done about it: "Undo". */
  action?: { label: string; onAct: () => void };
  /** Same id: the toast is replaced, not stacked. */
  id?: string;
  timeoutMs?: number;
};

/** What shows toasts, once it is there. */
type Voice = { say: (title: string, options: ToastOptions) => void; unsay: (id: string) => void };

let voice: Voice | null = null;
let waiting: Parameters<Voice['say']>[] = [];
const listeners = new Set<() => void>();

/** Says something that passes by itself; also outside React. Errors stay longer and are read out at once. */
export function toast(title: string, options: ToastOptions = {}): void {
  if (voice) voice.say(title, options);
  else {
    waiting = [...waiting, [title, options]];
    for (const listen of listeners) listen();
  }
}

/** Takes back what was said under this id, where it holds no more. */
export function unsayToast(id: string): void {
  waiting = waiting.filter(([, options]) => options.id !== id);
  voice?.unsay(id);
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
export function sayToasts(by: Voice): () => void {
  voice = by;
  for (const one of waiting) by.say(...one);
  waiting = [];
  return () => {
    if (voice === by) voice = null;
  };
}

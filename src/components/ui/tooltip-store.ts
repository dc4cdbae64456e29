import type { ReactNode } from 'react';
import { create } from 'zustand';

/** The pointer rests on something for so long before words come. */
const REST_MS = 500;
/** Going from one thing to its neighbour, or onto the words themselves, they do not go in between. */
const GRACE_MS = 150;

export type Words = {
  anchor: Element;
  text: ReactNode;
  shortcut: string | undefined;
  side: 'top' | 'right' | 'bottom' | 'left';
};

/** What floats beside which element: one thing at a time. */
export const useWords = create<{ words: Words | null }>(() => ({ words: null }));

const set = useWords.setState;
const get = useWords.getState;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows words: at once beside what was tabbed to, and where others are shown already. */
export function showWords(words: Words, { isFocus }: { isFocus: boolean }): void {
  clearTimeout(timer);
  const show = () => set({ words });
  if (isFocus || get().words) show();
  else timer = setTimeout(show, REST_MS);
}

/** The pointer has left: takes them away unless it comes back. */
export function leaveWords(): void {
  clearTimeout(timer);
  timer = setTimeout(hideWords, GRACE_MS);
}

/** The pointer is on the words: they stay. */
export const stayWords = (): void => clearTimeout(timer);

/** Takes them away at once. @param anchor only where they stand beside this one, or are about to */
export function hideWords(anchor?: Element | null): void {
  const { words } = get();
  if (anchor && words && words.anchor !== anchor) return;
  clearTimeout(timer);
  if (words) set({ words: null });
}

'use client';

import { create } from 'zustand';
import type { PlayerEntry } from './player-entry';
import { selectEntry, usePlayerStore } from './player-store';

const MOST_KEPT = 100;

/** What was heard on this page since it was opened, the last first; the server knows of what was before. */
export const usePlayHistory = create<{ entries: readonly PlayerEntry[] }>(() => ({ entries: [] }));

/**
 * Notes what sounded and gave way to something else.
 * @returns ends it
 */
export function keepHistory(): () => void {
  const unsubscribe = usePlayerStore.subscribe((state, before) => {
    const left = selectEntry(before);
    if (!left || left.key === selectEntry(state)?.key || before.positionMs === 0) return;
    const others = usePlayHistory.getState().entries.filter(({ key }) => key !== left.key);
    usePlayHistory.setState({ entries: [left, ...others].slice(0, MOST_KEPT) });
  });
  return () => {
    unsubscribe();
    // What the next one to sign in has heard is theirs.
    usePlayHistory.setState({ entries: [] });
  };
}

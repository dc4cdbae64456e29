'use client';

import { create } from 'zustand';
import { keptHeader } from '@/domain/offline/kept-names';
import { listKeptPages } from './kept-pages';

/** How long the server may take to say that it is there. */
const PROBE_PATIENCE_MS = 5000;
const FIRST_PROBE_MS = 3000;
const LONGEST_PROBE_MS = 30_000;

/** Whether the server can be reached; by what calls to it have come to, not only by what the browser believes. */
export const useReach = create<{ isOffline: boolean }>(() => ({ isOffline: false }));

/** The same, outside React. */
export const isOffline = (): boolean =>
  useReach.getState().isOffline || ('navigator' in globalThis && navigator.onLine === false);

let timer: ReturnType<typeof setTimeout> | undefined;
let pauseMs = FIRST_PROBE_MS;
let isWatched = false;

/** Learns from an answer: one that this device gave in the server's place says that the server did not. */
export function noteAnswer(response: Response): void {
  setOffline(response.headers.has(keptHeader));
}

/** Learns from a call that nothing answered. */
export const noteFailure = (): void => setOffline(true);

/** Asks the server whether it is there. */
export async function probe(): Promise<void> {
  const signal = AbortSignal.timeout(PROBE_PATIENCE_MS);
  const response = await fetch('/api/health', { cache: 'no-store', signal }).catch(() => null);
  setOffline(response === null || response.status === 502 || response.status === 504);
}

/** Runs whenever the server can be reached again. @returns ends it */
export const onBackOnline = (run: () => void): (() => void) =>
  useReach.subscribe((state, before) => {
    if (before.isOffline && !state.isOffline) run();
  });

/**
 * Follows what the browser says of the network, and asks for the server while it is away. Mount once.
 * @returns ends it
 */
export function watchReach(): () => void {
  isWatched = true;
  const onOffline = () => setOffline(true);
  const onOnline = () => void probe();
  window.addEventListener('offline', onOffline);
  window.addEventListener('online', onOnline);
  if (!navigator.onLine) onOffline();
  return () => {
    isWatched = false;
    clearTimeout(timer);
    window.removeEventListener('offline', onOffline);
    window.removeEventListener('online', onOnline);
  };
}

function setOffline(isOffline: boolean): void {
  clearTimeout(timer);
  if (!isOffline) pauseMs = FIRST_PROBE_MS;
  else if (isWatched) {
    timer = setTimeout(() => void probe(), pauseMs);
    pauseMs = Math.min(LONGEST_PROBE_MS, pauseMs * 1.5);
  }
  if (useReach.getState().isOffline === isOffline) return;
  if (isOffline) void listKeptPages();
  useReach.setState({ isOffline });
}

'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { watchInstallOffer } from './install-offer';
import { startKeeping } from './keep';
import { canKeep } from './kept-cache';
import { onBackOnline, watchReach } from './reach';
import { runWorker } from './run-worker';
import { syncKept } from './sync-kept';

/** Lists change now and then while the page is open: Mondays, or on another device. */
const SYNC_EVERY_MS = 30 * 60_000;

/** What makes the app work without a network. Mount once, in the layout that stays. */
export function useOfflineLifecycle(userId: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    const ends = [
      watchReach(),
      // What this page has was fetched without the worker: fetched once more, it is there without a network.
      runWorker(() => void client.invalidateQueries()),
      watchInstallOffer(),
      // What is shown is from before.
      onBackOnline(() => void client.invalidateQueries()),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [client]);
  useEffect(() => {
    if (!userId || !canKeep()) return;
    const ends = [onBackOnline(() => void syncKept())];
    let isOver = false;
    void startKeeping(userId).then((end) => {
      if (isOver) return end();
      const timer = setInterval(() => void syncKept(), SYNC_EVERY_MS);
      ends.push(end, () => clearInterval(timer));
      void syncKept();
    });
    return () => {
      isOver = true;
      for (const end of ends) end();
    };
  }, [userId]);
}

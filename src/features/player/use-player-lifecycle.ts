'use client';

import { useEffect } from 'react';
import { startMediaSession } from './media-session';
import { playInOneTabAtATime } from './one-tab-at-a-time';
import { startOutbox } from './outbox/start-outbox';
import { keepPlayer, restorePlayer } from './player-persistence';

/** Brings the player to life for whoever is signed in. Mount once, in the layout that stays. */
export function usePlayerLifecycle(userId: string | undefined): void {
  useEffect(() => {
    if (!userId) return;
    const stopOutbox = startOutbox(userId);
    restorePlayer(userId);
    const ends = [keepPlayer(userId), startMediaSession(), playInOneTabAtATime(), stopOutbox];
    return () => {
      for (const end of ends) end();
    };
  }, [userId]);
}

'use client';

import { useEffect } from 'react';
import { useReach } from '@/features/offline/reach';
import { followPlayer } from '@/features/radio/follow-player';
import { hearFeedback } from './elsewhere/hear-feedback';
import { watchSessionOffer } from './elsewhere/session-offer';
import { tellSession } from './elsewhere/tell-session';
import { startMediaSession } from './media-session';
import { startOutbox } from './outbox/start-outbox';
import { keepPlaces } from './places/keep-places';
import { keepHistory } from './play-history';
import { keepPlayer, restorePlayer, takeOpenPlay } from './player-persistence';
import { preloadNext } from './player-runtime';
import { sayWaiting } from './say-waiting';
import { joinTabs } from './tabs/player-tabs';

/** Brings the player to life for whoever is signed in. Mount once, in the layout that stays. */
export function usePlayerLifecycle(userId: string | undefined): void {
  useEffect(() => {
    if (!userId) return;
    const stopOutbox = startOutbox(userId);
    let savePlayer = () => {};
    const ends = [
      startMediaSession(),
      keepHistory(),
      joinTabs(userId, { save: () => savePlayer(), onTakenFromClosed: () => takeOpenPlay(userId) }),
      hearFeedback(),
      sayWaiting(),
      keepPlaces(),
      stopOutbox,
      // What comes next depends on what can be reached.
      useReach.subscribe(preloadNext),
    ];
    let isOver = false;
    void restorePlayer(userId).then(() => {
      if (isOver) return;
      const keeping = keepPlayer(userId);
      savePlayer = keeping.save;
      ends.push(keeping.end, followPlayer(userId), tellSession(), watchSessionOffer());
    });
    return () => {
      isOver = true;
      for (const end of ends) end();
    };
  }, [userId]);
}

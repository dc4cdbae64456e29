'use client';

import { sessionOffer } from '@words/player-queue';
import { X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { formatTime } from '../format-time';
import { dismissOffer, takeOffer, useSessionOffer } from './session-offer';

/** "Go on with … at 3:12 from your phone": stands above the player until it is answered. */
export function SessionOfferStrip() {
  const session = useSessionOffer((state) => state.session);
  const track = session?.entries[session.position]?.track;
  if (!session || !track) return null;
  return (
    <div data-strip role="status" className="flex h-12 items-center gap-3 border-line border-t px-4">
      <p className="min-w-0 flex-1">
        <span className="block truncate font-medium">{track.title}</span>
        <span className="block truncate text-muted text-xs">
          {sessionOffer.where(formatTime(session.positionMs), session.deviceName)}
        </span>
      </p>
      <Button size="sm" onClick={takeOffer}>
        {sessionOffer.goOn}
      </Button>
      <IconButton label={sessionOffer.notNow} size="sm" className="max-md:size-11" onClick={dismissOffer}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}

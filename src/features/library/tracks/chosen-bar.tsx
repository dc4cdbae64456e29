'use client';

import { common } from '@words/common';
import { addToQueueWords, playNextWords, trackMenu } from '@words/library';
import { chosenTracks } from '@words/library-lists';
import { Heart, ListEnd, ListPlus, ListStart, Play, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Track } from '@/domain/contracts/library';
import { playTracks } from '@/features/player/player-controls';
import { AddToPlaylist } from '../add-to-playlist';
import { likeTracks, queueTracks } from './act-on-tracks';

/** What can be done with the chosen tracks together; floats over the list while there are any. */
export function ChosenBar({
  tracks,
  source,
  onClear,
}: {
  tracks: readonly Track[];
  /** The list they are from. */
  source: string;
  onClear: () => void;
}) {
  const [isAdding, setAdding] = useState(false);
  if (tracks.length === 0) return null;
  const action = (label: string, icon: ReactNode, act: () => void) => (
    <Button size="sm" variant="ghost" className="shrink-0 max-md:h-11" onClick={act}>
      {icon}
      {label}
    </Button>
  );
  return (
    <div
      role="toolbar"
      aria-label={chosenTracks.label}
      className="scrollbar-none sticky bottom-36 z-10 lg:bottom-26 mx-auto flex w-fit max-w-full animate-rise items-center gap-1 overflow-x-auto rounded-full border border-line bg-floating py-1.5 pr-1.5 pl-4 shadow-float"
    >
      <p role="status" className="mr-2 shrink-0 whitespace-nowrap text-sm">
        {chosenTracks.amount(tracks.length)}
      </p>
      {action(common.play, <Play aria-hidden className="size-4 fill-current" />, () =>
        playTracks(tracks, { startIndex: 0, source: { kind: 'library', id: source } }),
      )}
      {action(playNextWords.action, <ListStart aria-hidden className="size-4" />, () =>
        queueTracks(tracks, 'next'),
      )}
      {action(addToQueueWords.action, <ListEnd aria-hidden className="size-4" />, () =>
        queueTracks(tracks, 'end'),
      )}
      {action(trackMenu.addToPlaylist, <ListPlus aria-hidden className="size-4" />, () => setAdding(true))}
      {action(chosenTracks.like, <Heart aria-hidden className="size-4" />, () => likeTracks(tracks))}
      <IconButton label={chosenTracks.none} size="sm" className="max-md:size-11" onClick={onClear}>
        <X aria-hidden />
      </IconButton>
      {isAdding ? <AddToPlaylist tracks={tracks} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}

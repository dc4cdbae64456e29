'use client';

import { common } from '@words/common';
import { Pause, Play, Shuffle } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { CollectionPlayback } from './use-collection-playback';

/** Play and shuffle of an album, an artist or a list; `children` adds more beside them. */
export function CollectionButtons({
  playback,
  disabled,
  canShuffle = true,
  children,
}: {
  playback: CollectionPlayback;
  disabled?: boolean;
  /** false where there is only one track. */
  canShuffle?: boolean;
  children?: ReactNode;
}) {
  const pauses = playback.isCurrent && playback.isPlaying;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button variant="primary" size="lg" onClick={playback.toggle} disabled={disabled} className="min-w-32">
        {pauses ? (
          <Pause aria-hidden className="size-5 fill-current" />
        ) : (
          <Play aria-hidden className="size-5 fill-current" />
        )}
        {pauses ? common.pause : common.play}
      </Button>
      {canShuffle ? (
        <Button size="lg" onClick={playback.shuffle} disabled={disabled}>
          <Shuffle aria-hidden className="size-4" />
          {common.shuffle}
        </Button>
      ) : null}
      {children}
    </div>
  );
}

'use client';

import { common } from '@words/common';
import { transport } from '@words/player';
import { Pause, Play, Repeat, Repeat1, Shuffle, SkipBack, SkipForward } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { Spinner } from '@/components/ui/spinner';
import { cycleRepeat, next, previous, toggle, toggleShuffle } from './player-controls';
import { usePlayerStore } from './player-store';

/** Shuffle, previous, play, next, repeat. */
export function Transport({ large = false, className }: { large?: boolean; className?: string }) {
  const hasTrack = usePlayerStore((state) => state.queue.order.length > 0);
  const isShuffled = usePlayerStore((state) => state.queue.listOrder !== null);
  const repeat = usePlayerStore((state) => state.queue.repeat);
  const size = large ? 'touch' : 'sm';
  return (
    <div className={cn('flex items-center gap-1', large && 'justify-between', className)}>
      <IconButton
        label={common.shuffle}
        shortcut="S"
        pressed={isShuffled}
        size={size}
        onClick={toggleShuffle}
      >
        <Shuffle aria-hidden />
      </IconButton>
      <IconButton label={transport.previous} shortcut="P" size={size} disabled={!hasTrack} onClick={previous}>
        <SkipBack aria-hidden className="fill-current" />
      </IconButton>
      <PlayButton size={large ? 'lg' : 'md'} />
      <NextButton size={size} />
      <IconButton
        label={transport.repeat[repeat]}
        shortcut="R"
        pressed={repeat !== 'off'}
        size={size}
        onClick={cycleRepeat}
      >
        {repeat === 'one' ? <Repeat1 aria-hidden /> : <Repeat aria-hidden />}
      </IconButton>
    </div>
  );
}

/** On to the next track. */
export function NextButton({ size }: { size: 'sm' | 'touch' }) {
  const hasTrack = usePlayerStore((state) => state.queue.order.length > 0);
  return (
    <IconButton label={transport.next} shortcut="N" size={size} disabled={!hasTrack} onClick={next}>
      <SkipForward aria-hidden className="fill-current" />
    </IconButton>
  );
}

/** Play or pause; three bars while data is awaited. */
export function PlayButton({ size = 'md' }: { size?: 'md' | 'touch' | 'lg' }) {
  const hasTrack = usePlayerStore((state) => state.queue.order.length > 0);
  const isPlaying = usePlayerStore((state) => state.isPlaying);
  const isWaiting = usePlayerStore((state) => state.isWaiting);
  const Icon = isPlaying ? Pause : Play;
  return (
    <IconButton
      label={isPlaying ? common.pause : common.play}
      shortcut="Space"
      variant="solid"
      size={size}
      disabled={!hasTrack}
      onClick={toggle}
    >
      {isPlaying && isWaiting ? (
        <Spinner />
      ) : (
        <Icon aria-hidden className={cn('fill-current', !isPlaying && 'ml-0.5')} />
      )}
    </IconButton>
  );
}

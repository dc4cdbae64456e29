'use client';

import { playSign } from '@words/library';
import { Pause, Play } from 'lucide-react';
import { cn } from '@/components/ui/cn';

/** A track's number that plays it, for lists where the cover stands above: the sign shows on hover and focus. */
export function PlayNumber({
  title,
  number,
  isCurrent,
  isPlaying,
  onPress,
}: {
  title: string;
  number: number | null;
  isCurrent: boolean;
  isPlaying: boolean;
  onPress: () => void;
}) {
  const plays = isCurrent && isPlaying;
  const Sign = plays ? Pause : Play;
  return (
    <button
      type="button"
      onClick={onPress}
      aria-label={plays ? playSign.pause(title) : playSign.play(title)}
      className={cn(
        'group/number relative grid size-11 place-items-center rounded-sm',
        isCurrent ? 'text-accent' : 'text-muted',
      )}
    >
      <span
        className={cn(
          'transition-opacity group-hover/row:opacity-0 group-focus-visible/number:opacity-0',
          isCurrent && 'opacity-0',
        )}
      >
        {number ?? '–'}
      </span>
      <Sign
        aria-hidden
        className={cn(
          'absolute size-4 fill-current opacity-0 transition-opacity group-hover/row:opacity-100 group-focus-visible/number:opacity-100',
          isCurrent && 'opacity-100',
        )}
      />
    </button>
  );
}

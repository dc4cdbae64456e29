'use client';

import { playSign } from '@words/library';
import { Pause, Play } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { useIsNear } from '@/components/ui/near';

/** A track's cover that plays it: the sign shows on hover, on focus and while it is the one that plays. */
export function PlayCover({
  title,
  coverUrl,
  coverColor,
  size,
  isCurrent,
  isPlaying,
  onPress,
  className,
}: {
  title: string;
  coverUrl: string | null;
  coverColor: string | null;
  /** px */
  size: number;
  isCurrent: boolean;
  isPlaying: boolean;
  onPress: () => void;
  className?: string;
}) {
  const isNear = useIsNear();
  const Sign = isCurrent && isPlaying ? Pause : Play;
  return (
    <button
      type="button"
      onClick={onPress}
      aria-label={isCurrent && isPlaying ? playSign.pause(title) : playSign.play(title)}
      className={cn('group/cover relative block shrink-0 rounded-sm', className)}
      style={{ width: `${size / 16}rem` }}
    >
      <Cover url={coverUrl} color={coverColor} size={size} />
      {isNear ? (
        <span
          className={cn(
            'absolute inset-0 grid place-items-center rounded-sm bg-black/55 text-white opacity-0 transition-opacity group-hover/row:opacity-100 group-hover/cover:opacity-100 group-focus-visible/cover:opacity-100',
            isCurrent && 'opacity-100',
          )}
        >
          <Sign aria-hidden className="size-5 fill-current" />
        </span>
      ) : null}
    </button>
  );
}

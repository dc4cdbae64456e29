'use client';

import { continueShelf } from '@words/home';
import { playSign } from '@words/library';
import { place } from '@words/player';
import { Pause, Play } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { Link } from '@/components/ui/link';
import type { Unfinished } from '@/domain/contracts/unfinished';
import { CoverCollage } from '@/features/library/cover-collage';
import { usePlayer } from '@/features/player/use-player';
import { useContinue } from './use-continue';

/** An album, a playlist or a long track left off in the middle: pressing its cover goes on there, a bar shows how far one is. */
export function ContinueTile({ unfinished }: { unfinished: Unfinished }) {
  const { kind, id, title, coverUrls, next, positionMs, left, trackCount } = unfinished;
  const { mutate, isPending } = useContinue();
  const { currentSource, isPlaying, toggle } = usePlayer();
  const isCurrent = currentSource?.kind === kind && currentSource.id === id;
  const Sign = isCurrent && isPlaying ? Pause : Play;
  return (
    <>
      <button
        type="button"
        aria-label={
          isCurrent && isPlaying ? playSign.pause(title) : continueShelf.continueWith(title, next.title)
        }
        aria-busy={isPending}
        onClick={() => (isCurrent ? toggle() : mutate(unfinished))}
        className="group/cover relative block w-full overflow-hidden rounded-sm"
      >
        <CoverCollage coverUrls={coverUrls} className="rounded-sm" />
        <span
          className={cn(
            'absolute right-2 bottom-3.5 grid size-10 place-items-center rounded-full bg-accent text-on-accent opacity-0 shadow-float transition-opacity group-hover/cover:opacity-100 group-focus-visible/cover:opacity-100 pointer-coarse:opacity-100',
            isCurrent && 'opacity-100',
          )}
        >
          <Sign aria-hidden className="size-4.5 fill-current" />
        </span>
        <span aria-hidden className="absolute inset-x-0 bottom-0 h-1.5 bg-black/55">
          <span
            className="block h-full bg-accent"
            style={{ width: `${(100 * (trackCount - left + positionMs / next.durationMs)) / trackCount}%` }}
          />
        </span>
      </button>
      <Link
        href={`/${kind}/${id}`}
        className="mt-2.5 block truncate rounded-[2px] font-medium text-sm underline-offset-2 hover:underline"
      >
        {title}
      </Link>
      <div className="truncate text-muted text-sm">
        {trackCount > 1 ? continueShelf.toGo(left, trackCount) : null}
        {trackCount > 1 && positionMs > 0 ? ' · ' : null}
        {positionMs > 0 ? place.left(next.durationMs - positionMs) : null}
      </div>
    </>
  );
}

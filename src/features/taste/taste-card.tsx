'use client';

import { tasteCard, tasteChanges, weightInWords } from '@words/taste';
import { RotateCcw, Volume2, VolumeX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Link } from '@/components/ui/link';
import { Slider } from '@/components/ui/slider';
import type { Taste } from '@/domain/contracts/taste';
import { PlayCover } from '@/features/library/play-cover';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import { tasteColor } from './taste-color';
import { TasteName } from './taste-name';
import type { TasteChanges } from './use-taste';

/** One taste: what it is called, how much of it there is and should be, and what is in the middle of it. */
export function TasteCard({ taste, index, changes }: { taste: Taste; index: number; changes: TasteChanges }) {
  const { id, foundName, name, share, foundShare, weight, isMuted, artists, tracks } = taste;
  const shown = name ?? foundName;
  const playback = useCollectionPlayback(tracks, { kind: 'taste', id });
  const [wanted, setWanted] = useState(weight);
  useEffect(() => setWanted(weight), [weight]);
  const isChanged = name !== null || weight !== 1 || isMuted;
  return (
    <li
      id={`taste-${id}`}
      className="flex min-w-0 scroll-mt-6 flex-col gap-5 rounded-lg border border-line bg-raised p-5 target:border-accent"
    >
      <div className="flex flex-col gap-2">
        <TasteName
          name={shown}
          onRename={(next) => changes.setTaste(taste, { name: next }, tasteChanges.renamed(next))}
        />
        <p className="text-muted text-sm">
          {tasteCard.standsBy(
            taste.trackCount,
            artists.map((artist) => (
              <Link
                key={artist.id}
                href={`/artist/${artist.id}`}
                className="rounded-[2px] text-ink underline decoration-line-strong underline-offset-2 hover:decoration-current"
              >
                {artist.name}
              </Link>
            )),
          )}
        </p>
      </div>
      <ul aria-label={tasteCard.middle(shown)} className="flex gap-2 sm:gap-3">
        {tracks.map((track, k) => (
          <li key={track.id} className="min-w-0 flex-1">
            <PlayCover
              title={track.title}
              coverUrl={track.coverUrl}
              coverColor={track.coverColor}
              size={96}
              isCurrent={playback.currentTrackId === track.id}
              isPlaying={playback.isPlaying}
              onPress={() => playback.press(k)}
              className="max-w-full"
            />
          </li>
        ))}
      </ul>
      <div className="mt-auto flex flex-col gap-1">
        <p className="flex items-baseline justify-between gap-3 text-sm">
          <span className="text-muted">
            {tasteCard.share(share, (text) => (
              <span className="display text-ink text-lg tabular-nums">{text}</span>
            ))}
          </span>
          {Math.round(100 * share) === Math.round(100 * foundShare) ? null : (
            <span className="text-muted">{tasteCard.played(foundShare)}</span>
          )}
        </p>
        <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-sunken">
          <div
            className={cn('h-full rounded-full transition-[width]', isMuted && 'opacity-40')}
            style={{ width: `${100 * share}%`, backgroundColor: tasteColor(taste.color, index) }}
          />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <div className="min-w-40 flex-1">
          <p aria-hidden className="flex justify-between text-muted text-xs">
            <span>{tasteCard.less}</span>
            <span>{weightInWords(wanted)}</span>
            <span>{tasteCard.more}</span>
          </p>
          <Slider
            label={tasteCard.weight(shown)}
            value={wanted}
            max={2}
            step={0.25}
            disabled={isMuted}
            valueText={weightInWords}
            onValueChange={setWanted}
            onValueCommitted={(next) => {
              if (next !== weight)
                changes.setTaste(taste, { weight: next }, tasteChanges.weighed(next, shown));
            }}
          />
        </div>
        <div className="flex gap-2">
          <Button
            size="sm"
            className="max-md:h-11"
            aria-pressed={isMuted}
            onClick={() =>
              changes.setTaste(
                taste,
                { isMuted: !isMuted },
                isMuted ? tasteChanges.unmuted(shown) : tasteChanges.muted(shown),
              )
            }
          >
            {isMuted ? (
              <Volume2 aria-hidden className="size-4" />
            ) : (
              <VolumeX aria-hidden className="size-4" />
            )}
            {isMuted ? tasteCard.unmute : tasteCard.mute}
          </Button>
          {isChanged ? (
            <Button
              size="sm"
              variant="ghost"
              className="max-md:h-11"
              onClick={() => changes.forgetTaste(taste)}
            >
              <RotateCcw aria-hidden className="size-4" />
              {tasteCard.reset}
            </Button>
          ) : null}
        </div>
      </div>
    </li>
  );
}

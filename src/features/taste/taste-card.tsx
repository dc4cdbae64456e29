'use client';

import { tasteCard, tasteChanges, weightInWords } from '@words/taste';
import { cn } from '@/components/ui/cn';
import { Link } from '@/components/ui/link';
import type { Taste } from '@/domain/contracts/taste';
import { PlayCover } from '@/features/library/play-cover';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import { tasteColor } from './taste-color';
import { TasteControls } from './taste-controls';
import { TasteName } from './taste-name';
import type { TasteChanges } from './use-taste';

/** One taste: what it is called, how much of it there is and should be, and what is in the middle of it. */
export function TasteCard({ taste, index, changes }: { taste: Taste; index: number; changes: TasteChanges }) {
  const { id, foundName, name, share, foundShare, isMuted, artists, tracks } = taste;
  const shown = name ?? foundName;
  const playback = useCollectionPlayback(tracks, { kind: 'taste', id });
  return (
    <li
      id={`taste-${id}`}
      className="flex min-w-0 scroll-mt-6 flex-col gap-5 rounded-lg border border-line bg-raised p-5 target:border-accent"
    >
      <div className="flex flex-col gap-2">
        <TasteName
          name={shown}
          label={tasteCard.name}
          onRename={(next) => changes.set('taste', taste, { name: next }, tasteChanges.renamed(next))}
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
      <TasteControls
        kind="taste"
        taste={taste}
        changes={changes}
        words={{
          label: tasteCard.weight(shown),
          less: tasteCard.less,
          more: tasteCard.more,
          inWords: weightInWords,
          mute: tasteCard.mute,
          unmute: tasteCard.unmute,
          weighed: (weight) => tasteChanges.weighed(weight, shown),
          muted: tasteChanges.muted(shown),
          unmuted: tasteChanges.unmuted(shown),
        }}
      />
    </li>
  );
}

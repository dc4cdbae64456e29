'use client';

import { mapWay } from '@words/map';
import { ErrorState } from '@/components/ui/error-state';
import type { Track } from '@/domain/contracts/library';
import { errorMessage } from '@/features/api/error-message';
import { useTrackDetail } from '@/features/api/use-track-detail';
import { CollectionButtons } from '@/features/library/collection-buttons';
import { KeepAsPlaylist } from '@/features/library/keep-as-playlist';
import { PlayCover } from '@/features/library/play-cover';
import { TrackRowsSkeleton } from '@/features/library/track-rows-skeleton';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';

/** A way between two tracks: how to choose its ends, then its tracks as a list to play. */
export function MapPath({
  from,
  to,
  tracks,
  error,
}: {
  from: string | null;
  to: string | null;
  tracks: readonly Track[] | null;
  error: Error | null;
}) {
  const { data: start } = useTrackDetail(from);
  return (
    <section aria-labelledby="way" aria-live="polite">
      <h2 id="way" className="label pb-3">
        {mapWay.title}
      </h2>
      {from === null ? (
        <p className="text-muted">{mapWay.chooseStart}</p>
      ) : to === null ? (
        <p className="text-muted">
          {mapWay.chooseEnd(<span className="text-ink">{start?.title ?? '…'}</span>)}
        </p>
      ) : error ? (
        <ErrorState message={errorMessage(error)} />
      ) : tracks === null ? (
        <TrackRowsSkeleton rows={6} />
      ) : (
        <PathTracks from={from} to={to} tracks={tracks} />
      )}
    </section>
  );
}

/** "From Ember to Low Tide", cut where the titles are long. */
function nameOf(tracks: readonly Track[]): string {
  const [from = '', to = ''] = [tracks[0], tracks.at(-1)].map((track) => (track?.title ?? '').slice(0, 50));
  return mapWay.playlist(from, to);
}

function PathTracks({ from, to, tracks }: { from: string; to: string; tracks: readonly Track[] }) {
  const playback = useCollectionPlayback(tracks, { kind: 'map', id: `${from}/${to}` });
  return (
    <>
      <CollectionButtons playback={playback} canShuffle={false}>
        <KeepAsPlaylist name={nameOf(tracks)} tracks={tracks} />
      </CollectionButtons>
      <ol className="flex flex-col gap-1 pt-4">
        {tracks.map((track, index) => (
          <li key={track.id} className="flex items-center gap-3 rounded-sm px-1 py-1 hover:bg-hover">
            <PlayCover
              title={track.title}
              coverUrl={track.coverUrl}
              coverColor={track.coverColor}
              size={44}
              isCurrent={playback.currentTrackId === track.id}
              isPlaying={playback.isPlaying}
              onPress={() => playback.press(index)}
            />
            <span className="min-w-0">
              <span className="block truncate text-ink">{track.title}</span>
              <span className="block truncate text-muted text-sm">{track.artistName}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

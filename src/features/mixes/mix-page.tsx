'use client';

import type { Track } from '@/domain/contracts/library';
import type { MixId } from '@/domain/contracts/sounds';
import { useMix } from '@/features/api/use-sounds';
import { countOf, durationInWords } from '@/features/library/amounts-in-words';
import { CollectionButtons } from '@/features/library/collection-buttons';
import { CoveredHead } from '@/features/library/covered-head';
import { DetailState } from '@/features/library/detail-state';
import { KeepAsPlaylist } from '@/features/library/keep-as-playlist';
import { TrackRow } from '@/features/library/track-row';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import { mixWords } from './mix-words';

/** A playlist for a moment, made from how the library sounds; another choice every day. */
export function MixPage({ id }: { id: MixId }) {
  return (
    <DetailState query={useMix(id)} thing="mix">
      {({ tracks }) => <Mix id={id} tracks={tracks} />}
    </DetailState>
  );
}

function Mix({ id, tracks }: { id: MixId; tracks: Track[] }) {
  const playback = useCollectionPlayback(tracks, { kind: 'mix', id });
  const { title, purpose } = mixWords[id];
  const length = tracks.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return (
    <article>
      <CoveredHead label="Mix" title={<h1 className="display text-2xl">{title}</h1>} tracks={tracks}>
        <p className="text-base text-muted">
          {purpose}. {countOf(tracks.length, 'track')}, {durationInWords(length)}; another choice tomorrow.
        </p>
        <CollectionButtons playback={playback}>
          <KeepAsPlaylist name={title} tracks={tracks} />
        </CollectionButtons>
      </CoveredHead>
      <ol aria-label="Tracks">
        {tracks.map((track, index) => (
          <li key={track.id}>
            <TrackRow track={track} index={index} playback={playback} />
          </li>
        ))}
      </ol>
    </article>
  );
}

'use client';

import { trackList } from '@words/library';
import { mixPage, mixWords } from '@words/mixes';
import type { Track } from '@/domain/contracts/library';
import type { MixId } from '@/domain/contracts/sounds';
import { useMix } from '@/features/api/use-sounds';
import { CollectionButtons } from '@/features/library/collection-buttons';
import { CoveredHead } from '@/features/library/covered-head';
import { DetailState } from '@/features/library/detail-state';
import { KeepAsPlaylist } from '@/features/library/keep-as-playlist';
import { TrackRow } from '@/features/library/track-row';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';

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
      <CoveredHead
        label={mixPage.label}
        title={<h1 className="display text-2xl">{title}</h1>}
        tracks={tracks}
      >
        <p className="text-base text-muted">{mixPage.about(purpose, tracks.length, length)}</p>
        <CollectionButtons playback={playback}>
          <KeepAsPlaylist name={title} tracks={tracks} />
        </CollectionButtons>
      </CoveredHead>
      <ol aria-label={trackList.label}>
        {tracks.map((track, index) => (
          <li key={track.id}>
            <TrackRow track={track} index={index} playback={playback} />
          </li>
        ))}
      </ol>
    </article>
  );
}

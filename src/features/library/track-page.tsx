'use client';

import { badges } from '@words/library';
import { albumPage, trackPage } from '@words/library-pages';
import { Badge } from '@/components/ui/badge';
import { Cover } from '@/components/ui/cover';
import { Link } from '@/components/ui/link';
import type { TrackDetail } from '@/domain/contracts/library';
import { useTrackDetail } from '@/features/api/use-track-detail';
import { formatTime } from '@/features/player/format-time';
import { TrackActions } from '@/features/player/track-actions';
import { RadioButton } from '@/features/radio/radio-button';
import { ArtistLinks } from './artist-links';
import { CollectionButtons } from './collection-buttons';
import { DetailState } from './detail-state';
import { FileFacts } from './file-facts';
import { Section } from './section';
import { SimilarTracks } from './similar-tracks';
import { SoundFacts } from './sound-facts';
import { TintedHead } from './tinted-head';
import { useCollectionPlayback } from './use-collection-playback';
import { usePageTitle } from './use-page-title';

/** One track: how it sounds, and what is near it by each signal. */
export function TrackPage({ trackId }: { trackId: string }) {
  return (
    <DetailState query={useTrackDetail(trackId)} thing="track">
      {(track) => <TrackView track={track} />}
    </DetailState>
  );
}

function TrackView({ track }: { track: TrackDetail }) {
  const playback = useCollectionPlayback([track], { kind: 'track', id: track.id });
  usePageTitle(trackPage.by(track.title, track.artistName));
  return (
    <article>
      <TintedHead color={track.coverColor} className="flex flex-col gap-6 sm:flex-row sm:items-end sm:gap-8">
        <Cover
          url={track.coverUrl}
          color={track.coverColor}
          size={280}
          alt={track.albumTitle ? albumPage.cover(track.albumTitle) : ''}
          eager
          className="w-44 rounded-lg shadow-float sm:w-52 lg:w-60"
        />
        <div className="flex min-w-0 flex-col gap-4">
          <div>
            <p className="label mb-2 flex items-center gap-2">
              {trackPage.label} {track.isDemo ? <Badge>{badges.demo}</Badge> : null}
              {track.isMissing ? <Badge tone="negative">{badges.fileMissing}</Badge> : null}
            </p>
            <h1 className="display break-words text-2xl">{track.title}</h1>
          </div>
          <p className="text-base text-muted">
            <ArtistLinks track={track} />
            {track.albumId ? (
              <>
                {' · '}
                <Link
                  href={`/album/${track.albumId}`}
                  className="underline-offset-4 hover:text-ink hover:underline"
                >
                  {track.albumTitle}
                </Link>
              </>
            ) : null}
            {track.year ? ` · ${track.year}` : null} · {formatTime(track.durationMs)}
          </p>
          <CollectionButtons playback={playback} disabled={track.isMissing} canShuffle={false}>
            <RadioButton seed={{ kind: 'track', id: track.id }} disabled={track.isMissing} />
            <TrackActions track={track} size="lg" />
          </CollectionButtons>
        </div>
      </TintedHead>
      <Section title={trackPage.sound}>
        <SoundFacts track={track} />
      </Section>
      <Section title={trackPage.near}>
        <SimilarTracks trackId={track.id} />
      </Section>
      <Section title={trackPage.file}>
        <FileFacts track={track} />
      </Section>
    </article>
  );
}

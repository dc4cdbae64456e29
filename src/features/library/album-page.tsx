'use client';

import { countOf, durationInWords } from '@words/amounts';
import { badges, trackList } from '@words/library';
import { albumPage } from '@words/library-pages';
import { Badge } from '@/components/ui/badge';
import { Cover } from '@/components/ui/cover';
import { Link } from '@/components/ui/link';
import type { AlbumDetail, Track } from '@/domain/contracts/library';
import { KeepButton } from '@/features/offline/keep-button';
import { CollectionButtons } from './collection-buttons';
import { DetailState } from './detail-state';
import { TintedHead } from './tinted-head';
import { TrackRow } from './track-row';
import { useCollectionPlayback } from './use-collection-playback';
import { useAlbum } from './use-library';
import { usePageTitle } from './use-page-title';

/** One album, led by its cover. */
export function AlbumPage({ albumId }: { albumId: string }) {
  return (
    <DetailState query={useAlbum(albumId)} thing="album">
      {(album) => <Album album={album} />}
    </DetailState>
  );
}

function Album({ album }: { album: AlbumDetail }) {
  const playback = useCollectionPlayback(album.tracks, { kind: 'album', id: album.id });
  usePageTitle(album.title);
  const discs = byDisc(album.tracks);
  const facts = [album.year, countOf(album.trackCount, 'track'), durationInWords(album.durationMs)];
  return (
    <article>
      <TintedHead color={album.coverColor} className="flex flex-col gap-6 sm:flex-row sm:items-end sm:gap-8">
        <Cover
          url={album.coverUrl}
          color={album.coverColor}
          size={320}
          alt={albumPage.cover(album.title)}
          eager
          className="w-52 rounded-lg shadow-float sm:w-60 lg:w-72"
        />
        <div className="flex min-w-0 flex-col gap-4">
          <div>
            <p className="label mb-2 flex items-center gap-2">
              {albumPage.label} {album.isDemo ? <Badge>{badges.demo}</Badge> : null}
            </p>
            <h1 className="display break-words text-2xl">{album.title}</h1>
          </div>
          <p className="text-base text-muted">
            <Link
              href={`/artist/${album.artist.id}`}
              className="font-medium text-ink underline-offset-4 hover:underline"
            >
              {album.artist.name}
            </Link>
            <span> · {facts.filter(Boolean).join(' · ')}</span>
          </p>
          <CollectionButtons playback={playback} disabled={album.tracks.length === 0}>
            <KeepButton
              collection={{ kind: 'album', id: album.id, title: album.title, tracks: album.tracks }}
            />
          </CollectionButtons>
        </div>
      </TintedHead>
      {[...discs].map(([disc, tracks]) => (
        <section
          key={disc}
          aria-label={discs.size > 1 ? albumPage.disc(disc) : trackList.label}
          className="mb-6"
        >
          {discs.size > 1 ? <h2 className="label px-2 pb-2">{albumPage.disc(disc)}</h2> : null}
          <ol>
            {tracks.map((track) => (
              <li key={track.id}>
                <TrackRow
                  track={track}
                  index={album.tracks.indexOf(track)}
                  playback={playback}
                  number={track.trackNumber}
                  note=""
                  hideArtist={track.artistName === album.artist.name}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}

function byDisc(tracks: readonly Track[]): Map<number, Track[]> {
  const discs = new Map<number, Track[]>();
  for (const track of tracks) {
    const disc = track.discNumber ?? 1;
    discs.set(disc, [...(discs.get(disc) ?? []), track]);
  }
  return discs;
}

'use client';

import { countOf } from '@words/amounts';
import { badges, trackList } from '@words/library';
import { libraryTabs } from '@words/library-lists';
import { artistPage } from '@words/library-pages';
import { Badge } from '@/components/ui/badge';
import { Cover } from '@/components/ui/cover';
import { Link } from '@/components/ui/link';
import type { ArtistDetail } from '@/domain/contracts/library';
import { useMe } from '@/features/api/use-me';
import { RadioButton } from '@/features/radio/radio-button';
import { CollectionButtons } from './collection-buttons';
import { CoverGrid } from './cover-grid';
import { CoverTile } from './cover-tile';
import { DescribingTerms } from './describing-terms';
import { DetailState } from './detail-state';
import { Section } from './section';
import { SimilarArtists } from './similar-artists';
import { TintedHead } from './tinted-head';
import { TrackRow } from './track-row';
import { useCollectionPlayback } from './use-collection-playback';
import { useArtist } from './use-library';
import { usePageTitle } from './use-page-title';
import { WrittenWith } from './written-with';

/** One artist: what they made, how people describe them, and who they are written about with. */
export function ArtistPage({ artistId }: { artistId: string }) {
  return (
    <DetailState query={useArtist(artistId)} thing="artist">
      {(artist) => <Artist artist={artist} />}
    </DetailState>
  );
}

function Artist({ artist }: { artist: ArtistDetail }) {
  const playback = useCollectionPlayback(artist.tracks, { kind: 'artist', id: artist.id });
  usePageTitle(artist.name);
  const facts = [
    artist.albumCount > 0 ? countOf(artist.albumCount, 'album') : null,
    countOf(artist.trackCount, 'track'),
    ...artist.genres.slice(0, 3),
  ];
  return (
    <article>
      <TintedHead color={artist.coverColor} className="flex flex-col gap-6 sm:flex-row sm:items-end sm:gap-8">
        <Collage artist={artist} />
        <div className="flex min-w-0 flex-col gap-4">
          <div>
            <p className="label mb-2 flex items-center gap-2">
              {artistPage.label} {artist.isDemo ? <Badge>{badges.demo}</Badge> : null}
            </p>
            <h1 className="display break-words text-2xl">{artist.name}</h1>
          </div>
          <p className="text-base text-muted">{facts.filter(Boolean).join(' · ')}</p>
          <CollectionButtons playback={playback} disabled={artist.tracks.length === 0}>
            <RadioButton seed={{ kind: 'artist', id: artist.id }} disabled={artist.tracks.length === 0} />
          </CollectionButtons>
        </div>
      </TintedHead>
      {artist.terms.length > 0 ? (
        <Section title={artistPage.terms} aside={<WrittenLink artistId={artist.id} />}>
          <DescribingTerms terms={artist.terms} />
        </Section>
      ) : null}
      {artist.albums.length > 0 ? (
        <Section title={libraryTabs.albums}>
          <CoverGrid
            label={libraryTabs.albums}
            items={artist.albums}
            renderTile={(album) => (
              <CoverTile
                href={`/album/${album.id}`}
                coverUrl={album.coverUrl}
                coverColor={album.coverColor}
                title={album.title}
                subtitle={[album.year, countOf(album.trackCount, 'track')].filter(Boolean).join(' · ')}
              />
            )}
          />
        </Section>
      ) : null}
      <SimilarArtists artistId={artist.id} />
      {artist.writtenWith.length > 0 ? (
        <Section
          title={artistPage.writtenWith}
          aside={artist.terms.length > 0 ? null : <WrittenLink artistId={artist.id} />}
        >
          <WrittenWith mentions={artist.writtenWith} />
        </Section>
      ) : null}
      <Section title={trackList.label}>
        <ol>
          {artist.tracks.map((track, index) => (
            <li key={track.id}>
              <TrackRow track={track} index={index} playback={playback} />
            </li>
          ))}
        </ol>
      </Section>
    </article>
  );
}

/** For who runs the server: the pages that name the artist. */
function WrittenLink({ artistId }: { artistId: string }) {
  if (useMe().data?.role !== 'admin') return null;
  return (
    <Link
      href={`/admin/press?artist=${artistId}#pages`}
      className="flex min-h-11 shrink-0 items-center text-muted text-sm underline decoration-line-strong underline-offset-2 hover:text-ink md:min-h-0"
    >
      {artistPage.seeWritten}
    </Link>
  );
}

/** Up to four of an artist's covers, laid over each other like a stack pushed sideways. */
function Collage({ artist }: { artist: ArtistDetail }) {
  const covers = artist.albums.filter((album) => album.coverUrl).slice(0, 4);
  const shown = covers.length > 0 ? covers : [artist];
  return (
    <div aria-hidden className="flex shrink-0">
      {shown.map((cover, index) => (
        <Cover
          key={cover.id}
          url={cover.coverUrl}
          color={cover.coverColor}
          size={240}
          eager
          className={`w-44 rounded-lg shadow-float sm:w-52 lg:w-60 ${index > 0 ? '-ml-30 sm:-ml-38 lg:-ml-44' : ''}`}
        />
      ))}
    </div>
  );
}

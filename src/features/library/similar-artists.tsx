'use client';

import { similarArtists } from '@words/library-pages';
import { ArtistTile } from './artist-tile';
import { CoverGrid } from './cover-grid';
import { Section } from './section';
import { useSimilarArtists } from './use-library';

/** Artists that the same listeners play. Says nothing while nobody has played enough to tell. */
export function SimilarArtists({ artistId }: { artistId: string }) {
  const items = useSimilarArtists(artistId).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={similarArtists.title}>
      <CoverGrid
        label={similarArtists.label}
        items={items.map(({ artist, score }) => ({ ...artist, score }))}
        renderTile={(artist) => (
          <ArtistTile artist={artist} subtitle={similarArtists.alike(Math.round(100 * artist.score))} />
        )}
      />
    </Section>
  );
}

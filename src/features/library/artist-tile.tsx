import type { Artist } from '@/domain/contracts/library';
import { CoverTile } from './cover-tile';

/** An artist among others: a round cover that leads to their page. */
export function ArtistTile({ artist, subtitle }: { artist: Artist; subtitle: string }) {
  return (
    <CoverTile
      round
      href={`/artist/${artist.id}`}
      coverUrl={artist.coverUrl}
      coverColor={artist.coverColor}
      title={artist.name}
      subtitle={subtitle}
    />
  );
}

import type { ArtistRef } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import type { TasteProfile } from './taste-profile';

const artistsShown = 4;

/** The artists heard most in each of a listener's tastes, in the tastes' order. */
export async function findDearestArtists(profile: TasteProfile): Promise<ArtistRef[][]> {
  const { anchors, centres } = profile;
  const artists = await database().artist.findMany({
    where: { id: { in: [...new Set(anchors.map(({ track }) => track.artistId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(artists.map(({ id, name }) => [id, name]));
  return centres.map(({ members }) =>
    dearestOf(members, profile).flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name }];
    }),
  );
}

function dearestOf(members: readonly number[], { anchors }: TasteProfile): string[] {
  const weights = new Map<string, number>();
  for (const member of members) {
    const { track, weight } = anchors[member]!;
    weights.set(track.artistId, (weights.get(track.artistId) ?? 0) + weight);
  }
  return [...weights]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, artistsShown)
    .map(([id]) => id);
}

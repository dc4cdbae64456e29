import { database } from '@/infra/database';
import { nameTaste, type TasteMember } from '@/recommenders/blend/name-taste';
import { soundAttributes } from '../sound/sound-attributes';
import { labelsOf, loadArtistTerms } from '../sound/track-labels';
import type { PoolTrack } from './candidate-pool';
import type { TasteProfile } from './taste-profile';

/** Names of a listener's tastes, in their order: by what sets them apart from the library, else by an artist in the middle. */
export async function nameTastes(
  { anchors, centres }: TasteProfile,
  pool: ReadonlyMap<string, PoolTrack>,
): Promise<string[]> {
  if (centres.length === 0) return [];
  const [tracks, terms] = await Promise.all([
    database().track.findMany({
      where: { missingSince: null },
      select: { id: true, artistId: true, artistName: true, genres: true, year: true },
    }),
    loadArtistTerms(),
  ]);
  const artistNames = new Map(tracks.map(({ id, artistName }) => [id, artistName]));
  const members = new Map(
    tracks.flatMap(({ id, artistId, genres, year }): [string, TasteMember][] => {
      const track = pool.get(id);
      return track
        ? [[id, { ...soundAttributes(track), labels: labelsOf(genres, terms.get(artistId)), year }]]
        : [];
    }),
  );
  const library = [...members.values()];
  const names: string[] = [];
  for (const centre of centres) {
    const own = centre.members.flatMap((member) => members.get(anchors[member]!.track.id) ?? []);
    const name = nameTaste(own, library);
    const near = `around ${artistNames.get(anchors[centre.medoid]!.track.id) ?? 'what you play'}`;
    names.push(name === null ? near : names.includes(name) ? `${name}, ${near}` : name);
  }
  return names;
}

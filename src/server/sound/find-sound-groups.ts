import { soundInWords } from '@words/sounds';
import type { SoundGroup } from '@/domain/contracts/sounds';
import { database } from '@/infra/database';
import { findTracksByIds } from '../library/find-tracks-by-ids';

/** The groups of the library's sound, largest first, each with the track in its middle. */
export async function findSoundGroups(userId: string): Promise<{ items: SoundGroup[] }> {
  const groups = await database().soundGroup.findMany({
    include: { _count: { select: { tracks: { where: { track: { missingSince: null } } } } } },
  });
  const medoids = await findTracksByIds(
    groups.map(({ medoidTrackId }) => medoidTrackId),
    userId,
  );
  const items = groups.flatMap(({ id, words, terms, medoidTrackId, _count }) => {
    const medoid = medoids.get(medoidTrackId);
    const said = words.map(soundInWords);
    return medoid && _count.tracks > 0 ? [{ id, words: said, terms, trackCount: _count.tracks, medoid }] : [];
  });
  return { items: items.sort((a, b) => b.trackCount - a.trackCount || a.id.localeCompare(b.id)) };
}

import { database } from '@/infra/database';

/** Of these tracks the ones that can be played: in the library, with their file where it belongs. */
export async function findPresentTracks(ids: readonly string[]): Promise<string[]> {
  const rows = await database().track.findMany({
    where: { id: { in: [...new Set(ids)] }, missingSince: null },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

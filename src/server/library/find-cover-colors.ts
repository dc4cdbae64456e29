import { database } from '@/infra/database';

/** The colour of each track's cover, #rrggbb; without those that have none. */
export async function findCoverColors(trackIds: readonly string[]): Promise<Map<string, string>> {
  const tracks = await database().track.findMany({
    where: { id: { in: [...trackIds] } },
    select: { id: true, album: { select: { coverColor: true } } },
  });
  return new Map(
    tracks.flatMap(({ id, album }): [string, string][] =>
      album?.coverColor ? [[id, album.coverColor]] : [],
    ),
  );
}

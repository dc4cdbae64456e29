import { z } from 'zod';
import { database } from '@/infra/database';
import type { SoundGroups } from '@/recommenders/audio/group-sounds';
import { type GroupMember, type GroupName, librarySounds, nameGroup } from '@/recommenders/audio/name-group';
import type { MapPlace } from '@/recommenders/audio/sound-map';
import { keepGroupIds } from './keep-group-ids';
import { loadSounds, type Sound } from './load-sounds';

/** The computing half: minutes for a large library, so that the job lends it a thread. */
export interface Arrangement {
  groups: SoundGroups | null;
  places: MapPlace[];
}
export interface ArrangementRequest {
  embeddings: Float32Array[];
  previous: (MapPlace | null)[];
  mustRedraw: boolean;
  seed: string;
}

export interface ArrangedSounds {
  tracks: number;
  groups: number;
}

const kind = 'audio';
const recordSchema = z.object({ tracks: z.number(), newest: z.string() });

/**
 * Groups all tracks that were listened to by how they sound, and lays them out on the map. Nothing is done where nothing was
 * listened to since the last time.
 * @param arrange does the mathematics
 * @returns null where there was nothing to do
 */
export async function arrangeSounds(
  arrange: (request: ArrangementRequest) => Promise<Arrangement>,
): Promise<ArrangedSounds | null> {
  const { sounds, version, newest } = await loadSounds();
  const db = database();
  const last = await db.model.findFirst({ where: { kind }, orderBy: { trainedAt: 'desc' } });
  const record = recordSchema.safeParse(last?.metrics).data;
  const isSame = last?.version === version && record?.tracks === sounds.length && record.newest === newest;
  if (isSame || sounds.length === 0) return null;
  const { groups, places } = await arrange({
    embeddings: sounds.map(({ embedding }) => embedding),
    previous: sounds.map(({ place }) => place),
    mustRedraw: last?.version !== version,
    seed: version,
  });
  const named = nameGroups(sounds, groups);
  const ids = keepGroupIds(
    sounds.map(({ groupId }) => groupId),
    groups?.groupOf ?? null,
    named.length,
  );
  await db.$transaction(
    async (tx) => {
      await tx.soundGroup.deleteMany({ where: { id: { notIn: ids } } });
      for (const [group, name] of named.entries()) {
        const id = ids[group]!;
        const data = { ...name, medoidTrackId: sounds[groups!.medoids[group]!]!.trackId, madeAt: new Date() };
        await tx.soundGroup.upsert({ where: { id }, create: { id, ...data }, update: data });
      }
      await tx.$executeRaw`
        UPDATE "TrackAnalysis" AS analysis
        SET "mapX" = given.x, "mapY" = given.y, "soundGroupId" = NULLIF(given.grouped, '')::uuid
        FROM unnest(
          ${sounds.map(({ trackId }) => trackId)}::uuid[], ${places.map(({ x }) => x)}::float8[],
          ${places.map(({ y }) => y)}::float8[],
          ${sounds.map((_, i) => (groups ? ids[groups.groupOf[i]!]! : ''))}::text[]
        ) AS given(track, x, y, grouped)
        WHERE analysis."trackId" = given.track`;
      await tx.model.deleteMany({ where: { kind } });
      await tx.model.create({
        data: {
          kind,
          version,
          parameters: { groups: named.length },
          metrics: { tracks: sounds.length, newest, silhouette: groups?.silhouette ?? null },
        },
      });
    },
    { timeout: 120_000 },
  );
  return { tracks: sounds.length, groups: named.length };
}

function nameGroups(sounds: readonly Sound[], groups: SoundGroups | null): GroupName[] {
  if (!groups) return [];
  const library: GroupMember[] = sounds.map(({ attributes, labels }) => ({ ...attributes, labels }));
  const described = librarySounds(library);
  return groups.medoids.map((_, group) =>
    nameGroup(
      library.filter((_, i) => groups.groupOf[i] === group),
      described,
    ),
  );
}

import { randomUUID } from 'node:crypto';
import { database } from '@/infra/database';
import type { Play, Prisma } from '@/infra/prisma/generated/client';

/** A complete play of a track by a user, at a fixed moment unless told otherwise. */
export function createPlay(
  play: Partial<Prisma.PlayUncheckedCreateInput> & { userId: string; trackId: string },
): Promise<Play> {
  return database().play.create({
    data: {
      id: randomUUID(),
      startedAt: new Date('2026-01-05T20:00:00Z'),
      msPlayed: 240_000,
      outcome: 'complete',
      ...play,
    },
  });
}

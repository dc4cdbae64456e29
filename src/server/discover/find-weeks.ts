import type { z } from 'zod';
import type { discoverWeeksSchema } from '@/domain/contracts/discover';
import { database } from '@/infra/database';
import { coverUrl } from '../library/cover-url';

const coversShown = 4;

/** A listener's lists, newest first, with how many of each they liked. */
export async function findWeeks(userId: string): Promise<z.infer<typeof discoverWeeksSchema>> {
  const lists = await database().discoverList.findMany({
    where: { userId },
    orderBy: { week: 'desc' },
    include: {
      entries: {
        where: { leftAt: null },
        orderBy: { position: 'asc' },
        select: { track: { select: { album: true, feedback: { where: { userId, value: 'like' } } } } },
      },
    },
  });
  return {
    items: lists.map((list) => ({
      week: list.week,
      builtAt: list.builtAt.toISOString(),
      trackCount: list.entries.length,
      liked: list.entries.filter(({ track }) => track.feedback.length > 0).length,
      coverUrls: [
        ...new Set(list.entries.flatMap(({ track }) => (track.album ? [coverUrl(track.album)] : []))),
      ].slice(0, coversShown),
    })),
  };
}

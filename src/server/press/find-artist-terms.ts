import { database } from '@/infra/database';
import type { DescribingTerm } from '@/recommenders/text/term-weights';

/** The words that describe an artist best, strongest first. */
export function findArtistTerms(artistId: string, limit = 12): Promise<DescribingTerm[]> {
  return database().artistTerm.findMany({
    where: { artistId },
    orderBy: [{ weight: 'desc' }, { term: 'asc' }],
    take: limit,
    select: { term: true, weight: true },
  });
}

import { z } from 'zod';
import { type PressQuote, pressQuoteSchema } from '@/domain/contracts/library';
import { database } from '@/infra/database';

/** An artist that is written about like another, and what is written. */
export interface WrittenWith {
  artist: { id: string; name: string };
  score: number;
  quotes: PressQuote[];
  terms: string[];
}

const quotesSchema = z.array(pressQuoteSchema).catch([]);

/** The artists most written about like this one, best first; empty where nothing is known. */
export async function findSimilarArtists(artistId: string, limit = 10): Promise<WrittenWith[]> {
  const rows = await database().artistTextSimilarity.findMany({
    where: { artistId },
    orderBy: [{ score: 'desc' }, { otherId: 'asc' }],
    take: limit,
    include: { other: { select: { id: true, name: true } } },
  });
  return rows.map(({ other, score, evidence, terms }) => ({
    artist: other,
    score,
    quotes: quotesSchema.parse(evidence),
    terms,
  }));
}

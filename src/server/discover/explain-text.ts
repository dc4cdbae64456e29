import type { NamedArtist, ReasonWords } from '@words/list-reasons';
import { z } from 'zod';
import { pressQuoteSchema } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import type { ListenerHistory } from './listener-history';
import type { StoredReason } from './stored-reason';

const maxQuotes = 3;
const maxTerms = 4;
/** A sentence that names both convinces more than a likeness that has none, unless that is so much stronger. */
const quotedAdvantage = 2;
const quotesSchema = z.array(pressQuoteSchema).catch([]);

interface LikenessRow {
  artistId: string;
  otherId: string;
  score: number;
  evidence: unknown;
  terms: string[];
  /** Of the listener's artist. */
  name: string;
}

/** For each artist the listener's artist it is written about with, and the sentences that say so. */
export async function explainText(
  history: ListenerHistory,
  artistIds: readonly string[],
  words: ReasonWords['text'],
): Promise<Map<string, StoredReason>> {
  const rows = await database().$queryRaw<LikenessRow[]>`
    SELECT s."artistId"::text, s."otherId"::text, s."score", s."evidence", s."terms", a."name"
    FROM "ArtistTextSimilarity" s JOIN "Artist" a ON a."id" = s."artistId"
    WHERE s."artistId" = ANY(${[...history.artistWeights.keys()]}::uuid[]) AND s."otherId" = ANY(${[...artistIds]}::uuid[])`;
  const likenesses = rows.map((row) => {
    const quotes = quotesSchema.parse(row.evidence).slice(0, maxQuotes);
    const strength = row.score * Math.log2(1 + history.artistWeights.get(row.artistId)!);
    return { ...row, quotes, strength: strength * (quotes.length > 0 ? quotedAdvantage : 1) };
  });
  const reasons = new Map<string, StoredReason>();
  for (const row of likenesses.sort((a, b) => b.strength - a.strength)) {
    if (reasons.has(row.otherId)) continue;
    const { quotes } = row;
    const terms = row.terms.slice(0, maxTerms);
    const { artistId: id, name } = row;
    const text = sentence(words, { id, name }, quotes.length > 0, terms);
    reasons.set(row.otherId, {
      signal: 'text',
      text,
      evidence: { signal: 'text', artistName: name, quotes, terms },
    });
  }
  return reasons;
}

/** Says no more than is known: a sentence that names both, the same words, or only the same company. */
function sentence(
  words: ReasonWords['text'],
  artist: NamedArtist,
  isQuoted: boolean,
  terms: string[],
): string {
  if (isQuoted) return words.quoted(artist);
  if (terms.length > 0) return words.described(artist, terms);
  return words.sameCompany(artist);
}

import { textReason } from '@words/list-reasons';
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

/** For each artist the listener's artist it is written about with, and the sentences that say so. */
export async function explainText(
  history: ListenerHistory,
  artistIds: readonly string[],
): Promise<Map<string, StoredReason>> {
  const rows = await database().artistTextSimilarity.findMany({
    where: { artistId: { in: [...history.artistWeights.keys()] }, otherId: { in: [...artistIds] } },
    include: { artist: { select: { name: true } } },
  });
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
    const { name } = row.artist;
    const text = sentence(name, quotes.length > 0, terms);
    reasons.set(row.otherId, {
      signal: 'text',
      text,
      evidence: { signal: 'text', artistName: name, quotes, terms },
    });
  }
  return reasons;
}

/** Says no more than is known: a sentence that names both, the same words, or only the same company. */
function sentence(name: string, isQuoted: boolean, terms: string[]): string {
  if (isQuoted) return textReason.quoted(name);
  if (terms.length > 0) return textReason.described(name, terms);
  return textReason.sameCompany(name);
}

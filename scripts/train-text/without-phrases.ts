import type { DocumentCounts } from '@/recommenders/text/read-document-names';

/** A document's counts with single words alone. */
export function withoutPhrases(counts: DocumentCounts): DocumentCounts {
  return {
    ...counts,
    terms: counts.terms.filter(([, stem]) => !stem.includes(' ')),
    spellings: counts.spellings.filter(([stem]) => !stem.includes(' ')),
  };
}

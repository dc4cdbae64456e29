import { database } from '@/infra/database';
import type { IsExcluded } from '@/recommenders/text/find-mentions';

/** What people have said about names that are none. */
export interface Corrections {
  /** For one document of a site; undefined where nothing was said. */
  of(documentId: string, site: string): IsExcluded | undefined;
}

/** Loads all corrections: there are as many as somebody has clicked. */
export async function loadCorrections(): Promise<Corrections> {
  const rows = await database().nameCorrection.findMany({
    select: { artistId: true, words: true, site: true, documentId: true },
  });
  return {
    of: (documentId, site) => {
      const here = rows.filter(
        (row) =>
          (row.documentId === null || row.documentId === documentId) &&
          (row.site === null || row.site === site),
      );
      if (here.length === 0) return undefined;
      const excluded = new Set(here.map(({ artistId, words }) => `${artistId} ${words}`));
      return (artistId, words) => excluded.has(`${artistId} ${words}`);
    },
  };
}

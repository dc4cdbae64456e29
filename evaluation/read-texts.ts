import type { TextDocument } from '@/recommenders/text/analysed-text';
import type { ArtistNames } from '@/recommenders/text/name-matcher';
import { readDocuments, readNames, readSimilar } from './read-text-files';

/** The texts bear no dates: all are as new. */
export const NOW = 0;
const PROGRESS_EVERY = 1000;

/** Artists of a names file, and who of them are listened to together. */
export interface JudgedArtists {
  names: ArtistNames[];
  judged: [string, string[]][];
}

/** @throws Error where a file is damaged, or the lists are on other artists */
export async function readJudged(options: { names: string; similar: string }): Promise<JudgedArtists> {
  const names = await readNames(options.names);
  const known = new Set(names.map(({ artistId }) => artistId));
  const judged = [...(await readSimilar(options.similar))].filter(([artistId]) => known.has(artistId));
  if (judged.length === 0)
    throw new Error(`${options.similar} lists none of the artists of ${options.names}`);
  return { names, judged };
}

/** The documents of a file, as the press has them; says how far it is. */
export async function* readTexts(path: string, say: (text: string) => void): AsyncGenerator<TextDocument> {
  let documents = 0;
  for await (const { id, url, title, text } of readDocuments(path)) {
    const site = URL.canParse(url) ? new URL(url).hostname : url;
    yield { id, site, title, text, writtenAt: NOW };
    if (++documents % PROGRESS_EVERY === 0) say(`${documents} documents`);
  }
  if (documents === 0) throw new Error(`${path}: no documents in it`);
}

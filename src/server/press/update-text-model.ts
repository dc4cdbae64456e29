import { database } from '@/infra/database';
import type { ArtistNames } from '@/recommenders/text/name-matcher';
import { createTextModelBuilder } from '@/recommenders/text/text-model';
import { findCorpusFingerprint } from './find-corpus-fingerprint';
import { type StoredMention, saveTextModel } from './save-text-model';
import { hasText } from './store-document';

const PAGE = 200;

/** What the text model was made of. */
export interface TextModelSummary {
  documents: number;
  mentions: number;
  /** Artists with at least one similar artist. */
  artists: number;
}

/**
 * Learns anew from all documents of sources that are not banned, for the artists and tracks of the library, and
 * replaces mentions, co-mentions, terms and similarities in one transaction: until it is through, the old model serves.
 */
export async function updateTextModel(
  options: { signal?: AbortSignal; onProgress?: (progress: { done: number; total: number }) => void } = {},
): Promise<TextModelSummary> {
  const db = database();
  const where = { ...hasText, source: { status: { not: 'banned' as const } } };
  // Before any document: what changes from here on makes the model stale.
  const corpus = await findCorpusFingerprint();
  const total = await db.pressDocument.count({ where });
  const builder = createTextModelBuilder(await loadNames());
  const mentions: StoredMention[] = [];
  let done = 0;
  for (let cursor: string | undefined; ; ) {
    options.signal?.throwIfAborted();
    const documents = await db.pressDocument.findMany({
      where: { ...where, ...(cursor ? { id: { gt: cursor } } : {}) },
      orderBy: { id: 'asc' },
      take: PAGE,
      select: { id: true, site: true, title: true, text: true },
    });
    for (const document of documents) {
      for (const mention of builder.add(document)) mentions.push({ documentId: document.id, ...mention });
    }
    done += documents.length;
    options.onProgress?.({ done, total });
    if (documents.length < PAGE) break;
    cursor = documents.at(-1)!.id;
  }
  const model = builder.build();
  options.signal?.throwIfAborted();
  await saveTextModel(model, mentions, corpus);
  const artists = [...model.similar.values()].filter((similar) => similar.length > 0).length;
  return { documents: done, mentions: mentions.length, artists };
}

/** Artists with most tracks first: of two under one name, the one the library knows better is meant. */
async function loadNames(): Promise<ArtistNames[]> {
  const artists = await database().artist.findMany({
    select: {
      id: true,
      name: true,
      aliases: true,
      trackArtists: { select: { track: { select: { id: true, title: true } } } },
    },
    orderBy: [{ trackArtists: { _count: 'desc' } }, { id: 'asc' }],
  });
  return artists.map(({ id, name, aliases, trackArtists }) => ({
    artistId: id,
    name,
    aliases,
    tracks: trackArtists.map(({ track }) => ({ trackId: track.id, title: track.title })),
  }));
}

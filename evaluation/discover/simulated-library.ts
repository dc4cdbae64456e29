import { createDemoCatalogue, type DemoCatalogue } from '@demo/world/catalogue';
import { createDemoPress } from '@demo/world/press/create-press';
import { readDocument } from '@/infra/press/read-document';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { readDocumentNames } from '@/recommenders/text/read-document-names';
import { TextCounts } from '@/recommenders/text/text-counts';
import { scoreTextModel } from '@/recommenders/text/text-model';
import type { PoolTrack } from '@/server/discover/candidate-pool';
import type { WrittenAlike } from '@/server/discover/candidate-sources';
import { hearLibrary } from './hear-library';
import { largerRoster } from './larger-roster';

/** A library of composed music with what the press and the analysis make of it: all by the code of the product. */
export interface SimulatedLibrary {
  catalogue: DemoCatalogue;
  pool: Map<string, PoolTrack>;
  writtenAlike: WrittenAlike[];
}

const SEED = 'simulated';
/**
 * The same library for every seed of listeners.
 * @param artists each has about four tracks; of 480 artists' eight lists use up an eighth
 */
export async function createLibrary(artists: number, say: (text: string) => void): Promise<SimulatedLibrary> {
  const catalogue = createDemoCatalogue(SEED, largerRoster(artists, SEED));
  const sounds = await hearLibrary(catalogue.tracks, (done) => {
    if (done % 25 === 0) say(`${done} of ${catalogue.tracks.length} tracks heard`);
  });
  const pool = new Map(
    catalogue.tracks.map(({ id, artistId, albumId, seconds }, index): [string, PoolTrack] => {
      const { embedding, ...sound } = sounds[index]!;
      return [
        id,
        {
          id,
          artistId,
          albumId,
          durationMs: seconds * 1000,
          embedding: Float32Array.from(embedding),
          ...sound,
        },
      ];
    }),
  );
  return { catalogue, pool, writtenAlike: readPress(catalogue) };
}

function readPress(catalogue: DemoCatalogue): WrittenAlike[] {
  const { artists } = catalogue;
  const matcher = createNameMatcher(
    artists.map(({ id, name, aliases }) => ({ artistId: id, name, aliases })),
  );
  const counts = new TextCounts(artists.map(({ id }) => id));
  const pages = createDemoPress(catalogue);
  for (const { id, host, html, url, publishedOn } of pages) {
    const contentType = 'text/html; charset=utf-8';
    const { title, text } = readDocument({ bytes: Buffer.from(html), contentType, name: url });
    const document = { id, site: host, title, text, writtenAt: Date.parse(publishedOn) };
    counts.add(host, readDocumentNames(document, matcher).counts);
  }
  const now = Math.max(...pages.map(({ publishedOn }) => Date.parse(publishedOn)));
  return [...scoreTextModel(counts, now).similar].flatMap(([artistId, similar]) =>
    similar.map(({ artistId: otherId, score }) => ({ artistId, otherId, score })),
  );
}

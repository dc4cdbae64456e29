import { artistSimilarity, type DemoArtist } from '@demo/world/catalogue';
import { createDemoWorld } from '@demo/world/demo-world';
import { readDocument } from '@/infra/press/read-document';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { readDocumentNames } from '@/recommenders/text/read-document-names';
import { TextCounts } from '@/recommenders/text/text-counts';
import { scoreTextModel } from '@/recommenders/text/text-model';

const FIRST = 3;

/**
 * Reads the demo's press, where it is known who is named and who is like whom: what a library of thirty artists gets.
 * Prints one JSON object.
 *
 *   npm run eval:demo-press
 */
function evaluate() {
  const { artists, tracks, pages } = createDemoWorld('segue');
  const matcher = createNameMatcher(
    artists.map(({ id, name, aliases }) => ({
      artistId: id,
      name,
      aliases,
      tracks: tracks
        .filter(({ artistId }) => artistId === id)
        .map((track) => ({ trackId: track.id, title: track.title })),
    })),
  );
  const counts = new TextCounts(artists.map(({ id }) => id));
  const names = { written: 0, found: 0, wrong: 0 };
  for (const { id, host, html, url, publishedOn, artistIds } of pages) {
    const { title, text } = readDocument({
      bytes: Buffer.from(html),
      contentType: 'text/html; charset=utf-8',
      name: url,
    });
    const document = { id, site: host, title, text, writtenAt: Date.parse(publishedOn) };
    const reading = readDocumentNames(document, matcher);
    counts.add(host, reading.counts);
    const found = new Set(reading.mentions.map(({ artistId }) => artistId));
    names.written += artistIds.length;
    names.found += artistIds.filter((artistId) => found.has(artistId)).length;
    names.wrong += [...found].filter((artistId) => !artistIds.includes(artistId)).length;
  }
  const now = Math.max(...pages.map(({ publishedOn }) => Date.parse(publishedOn)));
  const { similar } = scoreTextModel(counts, now);
  const byId = new Map(artists.map((artist) => [artist.id, artist]));
  const listOf = ({ id }: DemoArtist) => similar.get(id)!.map(({ artistId }) => byId.get(artistId)!);
  return {
    pages: pages.length,
    names,
    artists: artists.length,
    // By the tastes the world was made from, 1 for the same.
    likenessOfFirst3: mean(artists.map((artist) => likeness(artist, listOf(artist)))),
    ofThe3MostAlike: mean(artists.map((artist) => likeness(artist, mostAlike(artist, artists)))),
    ofAny: mean(artists.map((artist) => likeness(artist, without(artist, artists), artists.length))),
    ownStyleFirst: artists.filter((artist) => listOf(artist)[0]?.style === artist.style).length,
  };
}

const without = (artist: DemoArtist, artists: readonly DemoArtist[]) =>
  artists.filter((other) => other !== artist);

const mostAlike = (artist: DemoArtist, artists: readonly DemoArtist[]) =>
  without(artist, artists).sort((x, y) => artistSimilarity(artist, y) - artistSimilarity(artist, x));

const likeness = (artist: DemoArtist, others: readonly DemoArtist[], limit = FIRST) =>
  mean(others.slice(0, limit).map((other) => artistSimilarity(artist, other)));

const mean = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1e3) / 1e3;

console.log(JSON.stringify(evaluate()));

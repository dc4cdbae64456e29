import { createArtist } from '@tests/factories/create-artist';
import { createTrack } from '@tests/factories/create-track';
import { afterAll, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import { closeQueues } from '@/jobs/queues';
import { addCorrection } from '@/server/press/add-correction';
import { changeSource } from '@/server/press/change-source';
import { deleteSource } from '@/server/press/delete-source';
import { removeCorrection } from '@/server/press/remove-correction';
import { storeDocuments } from '@/server/press/store-document';
import { updateTextModel } from '@/server/press/update-text-model';

const names = ['Radiohead', 'Portishead', 'Slayer', 'Björk', 'Massive Attack', 'Air', 'The Beatles', 'Low'];
const words =
  'brooding melancholic thunderous sparse lush icy warm distorted hypnotic tender furious slow'.split(' ');
afterAll(closeQueues);

const DAY_MS = 24 * 60 * 60 * 1000;

const sourceOf = (title: string) =>
  database().pressSource.create({ data: { kind: 'feed', location: `https://${title}/feed`, title } });

/** Everything that was learned, as it would be shown; scores may differ by the time that has passed. */
async function learned() {
  const db = database();
  const [similar, terms, pairs, artistTerms, spellings, artists, mentions] = await Promise.all([
    db.artistTextSimilarity.findMany({ orderBy: [{ artistId: 'asc' }, { otherId: 'asc' }] }),
    db.artistTerm.findMany({ orderBy: [{ artistId: 'asc' }, { term: 'asc' }] }),
    db.textPair.findMany({ orderBy: [{ artistAId: 'asc' }, { artistBId: 'asc' }, { site: 'asc' }] }),
    db.textTerm.findMany({ orderBy: [{ artistId: 'asc' }, { stem: 'asc' }] }),
    db.textSpelling.findMany({ orderBy: [{ stem: 'asc' }, { spelling: 'asc' }] }),
    db.textArtist.findMany({ orderBy: { artistId: 'asc' } }),
    db.mention.findMany({
      orderBy: [{ documentId: 'asc' }, { offset: 'asc' }, { artistId: 'asc' }],
      omit: { id: true },
    }),
  ]);
  return {
    similar: similar.map(({ score, ...rest }) => ({ ...rest, score: score.toFixed(6) })),
    terms: terms.map(({ weight, ...rest }) => ({ ...rest, weight: weight.toFixed(9) })),
    pairs,
    artistTerms,
    spellings,
    artists,
    mentions,
  };
}

/** Forgets all that was learned, but not the pages. */
async function forget() {
  const db = database();
  await db.textContribution.deleteMany();
  await db.mention.deleteMany();
  await db.pairSentence.deleteMany();
  await db.textPair.deleteMany();
  await db.textTerm.deleteMany();
  await db.textSpelling.deleteMany();
  await db.textArtist.deleteMany();
  await db.artistTextSimilarity.deleteMany();
  await db.artistTerm.deleteMany();
  await db.model.deleteMany({ where: { kind: 'text' } });
  await db.pressDocument.updateMany({ data: { duplicateOfId: null } });
}

it('comes step by step to what learning anew gives, whatever is added, changed, banned, corrected or deleted', async () => {
  const db = database();
  const rng = createRng(7);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(rng() * items.length)]!;
  const artists = await Promise.all(names.slice(0, 6).map((name) => createArtist({ name })));
  await createTrack({ artistId: artists[0]!.id, title: 'Paranoid Android' });
  const sources = await Promise.all(['one.example', 'two.example', 'three.example'].map(sourceOf));
  const write = () =>
    Array.from({ length: 2 + Math.floor(rng() * 3) }, () => {
      const said = Array.from({ length: 12 }, () => pick(words)).join(' ');
      return `The band ${pick(names)} and the singer ${pick(names)} sound ${said} with "Paranoid Android".`;
    }).join('\n');
  const store = (page: number, text = write()) =>
    storeDocuments(pick(sources.filter(({ id }) => id !== gone)).id, [
      {
        url: `https://pages.example/${page}`,
        site: `site-${page % 3}.example`,
        document: {
          title: `Page ${page}`,
          text,
          siteName: null,
          language: 'en',
          publishedAt: new Date(Date.UTC(2024, 0, 1) + Math.floor(rng() * 500) * DAY_MS),
        },
      },
    ]);
  let gone = '';
  for (let page = 0; page < 20; page++) await store(page);
  await updateTextModel();
  // New pages, some of which say what an old one does; changed ones.
  for (let page = 15; page < 30; page++) await store(page);
  const copied = await db.pressDocument.findFirstOrThrow({ where: { url: 'https://pages.example/3' } });
  await store(100, `${copied.text}\nOne more line.`);
  await updateTextModel();
  // A name that is new to the library, a ban, a source that goes, and one that comes back.
  await createArtist({ name: 'Low' });
  await changeSource(sources[0]!.id, { status: 'banned' });
  await updateTextModel();
  gone = sources[1]!.id;
  await deleteSource(gone);
  await updateTextModel();
  await changeSource(sources[0]!.id, { status: 'active' });
  await addCorrection({ artistId: artists[5]!.id, spelling: 'Air', site: 'site-1.example' });
  const { id: everywhere } = await addCorrection({ artistId: artists[2]!.id, spelling: 'Slayer' });
  await updateTextModel();
  expect(await db.mention.count({ where: { artistId: artists[2]!.id } })).toBe(0);
  await removeCorrection(everywhere);
  for (let page = 30; page < 34; page++) await store(page);
  await updateTextModel();

  const stepwise = await learned();
  expect(stepwise.mentions.length).toBeGreaterThan(50);
  expect(stepwise.similar.length).toBeGreaterThan(10);
  await forget();
  await updateTextModel();
  expect(await learned()).toEqual(stepwise);
});

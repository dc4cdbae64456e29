import { createArtist } from '@tests/factories/create-artist';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findPressDocumentsSchema } from '@/domain/contracts/press';
import { database } from '@/infra/database';
import { closeQueues } from '@/jobs/queues';
import { addCorrection } from '@/server/press/add-correction';
import { findCorrections } from '@/server/press/find-corrections';
import { findDocument } from '@/server/press/find-document';
import { findDocuments } from '@/server/press/find-documents';
import { findSimilarArtists } from '@/server/press/find-similar-artists';
import { removeCorrection } from '@/server/press/remove-correction';
import { storeDocuments, storeFailure } from '@/server/press/store-document';
import { updateTextModel } from '@/server/press/update-text-model';

afterAll(closeQueues);

const rain = 'It rained on the whole crowd and nobody minded at all, for the evening was warm and long.';
let sourceId: string;

beforeEach(async () => {
  const source = await database().pressSource.create({
    data: { kind: 'feed', location: 'https://press.example/feed', title: 'Press' },
  });
  sourceId = source.id;
});

async function store(url: string, title: string, text: string, site = 'press.example') {
  const document = { title, text, siteName: null, language: 'en', publishedAt: null };
  await storeDocuments(sourceId, [{ url: `https://${site}/${url}`, site, document }]);
}

const find = (query: object = {}) => findDocuments(findPressDocumentsSchema.parse(query));
const titles = async (query: object) => (await find(query)).items.map(({ title }) => title).sort();

describe('findDocuments', () => {
  it('finds words without case and accents, beginnings, phrases, and leaves out', async () => {
    await store('a', 'Déjà vu', `Beyoncé played a brooding set. ${rain}`);
    await store('b', 'Other', 'A set that was anything but brooding, played by Sigur Rós.');
    expect(await titles({ q: 'beyonce' })).toEqual(['Déjà vu']);
    expect(await titles({ q: 'DEJA' })).toEqual(['Déjà vu']);
    expect(await titles({ q: 'brood' })).toEqual(['Déjà vu', 'Other']);
    expect(await titles({ q: '"brooding set"' })).toEqual(['Déjà vu']);
    expect(await titles({ q: 'brooding -beyonce' })).toEqual(['Other']);
    expect(await titles({ q: 'nothing of it' })).toEqual([]);
    // What nobody means as a query is none that fails.
    for (const q of ['!!!', "'", '"', ':*', '& |', '\\', '-'])
      await expect(find({ q })).resolves.toBeDefined();
    const [first] = (await find({ q: 'crowd' })).items;
    expect(first!.excerpt).toContain('rained on the whole crowd');
    expect(first!.excerpt).not.toMatch(/<\/?b>/);
  });

  it('gives all pages once, the latest first, and only those asked for', async () => {
    for (let page = 0; page < 7; page++) await store(`p${page}`, `Page ${page}`, `${page} ${rain}`);
    await storeFailure(
      { sourceId, url: 'https://press.example/x' },
      'press.example',
      'x',
      new Error('It is cut short.'),
    );
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await find({ limit: 3, cursor });
      seen.push(...page.items.map(({ title }) => title));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(['x', ...[6, 5, 4, 3, 2, 1, 0].map((page) => `Page ${page}`)]);
    expect(await find({ only: 'errors' })).toMatchObject({
      items: [{ title: 'x', error: 'It is cut short.' }],
    });
    await expect(find({ cursor: 'made up' })).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await titles({ sourceId: crypto.randomUUID() })).toEqual([]);
  });

  it('tells which page another one repeats: that one counts, this one does not', async () => {
    const portishead = await createArtist({ name: 'Portishead' });
    await createArtist({ name: 'Radiohead' });
    const text = `Portishead and Radiohead played. ${rain} ${'Then the lights went out and somebody sang. '.repeat(3)}`;
    await store('a', 'First', text);
    await store('b', 'Second', `${text} Read more.`, 'copy.example');
    expect(await updateTextModel()).toMatchObject({ documents: 1, duplicates: 1, mentions: 2 });
    const { items } = await find({ only: 'duplicates' });
    expect(items).toMatchObject([{ title: 'Second', duplicateOf: { title: 'First' }, mentionCount: 0 }]);
    expect(await titles({ artistId: portishead.id })).toEqual(['First']);
    // The first one goes: the second takes its place.
    await database().pressDocument.deleteMany({ where: { title: 'First' } });
    expect(await updateTextModel()).toMatchObject({ documents: 1, removed: 1, duplicates: 0, mentions: 2 });
  });
});

describe('findDocument', () => {
  it('has the text with its names, each where it says', async () => {
    const artist = await createArtist({ name: 'Portishead' });
    await store('a', 'On Portishead', `Nobody sounds like Portishead. ${rain}`);
    await updateTextModel();
    const { id } = (await find()).items[0]!;
    const document = await findDocument(id);
    expect(document.mentions.map(({ artist: { name } }) => name)).toEqual(['Portishead', 'Portishead']);
    const [inTitle, inText] = document.mentions;
    expect(inTitle!.offset).toBeLessThan(0);
    expect(document.text.slice(inText!.offset, inText!.offset + inText!.spelling.length)).toBe('Portishead');
    expect(document).toMatchObject({
      url: 'https://press.example/a',
      site: 'press.example',
      mentionCount: 2,
    });
    expect(inText!.artist.id).toBe(artist.id);
    await expect(findDocument(crypto.randomUUID())).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('corrections', () => {
  async function world() {
    const [slayer, megadeth] = await Promise.all(
      ['Slayer', 'Megadeth'].map((name) => createArtist({ name })),
    );
    await store('a', 'A night out', `Slayer and Megadeth toured together. ${rain}`);
    await store(
      'b',
      'Vampires',
      'Buffy the Slayer met Megadeth fans in the long dark corridor.',
      'tv.example',
    );
    await updateTextModel();
    const pages = (await find()).items;
    return { slayer: slayer!, megadeth: megadeth!, pages };
  }
  const mentionsOf = async (artistId: string) =>
    (await database().mention.findMany({ where: { artistId }, include: { document: true } }))
      .map(({ document }) => document.title)
      .sort();

  it.each([
    ['on a page', (page: { id: string }) => ({ documentId: page.id })],
    ['on a site', () => ({ site: 'tv.example' })],
  ])('takes a name out %s, and puts it back', async (_scope, scopeOf) => {
    const { slayer, pages } = await world();
    const before = await mentionsOf(slayer.id);
    expect(before).toContain('A night out');
    const vampires = pages.find(({ title }) => title === 'Vampires')!;
    const said = { artistId: slayer.id, spelling: 'Slayer', ...scopeOf(vampires) };
    const correction = await addCorrection(said);
    // Said again it is the same.
    expect(await addCorrection(said)).toEqual(correction);
    await updateTextModel();
    expect(await mentionsOf(slayer.id)).toEqual(['A night out']);
    expect(await findCorrections()).toEqual([correction]);
    expect((await findDocument(vampires.id)).corrections).toEqual([correction]);
    await removeCorrection(correction.id);
    await updateTextModel();
    expect(await mentionsOf(slayer.id)).toEqual(before);
  });

  it('has scores follow everywhere, on pages that come later too', async () => {
    const { slayer, megadeth } = await world();
    expect(await findSimilarArtists(megadeth.id)).toMatchObject([{ artist: { id: slayer.id } }]);
    const { id } = await addCorrection({ artistId: slayer.id, spelling: 'slayer' });
    await store(
      'c',
      'Later',
      'Slayer and Megadeth were on the same bill again this summer, in a field by the sea.',
    );
    await updateTextModel();
    expect(await mentionsOf(slayer.id)).toEqual([]);
    expect(await findSimilarArtists(megadeth.id)).toEqual([]);
    await removeCorrection(id);
    await updateTextModel();
    expect(await mentionsOf(slayer.id)).toContain('Later');
    expect(await findSimilarArtists(megadeth.id)).toMatchObject([{ artist: { id: slayer.id } }]);
  });

  it('refuses what is none', async () => {
    const { slayer } = await world();
    const id = crypto.randomUUID();
    await expect(addCorrection({ artistId: id, spelling: 'Slayer' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(
      addCorrection({ artistId: slayer.id, spelling: 'Slayer', documentId: id }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(addCorrection({ artistId: slayer.id, spelling: '—' })).rejects.toMatchObject({
      code: 'invalid_input',
      details: [{ field: 'spelling' }],
    });
    await expect(
      addCorrection({ artistId: slayer.id, spelling: 'Slayer', documentId: id, site: 'tv.example' }),
    ).rejects.toMatchObject({ code: 'invalid_input', details: [{ field: 'site' }] });
    await expect(removeCorrection(id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

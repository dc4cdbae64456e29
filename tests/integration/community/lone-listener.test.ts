import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArtist } from '@tests/factories/create-artist';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { afterEach, expect, test } from 'vitest';
import { nameKey } from '@/domain/name-key';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import { closeQueues, laneQueue } from '@/jobs/queues';
import { addCommunityImport } from '@/server/community/add-import';
import { importListening } from '@/server/community/import-listening';
import { buildList } from '@/server/discover/build-list';

const now = new Date('2026-11-18T12:00:00Z');
/** A household’s shelf: two corners of music, and a few that belong nowhere. */
const pop = ['Beyoncé', 'Rihanna', 'Katy Perry', 'Britney Spears', 'Lady Gaga', 'Christina Aguilera'];
const metal = ['Metallica', 'Megadeth', 'Slayer', 'Iron Maiden', 'In Flames', 'Opeth'];

afterEach(async () => {
  for (const lane of ['community', 'training'] as const) await laneQueue(lane).obliterate({ force: true });
  await closeQueues();
});

async function importFile(path: string) {
  await addCommunityImport({ path });
  const { id } = await database().communityImport.findFirstOrThrow();
  await importListening(id, { onProgress: () => {}, signal: new AbortController().signal });
}

async function createShelf() {
  for (const name of [...pop, ...metal]) {
    const artist = await createArtist({ name, nameKey: nameKey(name) });
    for (const song of ['One', 'Two', 'Three'])
      await createTrack({ artistId: artist.id, title: `${name} ${song}` });
  }
}

/** The names of who is proposed to somebody who likes one artist, with the words that say why. */
async function proposalsFor(name: string) {
  const user = await createUser();
  const artist = await database().artist.findUniqueOrThrow({ where: { nameKey: nameKey(name) } });
  await database().tastePick.create({ data: { userId: user.id, artistId: artist.id } });
  await trainCollaborative(now);
  await buildList({ userId: user.id, week: '2026-W47', existing: 'keep', now });
  const entries = await database().discoverEntry.findMany({
    where: { list: { userId: user.id } },
    include: { track: { include: { artists: { include: { artist: true } } } } },
    orderBy: { position: 'asc' },
  });
  return entries.map(({ track, reasons }) => ({ name: track.artistName, reasons: JSON.stringify(reasons) }));
}

function expectNeighbours(proposals: Awaited<ReturnType<typeof proposalsFor>>) {
  const names = new Set(proposals.map(({ name }) => name));
  expect(names).toContain('Rihanna');
  const reason = proposals.find(({ name }) => name === 'Rihanna')!.reasons;
  expect(reason).toMatch(/listeners who play Beyoncé also play Rihanna/);
}

test('a lone listener who likes Beyoncé is offered Rihanna, for what a crowd plays', async () => {
  await createShelf();
  const folder = await mkdtemp(join(tmpdir(), 'segue-crowd-'));
  const rng = createRng('crowd');
  const lines = ['user\tartist\tplays'];
  for (let user = 0; user < 150; user++) {
    const own = user % 2 === 0 ? pop : metal;
    for (const artist of [...own, 'Elsewhere', `Nobody ${user % 20}`])
      if (rng() < 0.7) lines.push(`${user}\t${artist.toUpperCase()}\t${Math.ceil(200 * rng())}`);
  }
  await writeFile(join(folder, 'crowd.tsv'), lines.join('\n'));
  await importFile(join(folder, 'crowd.tsv'));
  await rm(folder, { recursive: true });
  const proposals = await proposalsFor('Beyoncé');
  expectNeighbours(proposals);
  // Nobody who plays one corner plays the other: that is not claimed, though a third artist joins them.
  const named = proposals.filter(({ reasons }) => reasons.includes('also play'));
  expect(new Set(named.map(({ name }) => name))).toEqual(new Set(pop.slice(1)));
  for (const { name, reasons } of proposals)
    if (metal.includes(name)) expect(reasons).toMatch(/nobody known/);
});

const hetrec = process.env.SEGUE_TEST_HETREC;
test.skipIf(!hetrec)(
  'the same with the Last.fm listeners of HetRec 2011 (SEGUE_TEST_HETREC names their folder)',
  async () => {
    await createShelf();
    await importFile(join(hetrec!, 'user_artists.dat'));
    expectNeighbours(await proposalsFor('Beyoncé'));
  },
  300_000,
);

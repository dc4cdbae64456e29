import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { type SignedIn, signUp } from '@tests/factories/sign-up';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { keepDatabase } from '@tests/setup/keep-database';
import { arrangeSoundsHandler } from '@workers/handlers/arrange-sounds';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { smartRulesSchema } from '@/domain/contracts/smart-rules';
import { isoWeekOf } from '@/domain/iso-week';
import { accountHeader } from '@/domain/offline/kept-names';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { database } from '@/infra/database';
import { log } from '@/infra/log';
import { enqueue } from '@/jobs/enqueue';
import { closeQueues } from '@/jobs/queues';
import { createInvitation } from '@/server/accounts/create-invitation';
import { buildList } from '@/server/discover/build-list';
import { makeTasteMixes } from '@/server/discover/make-taste-mixes';
import { startTrial } from '@/server/evaluation/start-trial';
import { createPlaylist } from '@/server/playlists/create-playlist';
import { callHandler } from './call-handler';
import { findHandlers, type Handler, isCatchAll } from './find-handlers';
import { sampleOf } from './sample-of';

keepDatabase();
const now = new Date();
const handlers = (await findHandlers()).filter((handler) => !isCatchAll(handler));
const reading = handlers.filter(
  ({ method, route }) => method === 'GET' && route.contract.answers?.[200] instanceof z.ZodType,
);

let world: SmallWorld;
let admin: SignedIn;
/** Ids by the word before them in the path. */
let ids: Record<string, string>;
/** What a query needs that must exist. */
let known: Record<string, string>;

beforeAll(async () => {
  world = await createSmallWorld({ artistsPerStyle: 6, listenersPerStyle: 6 });
  admin = await signUp({ role: 'admin' });
  const db = database();
  const artistId = world.artists.get('folk')![0]!;
  const track = await db.track.findFirstOrThrow({ where: { artistId } });
  const otherId = world.tracks.get(world.artists.get('dub')![0]!)![0]!;
  const press = await db.pressSource.create({
    data: { kind: 'feed', location: 'https://press.example/feed', title: 'Press' },
  });
  const page = await db.pressDocument.create({
    data: {
      sourceId: press.id,
      url: 'https://press.example/a',
      site: 'press.example',
      title: 'A folk artist',
      text: 'A folk artist plays.',
      contentHash: 'a',
      mentions: {
        create: { artistId, sentence: 'A folk artist plays.', offset: 2, spelling: 'folk artist' },
      },
    },
  });
  await db.nameCorrection.create({ data: { artistId, spelling: 'artist', words: 'artist' } });
  ids = {
    tracks: track.id,
    artists: artistId,
    albums: track.albumId!,
    covers: track.albumId!,
    sounds: 'sleep',
    taste: track.id,
    press: page.id,
    users: admin.id,
    playlists: (await createPlaylist(admin.id, { name: 'Evening', trackIds: [track.id, otherId] })).id,
  };
  const rules = { match: 'all', rules: [] } as const;
  await createPlaylist(admin.id, { name: 'Smart', rules: smartRulesSchema.parse(rules) });
  known = {
    q: 'folk artist',
    from: track.id,
    to: otherId,
  };
  await db.tastePick.create({ data: { userId: admin.id, artistId } });
  await db.play.create({
    data: {
      id: crypto.randomUUID(),
      userId: admin.id,
      trackId: track.id,
      startedAt: now,
      msPlayed: 200_000,
      outcome: 'complete',
      source: { kind: 'playlist', id: ids.playlists! },
    },
  });
  await db.play.create({
    data: {
      id: crypto.randomUUID(),
      userId: admin.id,
      trackId: otherId,
      startedAt: now,
      msPlayed: 5_000,
      outcome: 'skip',
    },
  });
  await db.playbackSession.create({
    data: {
      userId: admin.id,
      deviceId: crypto.randomUUID(),
      deviceName: 'Firefox on Linux',
      entries: [{ trackId: track.id, source: { kind: 'album', id: track.albumId } }],
      position: 0,
      positionMs: 30_000,
      heardAt: now,
    },
  });
  await db.trackPlace.create({
    data: { userId: admin.id, trackId: track.id, positionMs: 60_000, heardAt: now },
  });
  await db.scanProblem.create({
    data: {
      folderId: track.folderId,
      relativePath: 'broken.mp3',
      code: 'damaged',
      reason: 'It is cut short.',
    },
  });
  await db.communityImport.create({ data: { path: '/data/plays.tsv', status: 'done' } });
  const brought = await db.historyImport.create({
    data: { userId: admin.id, fileName: 'history.json', status: 'done', sizeBytes: 1_000, finishedAt: now },
  });
  const song = await db.historySong.create({
    data: {
      userId: admin.id,
      artistKey: 'nobody',
      titleKey: 'nothing',
      artistName: 'Nobody',
      title: 'Nothing',
    },
  });
  await db.historyListen.create({
    data: { id: crypto.randomUUID(), importId: brought.id, songId: song.id, startedAt: now },
  });
  ids.history = brought.id;
  await trainCollaborative(now);
  await arrangeSoundsHandler({}, { progress: () => {}, signal: new AbortController().signal, log: log() });
  await buildList({ userId: admin.id, week: isoWeekOf(now, 'UTC'), existing: 'keep', now });
  await makeTasteMixes(admin.id, now);
  const sliders = DEFAULT_SLIDERS;
  await startTrial({ a: { weights: 'learned', sliders }, b: { weights: 'equal', sliders } }, now);
  await createInvitation('http://segue.test', admin.id);
  await enqueue('scan-library', {});
});
afterAll(closeQueues);

const idFor = ({ path }: Handler) => ids[path.split('/')[2]!] ?? '';

describe('a good answer', () => {
  test.each(reading.map((handler) => [handler.name, handler] as const))(
    '%s holds what the contract says and nothing besides',
    async (_name, handler) => {
      const { query, answers } = handler.route.contract;
      const required = Object.entries(query?.shape ?? {}).filter(
        ([, field]) => !field.safeParse(undefined).success,
      );
      const sample = query ? (sampleOf(query) as Record<string, string>) : {};
      const answer = await callHandler(handler, {
        cookie: admin.cookie,
        params: Object.fromEntries(handler.params.map((name) => [name, idFor(handler)])),
        query: Object.fromEntries(required.map(([key]) => [key, known[key] ?? sample[key]])),
      });
      const body = (await answer.json()) as unknown;
      expect(answer.status, JSON.stringify(body)).toBe(200);
      // By this the service worker knows under whose name it may be kept.
      expect(answer.headers.get(accountHeader)).toBe(handler.route.access === 'public' ? null : admin.id);
      // A contract drops what it does not know: nothing of a row may leak.
      expect((answers![200] as z.ZodType).parse(body)).toEqual(body);
      if (typeof body === 'object' && body && 'items' in body) expect(body.items).not.toEqual([]);
    },
  );
});

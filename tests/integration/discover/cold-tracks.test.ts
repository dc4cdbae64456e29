import { createArtist } from '@tests/factories/create-artist';
import { createSmallWorld } from '@tests/factories/create-small-world';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { listReasons } from '@words/list-reasons';
import { expect, test } from 'vitest';
import { database } from '@/infra/database';
import { loadCandidatePool } from '@/server/discover/candidate-pool';
import { findCollaborativeCandidates } from '@/server/discover/collaborative-candidates';
import { explainCollaborative } from '@/server/discover/explain-collaborative';
import { loadListenerHistory } from '@/server/discover/listener-history';
import { loadCollaborativeModel } from '@/server/training/collaborative-model';

const now = new Date('2026-11-18T12:00:00Z');

/** A track by an artist nobody knows that sounds just like another one. */
async function createUnheard(like: string): Promise<string> {
  const { id } = await createTrack({ artistId: (await createArtist()).id });
  const {
    trackId: _,
    features: __,
    ...sound
  } = await database().trackAnalysis.findUniqueOrThrow({
    where: { trackId: like },
  });
  await database().trackAnalysis.create({ data: { ...sound, trackId: id } });
  return id;
}

test('a track nobody has played is offered to those who play what sounds like it', async () => {
  const world = await createSmallWorld({ with: { press: false } });
  await trainCollaborative(now);
  const user = await createUser();
  const [picked] = world.artists.get('dub')!;
  await database().tastePick.create({ data: { userId: user.id, artistId: picked! } });
  const trackOf = (style: string) => world.tracks.get(world.artists.get(style)![3]!)![0]!;
  const dub = await createUnheard(trackOf('dub'));
  const techno = await createUnheard(trackOf('techno'));

  const history = await loadListenerHistory(user.id, now);
  const model = (await loadCollaborativeModel())!;
  const pool = await loadCandidatePool();
  const candidates = findCollaborativeCandidates(history, pool, model, {
    limit: 200,
    now,
    isAllowed: () => true,
  });
  const scoreOf = (id: string) => candidates.find(({ trackId }) => trackId === id)?.score ?? 0;
  expect(scoreOf(dub)).toBeGreaterThan(0);
  expect(scoreOf(dub)).toBeGreaterThan(3 * scoreOf(techno));
  const reasons = await explainCollaborative({
    userId: user.id,
    history,
    pool,
    model,
    picks: [dub, trackOf('dub')],
    now,
    words: listReasons.collaborative,
  });
  expect(reasons.get(dub)!.text).toMatch(/Nobody is known to have played it/);
  expect(reasons.get(trackOf('dub'))!.text).toMatch(/listeners who play/);
});

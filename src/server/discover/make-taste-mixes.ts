import { isoWeekOf } from '@/domain/iso-week';
import { localDay, localDayStart } from '@/domain/local-day';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import type { TasteMixes } from '@/infra/prisma/generated/client';
import { chooseTasteMix, type MixCandidate } from '@/recommenders/blend/choose-taste-mix';
import { orderSlate } from '@/recommenders/blend/order-slate';
import { findCoverColors } from '../library/find-cover-colors';
import { findRadioCandidates } from '../radio/find-radio-candidates';
import { radioHistory } from '../radio/radio-history';
import { type CandidatePool, loadCandidatePool, type PoolTrack } from './candidate-pool';
import { loadCandidateSources } from './candidate-sources';
import { findDearestArtists } from './find-dearest-artists';
import { isMuchMoreKnown, measureKnowledge } from './list-knowledge';
import { historyOf, type ListenerHistory, loadListenerHistory } from './listener-history';
import { loadKeyPosteriors } from './load-key-posteriors';
import { loadTasteProfile } from './load-taste-profile';
import { nameTastes } from './name-tastes';
import { nearLoved } from './near-loved';
import { areMixesDue, type Listener, readStoredMixes, type StoredTasteMix } from './stored-taste-mixes';
import type { TasteProfile } from './taste-profile';

/**
 * Makes the mixes of a listener's tastes for their day: it takes a look at the whole library, so that nobody waits for it.
 * Those of today stay, unless the recommenders know much more by now. What is played today changes no mix under one's hands:
 * they follow from what was known this morning.
 * @returns how many there are; null where nothing was to be done
 */
export async function makeTasteMixes(userId: string, now: Date): Promise<{ mixes: number } | null> {
  const madeAt = new Date();
  const db = database();
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { id: true, timeZone: true, tasteMixes: true },
  });
  if (!user) return null;
  const knowledge = await measureKnowledge();
  if (!(await shouldMake(user, user.tasteMixes, knowledge, now))) return null;
  const made = await makeMixes(user, now);
  const row = { day: localDay(now, user.timeZone), madeAt, knowledge, ...made };
  await db.tasteMixes.upsert({ where: { userId }, create: { userId, ...row }, update: row });
  return { mixes: made.mixes.length };
}

type Knowledge = Awaited<ReturnType<typeof measureKnowledge>>;

/** Whether there is reason to make a listener's mixes: none of today, or much was learnt since they were made. */
export async function shouldMake(
  listener: Listener,
  row: TasteMixes | null,
  known: Knowledge,
  now: Date,
): Promise<boolean> {
  if (row && isMuchMoreKnown(row.knowledge, known, readStoredMixes(row.mixes).length === 0)) return true;
  return areMixesDue(listener, row, now);
}

async function makeMixes(user: Listener, now: Date): Promise<{ mixes: StoredTasteMix[]; isEarly: boolean }> {
  const [today, pool] = await Promise.all([loadListenerHistory(user.id, now), loadCandidatePool()]);
  const morning = historyOf(
    today.events.filter(({ at }) => at < localDayStart(now, user.timeZone)),
    localDayStart(now, user.timeZone),
    today,
  );
  // Somebody who began today has nothing but today.
  const isEarly = morning.artistWeights.size === 0;
  const history = isEarly ? today : morning;
  const sources = await loadCandidateSources(history);
  const week = isoWeekOf(now, user.timeZone);
  const { profile } = await loadTasteProfile({ userId: user.id, week, history, pool, sources, now });
  const { anchors, centres } = profile;
  const middles = centres.map(({ medoid }) => anchors[medoid]!.track);
  const [names, artists, colors] = await Promise.all([
    nameTastes(profile, pool),
    findDearestArtists(profile),
    findCoverColors(middles.map(({ id }) => id)),
  ]);
  const asked = { history, today, pool, profile, now, seed: `${user.id}/${localDay(now, user.timeZone)}` };
  const mixes: StoredTasteMix[] = [];
  for (const [taste, { foundShare, wish, members }] of centres.entries()) {
    const { id, energy, tempoBpm } = middles[taste]!;
    mixes.push({
      id,
      name: names[taste]!,
      share: foundShare,
      color: colors.get(id) ?? null,
      energy,
      tempoBpm,
      artists: artists[taste]!,
      members: members.map((member) => anchors[member]!.track.id),
      entries: await chooseEntries(taste, asked),
      wishedBy: wish?.trackId ?? null,
    });
  }
  return { mixes, isEarly };
}

/** Favourites of a taste, and what the recommenders find near it that was not heard yet, in playing order. */
async function chooseEntries(
  taste: number,
  asked: {
    history: ListenerHistory;
    today: ListenerHistory;
    pool: CandidatePool;
    profile: TasteProfile;
    now: Date;
    seed: string;
  },
): Promise<StoredTasteMix['entries']> {
  const { history, today, pool, profile, now } = asked;
  const { medoid, members } = profile.centres[taste]!;
  const own = new Map(
    members.map((member) => [profile.anchors[member]!.track.id, profile.anchors[member]!.track]),
  );
  const seed = `taste-mix/${asked.seed}/${profile.anchors[medoid]!.track.id}`;
  const isWanted = ({ id, artistId }: PoolTrack) =>
    !today.disliked.has(id) && !today.refusedArtists.has(artistId);
  const { candidates } = await findRadioCandidates({
    around: radioHistory([...own.values()], [], pool, now),
    listener: history,
    played: [],
    pool,
    isAllowed: (track) => isWanted(track) && !own.has(track.id) && !history.lastHeardAt.has(track.id),
    now,
    rng: createRng(seed),
  });
  const belongs = (track: PoolTrack) => {
    const parts = profile.tastesOf(track);
    return parts[taste] === Math.max(...parts);
  };
  const known = [...own.values()].flatMap((track): MixCandidate[] => {
    const weight = history.trackWeights.get(track.id) ?? 0;
    return isWanted(track) ? [{ trackId: track.id, artistId: track.artistId, weight }] : [];
  });
  const unheard = candidates.flatMap(({ trackId, artistId, score }): MixCandidate[] =>
    belongs(pool.get(trackId)!) ? [{ trackId, artistId, weight: score }] : [],
  );
  const chosen = chooseTasteMix(known, unheard, seed);
  const tracks = [
    ...chosen.known.map((track) => ({ ...track, isKnown: true })),
    ...chosen.unheard.map((track) => ({ ...track, isKnown: false })),
  ];
  const nearOf = nearLoved(
    [...own.values()].filter((track) => isWanted(track) && history.trackWeights.has(track.id)),
    profile.likeness,
  );
  const keys = await loadKeyPosteriors(tracks.map(({ trackId }) => trackId));
  // It opens with something that is loved.
  const ordered = orderSlate(
    tracks.map(({ trackId, artistId, isKnown }) => ({ trackId, artistId, isKnown, score: isKnown ? 1 : 0 })),
    ({ trackId }) => ({ ...pool.get(trackId)!, keyPosterior: keys.get(trackId) }),
  );
  return ordered.map(({ trackId, artistId, isKnown }) => ({
    ...{ trackId, artistId, isKnown },
    near: isKnown ? null : nearOf(pool.get(trackId)!),
  }));
}

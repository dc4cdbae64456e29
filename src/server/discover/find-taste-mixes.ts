import { listRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { TasteMix, TasteMixDetail } from '@/domain/contracts/taste';
import { isoWeekOf } from '@/domain/iso-week';
import { localDay, localDayStart } from '@/domain/local-day';
import { createRng } from '@/domain/rng';
import { chooseTasteMix, type MixCandidate } from '@/recommenders/blend/choose-taste-mix';
import { orderSlate } from '@/recommenders/blend/order-slate';
import type { SessionUser } from '../accounts/find-session-user';
import { findCoverColors } from '../library/find-cover-colors';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { findRadioCandidates } from '../radio/find-radio-candidates';
import { radioHistory } from '../radio/radio-history';
import { loadCandidatePool, type PoolTrack } from './candidate-pool';
import { loadCandidateSources } from './candidate-sources';
import { findDearestArtists } from './find-dearest-artists';
import { historyOf, type ListenerHistory, loadListenerHistory } from './listener-history';
import { loadKeyPosteriors } from './load-key-posteriors';
import { loadTasteProfile } from './load-taste-profile';
import { nameTastes } from './name-tastes';

/** The mixes of a listener's tastes, largest first. What is muted has none, nor has somebody of whom nothing is known. */
export async function findTasteMixes(user: SessionUser, now: Date): Promise<{ items: TasteMix[] }> {
  const { mixes } = await loadMixes(user, now);
  return { items: mixes.map(({ mix }) => mix) };
}

/**
 * One of them with its tracks: favourites of that taste, and what the recommenders find near it that was not heard yet; another
 * choice every day of the listener's, the same all day long. Dislikes and refusals take effect at once.
 * @param id of the taste, or of a track that stands for it: the middle of a taste may move while its mix is open
 * @throws AppError 404 where no taste has this track, or it is muted
 */
export async function findTasteMix(id: string, user: SessionUser, now: Date): Promise<TasteMixDetail> {
  const { mixes, today, morning, profile, pool } = await loadMixes(user, now);
  const found = mixes.find(({ mix }) => mix.id === id) ?? mixes.find(({ members }) => members.has(id));
  if (!found) throw new AppError('not_found', listRefusals.noMix);
  const { mix, members, taste } = found;
  const seed = `taste-mix/${user.id}/${mix.id}/${localDay(now, user.timeZone)}`;
  const isWanted = ({ id: trackId, artistId }: PoolTrack) =>
    !today.disliked.has(trackId) && !today.refusedArtists.has(artistId);
  const proposed = await findRadioCandidates({
    around: radioHistory([...members.values()], [], pool, now),
    listener: morning,
    played: [],
    pool,
    isAllowed: (track) => isWanted(track) && !members.has(track.id) && !morning.lastHeardAt.has(track.id),
    now,
    rng: createRng(seed),
  });
  const belongs = (track: PoolTrack) => {
    const parts = profile.tastesOf(track);
    return parts[taste] === Math.max(...parts);
  };
  const known = [...members.values()].flatMap((track): MixCandidate[] => {
    const weight = morning.trackWeights.get(track.id) ?? 0;
    return isWanted(track) ? [{ trackId: track.id, artistId: track.artistId, weight }] : [];
  });
  const unheard = proposed.flatMap(({ trackId, artistId, score }): MixCandidate[] =>
    belongs(pool.get(trackId)!) ? [{ trackId, artistId, weight: score }] : [],
  );
  const chosen = chooseTasteMix(known, unheard, seed);
  const familiar = new Set(chosen.known.map(({ trackId }) => trackId));
  const ids = [...chosen.known, ...chosen.unheard].map(({ trackId }) => trackId);
  const [keys, tracks] = await Promise.all([loadKeyPosteriors(ids), findTracksByIds(ids, user.id)]);
  // It opens with something that is loved.
  const ordered = orderSlate(
    ids.map((trackId) => ({ trackId, score: familiar.has(trackId) ? 1 : 0 })),
    ({ trackId }) => ({ ...pool.get(trackId)!, keyPosterior: keys.get(trackId) }),
  );
  return {
    ...mix,
    entries: ordered.flatMap(({ trackId }) => {
      const track = tracks.get(trackId);
      return track ? [{ track, isKnown: familiar.has(trackId) }] : [];
    }),
  };
}

/** The tastes that have a mix today, by what was known this morning: what is played today changes no mix under one's hands. */
async function loadMixes(user: SessionUser, now: Date) {
  const [today, pool] = await Promise.all([loadListenerHistory(user.id, now), loadCandidatePool()]);
  const morning = asOf(localDayStart(now, user.timeZone), today);
  const sources = await loadCandidateSources(morning);
  const week = isoWeekOf(now, user.timeZone);
  const asked = { userId: user.id, week, history: morning, pool, sources, now };
  const { profile } = await loadTasteProfile(asked);
  const { anchors, centres } = profile;
  const middles = centres.map(({ medoid }) => anchors[medoid]!.track);
  const [names, artists, colors] = await Promise.all([
    nameTastes(profile, pool),
    findDearestArtists(profile),
    findCoverColors(middles.map(({ id }) => id)),
  ]);
  const mixes = centres.flatMap(({ share, wish, members }, taste) => {
    const { id, energy, tempoBpm } = middles[taste]!;
    const mix: TasteMix = {
      id: wish?.trackId ?? id,
      name: wish?.name ?? names[taste]!,
      share,
      color: colors.get(id) ?? null,
      energy,
      tempoBpm,
      artists: artists[taste]!,
    };
    const own = new Map(members.map((member) => [anchors[member]!.track.id, anchors[member]!.track]));
    return share > 0 ? [{ mix, taste, members: own }] : [];
  });
  return { mixes, today, morning, profile, pool };
}

/** A history as it was at a moment; of somebody who began after it, as it is now. */
function asOf(moment: Date, history: ListenerHistory): ListenerHistory {
  const earlier = historyOf(
    history.events.filter(({ at }) => at < moment),
    moment,
    history,
  );
  return earlier.artistWeights.size > 0 ? earlier : history;
}

import type { TastePortrait } from '@/domain/contracts/taste';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { classicalScaling } from '@/recommenders/clustering/classical-scaling';
import type { SessionUser } from '../accounts/find-session-user';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { loadCandidatePool, type PoolTrack } from './candidate-pool';
import { loadCandidateSources } from './candidate-sources';
import { findDearestArtists } from './find-dearest-artists';
import { loadListenerHistory } from './listener-history';
import { loadTasteProfile } from './load-taste-profile';
import { nameTastes } from './name-tastes';
import type { TasteProfile } from './taste-profile';

const tracksShown = 5;
const distastesShown = 12;

/** A listener's tastes with their shares and names, what they have turned down, and where both lie to each other. */
export async function findTastePortrait(user: SessionUser, now: Date): Promise<TastePortrait> {
  const [before, pool] = await Promise.all([loadListenerHistory(user.id, now), loadCandidatePool()]);
  const sources = await loadCandidateSources(before);
  const week = isoWeekOf(now, user.timeZone);
  const asked = { userId: user.id, week, history: before, pool, sources, now };
  const { history, profile } = await loadTasteProfile(asked);
  const { anchors, centres, refusals } = profile;
  const shown = refusals.slice(0, distastesShown);
  const middles = centres.map(({ medoid }) => anchors[medoid]!.track);
  const places = placesOf([...middles, ...shown.map(({ trackId }) => pool.get(trackId)!)], profile);
  const wanted = centres.flatMap(({ members }) => members.slice(0, tracksShown));
  const [names, artists, tracks, refused] = await Promise.all([
    nameTastes(profile, pool),
    findDearestArtists(profile),
    findTracksByIds(
      [...wanted.map((member) => anchors[member]!.track.id), ...shown.map(({ trackId }) => trackId)],
      user.id,
    ),
    database().artist.findMany({
      where: { id: { in: [...history.refusedArtists] } },
      orderBy: { sortName: 'asc' },
      select: { id: true, name: true },
    }),
  ]);
  return {
    hasTurned: history.turned !== undefined,
    tastes: centres.map(({ medoid, members, share, foundShare, wish }, taste) => ({
      id: wish?.trackId ?? anchors[medoid]!.track.id,
      name: wish?.name ?? null,
      foundName: names[taste]!,
      share,
      foundShare,
      weight: wish?.weight ?? 1,
      isMuted: wish?.isMuted ?? false,
      trackCount: members.length,
      artists: artists[taste]!,
      tracks: members.slice(0, tracksShown).flatMap((member) => tracks.get(anchors[member]!.track.id) ?? []),
      color: tracks.get(anchors[medoid]!.track.id)?.coverColor ?? null,
      place: places[taste]!,
    })),
    distastes: shown.flatMap(({ trackId, strength }, k) => {
      const track = tracks.get(trackId);
      const kind = history.disliked.has(trackId) ? ('dislike' as const) : ('skip' as const);
      return track ? [{ track, kind, strength, place: places[centres.length + k]! }] : [];
    }),
    moreDistastes: refusals.length - shown.length,
    refusedArtists: refused,
  };
}

/** Places in the unit square, with room at its edges; all in the middle where there is one alone. */
function placesOf(tracks: readonly PoolTrack[], { likeness }: TasteProfile): { x: number; y: number }[] {
  const size = tracks.length;
  const values = Float32Array.from({ length: size * size }, (_, cell) => {
    const [i, j] = [Math.floor(cell / size), cell % size];
    return i === j ? 0 : 1 - likeness.joint(tracks[i]!, tracks[j]!);
  });
  const points = classicalScaling({ size, values });
  // Each axis as far as it goes, the second twice as far at most: a picture is there to tell things apart.
  const [across, down] = [0, 1].map((axis) =>
    Math.max(1e-9, ...points.map((point) => Math.abs(point[axis]!))),
  );
  const tall = Math.min(2, across! / down!) / across!;
  return points.map(([x, y]) => ({ x: 0.5 + (0.4 * x) / across!, y: 0.5 + 0.4 * y * tall }));
}

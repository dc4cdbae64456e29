import type { TastePortrait } from '@/domain/contracts/taste';
import { database } from '@/infra/database';
import { classicalScaling } from '@/recommenders/clustering/classical-scaling';
import type { SessionUser } from '../accounts/find-session-user';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import type { PoolTrack } from './candidate-pool';
import { findDearestArtists } from './find-dearest-artists';
import { asRefusedTrack } from './find-refusals';
import { groupsOfTastes, nameGroups } from './name-tastes';
import { loadOwnTasteProfile } from './own-taste-profile';
import type { TasteProfile } from './taste-profile';
import type { TasteSetting } from './taste-settings';

const tracksShown = 5;

/** A listener's tastes with their shares and names, the kinds of music they turned down, and where both lie to each other. */
export async function findTastePortrait(user: SessionUser, now: Date): Promise<TastePortrait> {
  const { history, pool, profile } = await loadOwnTasteProfile(user, now);
  const { anchors, centres, refusals, weaker } = profile;
  const distastes = profile.distastes();
  const groups = [
    ...groupsOfTastes(profile),
    ...distastes.map(({ middle, members }) => ({
      middle: refusals[middle]!.trackId,
      trackIds: members.map((member) => refusals[member]!.trackId),
    })),
  ];
  const places = placesOf(
    groups.map(({ middle }) => pool.get(middle)!),
    profile,
  );
  const wanted = centres.flatMap(({ members }) => members.slice(0, tracksShown));
  const [names, artists, tracks, refused] = await Promise.all([
    // In one go: what is loved and what was turned down shall not have one name.
    nameGroups(groups, pool),
    findDearestArtists(profile),
    findTracksByIds(
      [...wanted.map((member) => anchors[member]!.track.id), ...refusals.map(({ trackId }) => trackId)],
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
      ...wordOn(wish, anchors[medoid]!.track.id),
      foundName: names[taste]!,
      share,
      foundShare,
      trackCount: members.length,
      artists: artists[taste]!,
      tracks: members.slice(0, tracksShown).flatMap((member) => tracks.get(anchors[member]!.track.id) ?? []),
      color: tracks.get(anchors[medoid]!.track.id)?.coverColor ?? null,
      place: places[taste]!,
    })),
    distastes: distastes.map(({ middle, members, strength, foundStrength, wish }, k) => ({
      ...wordOn(wish, refusals[middle]!.trackId),
      foundName: names[centres.length + k]!,
      strength,
      foundStrength,
      tracks: members.flatMap((member) => asRefusedTrack(refusals[member]!, history, tracks)),
      place: places[centres.length + k]!,
    })),
    weakerCount: weaker.length,
    refusedArtists: refused,
  };
}

/** What the listener says of a taste, and the track it is known by. */
const wordOn = (wish: TasteSetting | null, middle: string) => ({
  id: wish?.trackId ?? middle,
  name: wish?.name ?? null,
  weight: wish?.weight ?? 1,
  isMuted: wish?.isMuted ?? false,
});

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

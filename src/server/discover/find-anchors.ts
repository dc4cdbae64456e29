import type { PoolTrack } from './candidate-pool';
import { isKnownArtist, type ListenerHistory } from './listener-history';
import { tracksByArtist } from './tracks-by-artist';

/** Tracks of an artist the listener cares for that stand for the taste beside those they liked or heard themselves. */
const standInsPerArtist = 6;
const maxAnchors = 200;

export type Anchor = { track: PoolTrack; weight: number };

/**
 * The tracks whose sound stands for the listener's taste: what they liked or heard to the end, and some tracks of the
 * artists they care for. Heaviest first.
 */
export function findAnchors(history: ListenerHistory, pool: ReadonlyMap<string, PoolTrack>): Anchor[] {
  return anchorsAmong(history, pool, isHeard);
}

/** The same, whether their sound has been analysed or not: crowds and words know them, too. */
export function findTasteAnchors(history: ListenerHistory, pool: ReadonlyMap<string, PoolTrack>): Anchor[] {
  return anchorsAmong(history, pool, () => true);
}

const isHeard = ({ embedding }: PoolTrack) => embedding !== null;

function anchorsAmong(
  history: ListenerHistory,
  pool: ReadonlyMap<string, PoolTrack>,
  isWanted: (track: PoolTrack) => boolean,
): Anchor[] {
  const own = [...history.trackWeights].flatMap(([id, weight]) => {
    const track = pool.get(id);
    return track && isWanted(track) ? [{ track, weight }] : [];
  });
  const standIns = [...tracksByKnownArtist(history, pool, isWanted)].flatMap(([artistId, tracks]) =>
    tracks
      .filter(({ id }) => !history.trackWeights.has(id))
      .slice(0, standInsPerArtist)
      .map((track) => ({ track, weight: standInWeight(history, artistId) })),
  );
  return heaviestFirst([...own, ...standIns.filter(({ weight }) => weight > 0)]);
}

/**
 * The anchors where known artists may be on the list too: then half of each artist's tracks, the dearest first, stand
 * for the taste and the other half may be listed. Else a list would explain its tracks by one another.
 */
export function reserveAnchors(history: ListenerHistory, pool: ReadonlyMap<string, PoolTrack>): Anchor[] {
  const weightOf = ({ id }: PoolTrack) => history.trackWeights.get(id) ?? 0;
  return heaviestFirst(
    [...tracksByKnownArtist(history, pool, isHeard)].flatMap(([artistId, tracks]) =>
      tracks
        .toSorted((a, b) => weightOf(b) - weightOf(a))
        .slice(0, Math.min(standInsPerArtist, Math.ceil(tracks.length / 2)))
        .map((track) => ({ track, weight: weightOf(track) || standInWeight(history, artistId) })),
    ),
  );
}

function tracksByKnownArtist(
  history: ListenerHistory,
  pool: ReadonlyMap<string, PoolTrack>,
  isWanted: (track: PoolTrack) => boolean,
): Map<string, PoolTrack[]> {
  const all = tracksByArtist(pool);
  return new Map(
    [...history.artistWeights.keys()].flatMap((artistId) => {
      if (!isKnownArtist(history, artistId)) return [];
      const tracks = (all.get(artistId) ?? []).filter(
        (track) => isWanted(track) && !history.disliked.has(track.id),
      );
      return tracks.length > 0 ? [[artistId, tracks] as const] : [];
    }),
  );
}

const standInWeight = (history: ListenerHistory, artistId: string): number =>
  (history.artistWeights.get(artistId) ?? 0) / standInsPerArtist;

const heaviestFirst = (anchors: Anchor[]): Anchor[] =>
  anchors.sort((a, b) => b.weight - a.weight || (a.track.id < b.track.id ? -1 : 1)).slice(0, maxAnchors);

import { UMAP } from 'umap-js';
import { type Rng, shuffled } from '@/domain/rng';

/** A place on the map, both 0 .. 1. */
export interface MapPlace {
  x: number;
  y: number;
}

/** Tracks the map is drawn from; all others are put among their nearest of these. */
const SAMPLE = 4000;
const NEIGHBOURS = 15;
/** How near points of one neighbourhood may lie, in UMAP's units: less is more crowded. */
const LEAST_DISTANCE = 0.25;
/** Neighbours a later track is put between. */
const ANCHORS = 5;
/** Where at least this part of the tracks has a place, the map stays and the others join it. */
const KEPT_PART = 2 / 3;
/** Empty rim round the map. */
const RIM = 0.03;

/**
 * Lays tracks out in the plane so that what sounds alike lies together: UMAP (McInnes, Healy & Melville 2018) on a sample,
 * all others between their nearest neighbours there. A map that was there stays where it was: new tracks join it, and where
 * it is drawn anew it is turned, mirrored and moved to lie as nearly as it did (Procrustes; Schönemann 1966).
 * @param embeddings of length one
 * @param previous each track's place on the map before, where it has one
 * @param mustRedraw the embeddings are of another kind than those the places were made from
 */
export function layoutSoundMap(
  embeddings: readonly Float32Array[],
  previous: readonly (MapPlace | null)[],
  rng: Rng,
  mustRedraw = false,
): MapPlace[] {
  const placed = previous.flatMap((place, i) => (place ? [i] : []));
  if (!mustRedraw && placed.length > 0 && placed.length >= KEPT_PART * embeddings.length) {
    return joinMap(embeddings, previous, shuffled(placed, rng).slice(0, SAMPLE));
  }
  const all = embeddings.map((_, i) => i);
  const sample = all.length > SAMPLE ? shuffled(all, rng).slice(0, SAMPLE) : all;
  const drawn: (MapPlace | null)[] = embeddings.map(() => null);
  const places = drawMap(
    sample.map((i) => embeddings[i]!),
    rng,
  );
  for (const [k, i] of sample.entries()) drawn[i] = places[k]!;
  return fitted(turned(joinMap(embeddings, drawn, sample), previous));
}

function drawMap(embeddings: readonly Float32Array[], rng: Rng): MapPlace[] {
  const count = embeddings.length;
  if (count < 4) {
    return embeddings.map((_, i) => {
      const angle = (2 * Math.PI * i) / count;
      return count === 1 ? { x: 0, y: 0 } : { x: Math.cos(angle), y: Math.sin(angle) };
    });
  }
  const umap = new UMAP({
    nNeighbors: Math.min(NEIGHBOURS, count - 1),
    minDist: LEAST_DISTANCE,
    random: rng,
  });
  return umap.fit(embeddings.map((embedding) => [...embedding])).map(([x, y]) => ({ x: x!, y: y! }));
}

/** Those without a place get one between the nearest of `anchors`, each counting by its likeness. */
function joinMap(
  embeddings: readonly Float32Array[],
  places: readonly (MapPlace | null)[],
  anchors: readonly number[],
): MapPlace[] {
  return embeddings.map((embedding, i) => {
    const own = places[i];
    if (own) return own;
    const nearest: { anchor: number; likeness: number }[] = [];
    for (const anchor of anchors) {
      const other = embeddings[anchor]!;
      let likeness = 0;
      for (let k = 0; k < embedding.length; k++) likeness += embedding[k]! * other[k]!;
      if (nearest.length === ANCHORS && likeness <= nearest[ANCHORS - 1]!.likeness) continue;
      nearest.push({ anchor, likeness });
      nearest.sort((a, b) => b.likeness - a.likeness);
      nearest.length = Math.min(nearest.length, ANCHORS);
    }
    let [x, y, weight] = [0, 0, 0];
    for (const { anchor, likeness } of nearest) {
      // The nearest count most: halfway between two islands lies the sea.
      const share = 1 / (1.02 - Math.min(1, likeness)) ** 2;
      x += share * places[anchor]!.x;
      y += share * places[anchor]!.y;
      weight += share;
    }
    return { x: x / weight, y: y / weight };
  });
}

/** Turned, mirrored, scaled and moved towards where the tracks were; as it is where fewer than three were anywhere. */
function turned(places: MapPlace[], previous: readonly (MapPlace | null)[]): MapPlace[] {
  const pairs = places.flatMap((place, i) => (previous[i] ? [{ from: place, to: previous[i] }] : []));
  if (pairs.length < 3) return places;
  const from = centreOf(pairs.map((pair) => pair.from));
  const to = centreOf(pairs.map((pair) => pair.to));
  // The best rotation of plane points as one complex number, without and with a mirror first.
  const best = [1, -1].map((mirror) => {
    let [re, im] = [0, 0];
    for (const pair of pairs) {
      const [x, y] = [pair.from.x - from.x, mirror * (pair.from.y - from.y)];
      const [u, v] = [pair.to.x - to.x, pair.to.y - to.y];
      re += x * u + y * v;
      im += x * v - y * u;
    }
    return { mirror, length: Math.hypot(re, im) || 1, re, im };
  });
  const { mirror, length, re, im } = best[0]!.length >= best[1]!.length ? best[0]! : best[1]!;
  const [cos, sin] = [re / length, im / length];
  return places.map((place) => {
    const [x, y] = [place.x - from.x, mirror * (place.y - from.y)];
    return { x: cos * x - sin * y, y: sin * x + cos * y };
  });
}

/** Moved and scaled into the unit square, its proportions kept. */
function fitted(places: MapPlace[]): MapPlace[] {
  const [left, right] = extent(places.map(({ x }) => x));
  const [top, bottom] = extent(places.map(({ y }) => y));
  const scale = (1 - 2 * RIM) / (Math.max(right - left, bottom - top) || 1);
  return places.map(({ x, y }) => ({
    x: 0.5 + scale * (x - (left + right) / 2),
    y: 0.5 + scale * (y - (top + bottom) / 2),
  }));
}

function extent(values: number[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

function centreOf(places: MapPlace[]): MapPlace {
  const sum = places.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}

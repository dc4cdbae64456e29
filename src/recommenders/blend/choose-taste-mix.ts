import { drawByLot } from './draw-by-lot';

/** A track that a taste's mix could hold. */
export interface MixCandidate {
  trackId: string;
  artistId: string;
  /** How dear it is, or how likely it pleases; compared only among those known, and among those unheard. */
  weight: number;
}

const SIZE = 25;
/** About half of a mix is familiar: enough to feel at home, and room for what is new. */
const KNOWN = 12;
const MOST_OF_ARTIST = 3;
/** Of what is unheard only the likeliest take part in the draw: chance must not fill a mix with strangers. */
const LIKELIEST = 60;

/**
 * Chooses what a taste's mix holds on a day: about half favourites of that taste, half what is near it and was not heard yet,
 * three an artist at most. Where there is less of one, the other fills up.
 * @param seed of the listener, the taste and the day
 * @returns known ones first
 */
export function chooseTasteMix<Track extends MixCandidate>(
  known: readonly Track[],
  unheard: readonly Track[],
  seed: string,
): { known: Track[]; unheard: Track[] } {
  const draw = (tracks: readonly Track[]) =>
    drawByLot(tracks, { weightOf: ({ weight }) => weight, seed, mostOfArtist: MOST_OF_ARTIST });
  const likeliest = unheard.toSorted((a, b) => b.weight - a.weight).slice(0, LIKELIEST);
  const [dear, fresh] = [draw(known), draw(likeliest)];
  const familiar = dear.slice(0, Math.max(KNOWN, SIZE - fresh.length));
  return { known: familiar, unheard: fresh.slice(0, SIZE - familiar.length) };
}

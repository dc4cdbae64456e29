/** Scores of the music-information-retrieval field for tempo, key and neighbourhoods. Pure functions. */

export interface MusicalKey {
  /** Pitch class, 0 = C. */
  key: number;
  mode: 'major' | 'minor';
}

const letters: Record<string, number> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/**
 * Reads "F# minor", "Bb major", "Am", "C#m", "Eb": major when nothing is said.
 * @throws Error for anything else
 */
export function parseKey(text: string): MusicalKey {
  const match = /^([A-Ga-g])([#♯b♭]*)\s*(major|maj|minor|min|m)?$/.exec(text.trim());
  if (!match) throw new Error(`not a key: "${text}"`);
  const [, letter = '', accidentals = '', mode = 'major'] = match;
  let key = letters[letter.toUpperCase()]!;
  for (const sign of accidentals) key += sign === '#' || sign === '♯' ? 1 : -1;
  return { key: (key + 12) % 12, mode: mode.startsWith('maj') ? 'major' : 'minor' };
}

/** MIREX key score: 1 exact, 0.5 a fifth above, 0.3 relative, 0.2 parallel, else 0 (as mir_eval counts it). */
export function mirexKeyScore(estimate: MusicalKey, truth: MusicalKey): number {
  const distance = (estimate.key - truth.key + 12) % 12;
  if (estimate.mode === truth.mode) return distance === 0 ? 1 : distance === 7 ? 0.5 : 0;
  if (distance === 0) return 0.2;
  return distance === (truth.mode === 'major' ? 9 : 3) ? 0.3 : 0;
}

const TEMPO_TOLERANCE = 0.04;

/** Within 4 % of the truth (Gouyon et al. 2006, accuracy 1). */
export function isTempoRight(estimateBpm: number, truthBpm: number): boolean {
  return Math.abs(estimateBpm - truthBpm) <= TEMPO_TOLERANCE * truthBpm;
}

/** The same, also for a half, a third, double or triple of the truth (accuracy 2). */
export function isTempoRightInSomeOctave(estimateBpm: number, truthBpm: number): boolean {
  return [1, 2, 3, 1 / 2, 1 / 3].some((factor) => isTempoRight(estimateBpm, truthBpm * factor));
}

/**
 * Mean share of the `k` nearest neighbours (largest dot product) that carry the query's label; a label with fewer than k
 * others is asked for as many as it has. Queries whose label is theirs alone are left out.
 * @returns the precision, and what random order would score; NaN when no label has two members
 */
export function neighbourPrecision(
  embeddings: ArrayLike<number>[],
  labels: string[],
  k: number,
): { precision: number; chance: number } {
  const sizes = new Map<string, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  let [precision, chance, queries] = [0, 0, 0];
  for (const [query, embedding] of embeddings.entries()) {
    const others = sizes.get(labels[query]!)! - 1;
    if (others === 0) continue;
    const wanted = Math.min(k, others);
    const nearest = embeddings
      .map((other, index) => ({ index, score: dot(embedding, other) }))
      .filter(({ index }) => index !== query)
      .sort((a, b) => b.score - a.score)
      .slice(0, wanted);
    precision += nearest.filter(({ index }) => labels[index] === labels[query]).length / wanted;
    chance += others / (embeddings.length - 1);
    queries++;
  }
  return { precision: precision / queries, chance: chance / queries };
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

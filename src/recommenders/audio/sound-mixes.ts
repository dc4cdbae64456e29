import type { MixId } from '@/domain/contracts/sounds';
import type { Rng } from '@/domain/rng';
import type { SoundAttributes } from './describe-sound';

/** Steps a minute of a brisk run; music at half of it carries as well. */
const RUN_BPM = 170;
/** From here on a track fits a mix. */
const FITS = 0.5;
const MIX_LENGTH = 40;
const MOST_OF_ARTIST = 3;
/** Tempo and key count where they are this sure. */
const SURE = 0.25;

/** 1 from `low` to `high`, falling to 0 over `slope` on both sides. */
const between = (value: number, low: number, high: number, slope: number) =>
  Math.max(0, Math.min(1, 1 + Math.min(value - low, high - value) / slope));

const tempoFits = (sound: SoundAttributes, low: number, high: number, slope: number, unknown = 0.6) =>
  sound.tempoBpm > 0 && sound.tempoConfidence >= SURE ? between(sound.tempoBpm, low, high, slope) : unknown;
const modeFits = (sound: SoundAttributes, mode: 'major' | 'minor') =>
  sound.keyConfidence < SURE ? 0.5 : sound.mode === mode ? 1 : 0;

const fits: Record<MixId, (sound: SoundAttributes) => number> = {
  // Steady and unobtrusive: neither asleep nor insistent.
  focus: (sound) => between(sound.energy, 0.2, 0.5, 0.15) * tempoFits(sound, 60, 125, 20),
  run: (sound) =>
    between(sound.energy, 0.5, 1, 0.25) *
    Math.max(
      tempoFits(sound, RUN_BPM * 0.97, RUN_BPM * 1.03, 4, 0),
      tempoFits(sound, RUN_BPM * 0.485, RUN_BPM * 0.515, 2, 0),
    ),
  party: (sound) => between(sound.energy, 0.62, 1, 0.2) * tempoFits(sound, 104, 140, 12),
  sleep: (sound) => between(sound.energy, 0, 0.2, 0.12) * tempoFits(sound, 0, 95, 25),
  bright: (sound) => modeFits(sound, 'major') * between(sound.energy, 0.45, 1, 0.2),
  melancholy: (sound) => modeFits(sound, 'minor') * between(sound.energy, 0, 0.45, 0.2),
  gentle: (sound) => between(sound.energy, 0, 0.3, 0.15),
  intense: (sound) => between(sound.energy, 0.8, 1, 0.12),
};

/** Whether a track fits a mix: "run" wants 170 BPM or half of it, "sleep" what is quiet and slow. */
export function fitsMix(mix: MixId, sound: SoundAttributes): boolean {
  return fits[mix](sound) >= FITS;
}

/** A track to choose from. */
export interface MixCandidate {
  artistId: string;
  attributes: SoundAttributes;
}

/**
 * Chooses the tracks of a mix from those that fit it: by chance, the better the likelier, and few by each artist (a draw by
 * weights without replacement: Efraimidis & Spirakis 2006).
 */
export function chooseMix<Candidate extends MixCandidate>(
  mix: MixId,
  candidates: readonly Candidate[],
  rng: Rng,
): Candidate[] {
  const byArtist = new Map<string, number>();
  return candidates
    .map((candidate) => ({ candidate, fit: fits[mix](candidate.attributes) }))
    .filter(({ fit }) => fit >= FITS)
    .map(({ candidate, fit }) => ({ candidate, lot: rng() ** (1 / fit ** 2) }))
    .sort((a, b) => b.lot - a.lot)
    .map(({ candidate }) => candidate)
    .filter(({ artistId }) => {
      const count = (byArtist.get(artistId) ?? 0) + 1;
      byArtist.set(artistId, count);
      return count <= MOST_OF_ARTIST;
    })
    .slice(0, MIX_LENGTH);
}

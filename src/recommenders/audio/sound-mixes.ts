import type { MixId } from '@/domain/contracts/sounds';
import { MIX_FITS, MIX_SURE, mixShapes, type Range, UNSURE_MODE } from '@/domain/mix-shapes';
import type { Rng } from '@/domain/rng';
import type { SoundAttributes } from './describe-sound';

const MIX_LENGTH = 40;
const MOST_OF_ARTIST = 3;
const between = (value: number, [low, high, slope]: Range) =>
  Math.max(0, Math.min(1, 1 + Math.min(value - low, high - value) / slope));

function fitOf(mix: MixId, sound: SoundAttributes): number {
  const { energy, tempos, unsureTempo = 0, mode } = mixShapes[mix];
  const hasTempo = sound.tempoBpm > 0 && sound.tempoConfidence >= MIX_SURE;
  const tempoFit = !tempos
    ? 1
    : hasTempo
      ? Math.max(...tempos.map((range) => between(sound.tempoBpm, range)))
      : unsureTempo;
  const modeFit = !mode ? 1 : sound.keyConfidence < MIX_SURE ? UNSURE_MODE : sound.mode === mode ? 1 : 0;
  return between(sound.energy, energy) * tempoFit * modeFit;
}

/** Whether a track fits a mix: "run" wants 170 BPM or half of it, "sleep" what is quiet and slow. */
export function fitsMix(mix: MixId, sound: SoundAttributes): boolean {
  return fitOf(mix, sound) >= MIX_FITS;
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
    .map((candidate) => ({ candidate, fit: fitOf(mix, candidate.attributes) }))
    .filter(({ fit }) => fit >= MIX_FITS)
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

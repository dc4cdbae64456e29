import type { MixId } from './contracts/sounds';
import { mixShapes, type Range } from './mix-shapes';
import { energyWord, type SoundWord } from './sound-words';

const isWithin = (value: number, [low, high]: Range): boolean => value >= low && value <= high;

/** What of a track's sound is wholly as a mix wants it, of what the mix asks for; null for all else. */
export function fittingSound(
  mix: MixId,
  { energy, tempoBpm, keyName }: { energy: number | null; tempoBpm: number | null; keyName: string | null },
): { energy: SoundWord | null; tempoBpm: number | null; keyName: string | null } {
  const shape = mixShapes[mix];
  const hasTempo = tempoBpm !== null && shape.tempos?.some((range) => isWithin(tempoBpm, range));
  const hasMode = shape.mode !== undefined && keyName?.endsWith(shape.mode);
  return {
    energy: energy !== null && isWithin(energy, shape.energy) ? energyWord(energy) : null,
    tempoBpm: hasTempo ? tempoBpm : null,
    keyName: hasMode ? keyName : null,
  };
}

import { camelot } from '@/domain/camelot';
import { energyWord, type SharedSound, type SoundWord } from '@/domain/sound-words';

/** The attributes a listener can hear, as far as they are known. */
export interface SoundAttributes {
  tempoBpm: number;
  tempoConfidence: number;
  key: number;
  mode: 'major' | 'minor';
  keyConfidence: number;
  loudnessLufs: number;
  energy: number;
}

/** Below these the attribute is not worth a word. */
const SURE_OF_TEMPO = 0.25;
const SURE_OF_KEY = 0.4;

const tempoWords: [belowBpm: number, word: SoundWord][] = [
  [76, 'slow'],
  [104, 'unhurried'],
  [128, 'mid-tempo'],
  [156, 'fast'],
  [Number.POSITIVE_INFINITY, 'very fast'],
];

/** How a track sounds in one to three words: tempo, mode, energy ("slow", "minor", "quiet"). */
export function describeSound(sound: SoundAttributes): SoundWord[] {
  const words: SoundWord[] = [];
  if (isTempoKnown(sound)) words.push(tempoWords.find(([below]) => sound.tempoBpm < below)![1]);
  if (sound.keyConfidence >= SURE_OF_KEY) words.push(sound.mode);
  words.push(energyWord(sound.energy));
  return words;
}

/**
 * What two tracks have in common, most telling first: near tempo (also half or double), same or neighbouring key, like energy.
 * Empty when they share nothing that has a word, or only the mode, which half of all music shares: then the timbre is
 * what is alike.
 */
export function describeSharedSound(a: SoundAttributes, b: SoundAttributes): SharedSound[] {
  const shared: SharedSound[] = [];
  let sharesOnlyMode = false;
  if (isTempoKnown(a) && isTempoKnown(b)) {
    const octaves = Math.log2(b.tempoBpm / a.tempoBpm);
    const offset = Math.abs(octaves - Math.round(octaves));
    // log2(1.04): what a DJ bends without anyone hearing it.
    if (offset < 0.0566) {
      const bpm = Math.round(a.tempoBpm);
      shared.push(Math.round(octaves) === 0 ? { kind: 'tempo', bpm } : { kind: 'pulse' });
    }
  }
  if (a.keyConfidence >= SURE_OF_KEY && b.keyConfidence >= SURE_OF_KEY) {
    if (a.key === b.key && a.mode === b.mode) shared.push({ kind: 'key', camelot: camelot(a.key, a.mode) });
    else if (a.mode === b.mode && [5, 7].includes((b.key - a.key + 12) % 12))
      shared.push({ kind: 'neighbouring-keys' });
    else if (a.mode === b.mode) {
      sharesOnlyMode = shared.length === 0;
      shared.push({ kind: 'both', word: a.mode });
    }
  }
  if (energyWord(a.energy) === energyWord(b.energy)) {
    sharesOnlyMode = false;
    shared.push({ kind: 'both', word: energyWord(a.energy) });
  }
  return sharesOnlyMode ? [] : shared;
}

const isTempoKnown = ({ tempoBpm, tempoConfidence }: SoundAttributes) =>
  tempoBpm > 0 && tempoConfidence >= SURE_OF_TEMPO;

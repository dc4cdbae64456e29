import { FRAME_RATE } from './log-frames';
import { LAGS, RHYTHM_CHANNELS } from './rhythm-correlation';

const BINS_AN_OCTAVE = 36;
/** Half a beat at 285 BPM: subdivisions tell the beat. */
const SHORTEST_SECONDS = 60 / 285 / 2;
/** 6.2 octaves: from half a beat of the fastest to four beats of the slowest. */
export const LAG_BINS = 224;

/** Tempi told apart: one class a BPM (Schreiber & Müller 2018, with their range). */
export const SLOWEST_BPM = 30;
export const FASTEST_BPM = 285;
export const TEMPO_CLASSES = FASTEST_BPM - SLOWEST_BPM + 1;

/** Place of a tempo's period on the axis of lags, a real number. */
export function lagBinOf(bpm: number): number {
  return BINS_AN_OCTAVE * Math.log2(60 / bpm / SHORTEST_SECONDS);
}

/**
 * Correlations of a rhythm on a logarithmic axis of lags, where the same pattern at another tempo is the same picture,
 * shifted.
 * @param correlation `RHYTHM_CHANNELS` rows of `LAGS`
 * @param stretch as if the music were played so many times as slow
 * @returns [LAG_BINS, RHYTHM_CHANNELS]
 */
export function tempogram(correlation: Float32Array, stretch = 1): Float32Array {
  const out = new Float32Array(LAG_BINS * RHYTHM_CHANNELS);
  const lagOf = (bin: number) => (SHORTEST_SECONDS * 2 ** (bin / BINS_AN_OCTAVE) * FRAME_RATE) / stretch;
  for (let bin = 0; bin < LAG_BINS; bin++) {
    const lag = lagOf(bin);
    if (lag + 1 >= LAGS) break;
    // Peaks are a frame or two wide wherever they are: where bins lie further apart, none may fall between two.
    const first = Math.ceil(lagOf(bin - 0.5));
    const last = Math.min(LAGS - 1, Math.floor(lagOf(bin + 0.5)));
    for (let channel = 0; channel < RHYTHM_CHANNELS; channel++) {
      const row = correlation.subarray(channel * LAGS, (channel + 1) * LAGS);
      const whole = Math.floor(lag);
      let value = row[whole]! * (1 - lag + whole) + row[whole + 1]! * (lag - whole);
      for (let at = first; at <= last; at++) value = Math.max(value, row[at]!);
      out[bin * RHYTHM_CHANNELS + channel] = value;
    }
  }
  return out;
}

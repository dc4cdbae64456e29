/** What is heard where two tracks of one unbroken sine meet. */
export type Seam = {
  /** How much longer than the tracks themselves it sounded: a gap where positive, something lost where negative. */
  excessMs: number;
  /** The longest silence within. */
  silentMs: number;
};

/** Below this share of its loudest a sine is silent; it crosses zero faster than that counts. */
const SILENT_SHARE = 0.02;

/** Measures the whole of a recording of tracks that are one sine, cut. */
export function measureSeam(samples: Float32Array, sampleRate: number, expectedSeconds: number): Seam {
  const loudest = samples.reduce((max, sample) => Math.max(max, Math.abs(sample)), 0);
  const isHeard = (sample: number) => Math.abs(sample) > SILENT_SHARE * loudest;
  const first = samples.findIndex(isHeard);
  const last = samples.findLastIndex(isHeard);
  let [silent, run] = [0, 0];
  for (let i = first; i <= last; i++) {
    run = isHeard(samples[i]!) ? 0 : run + 1;
    silent = Math.max(silent, run);
  }
  const toMs = (frames: number) => Math.round((frames / sampleRate) * 1e5) / 100;
  return { excessMs: toMs(last + 1 - first - expectedSeconds * sampleRate), silentMs: toMs(silent) };
}

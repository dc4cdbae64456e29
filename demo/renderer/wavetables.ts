/** Samples in one cycle; each table repeats its first sample at the end so that interpolation needs no wrap. */
export const TABLE_SIZE = 2048;

export type Wave = 'sine' | 'saw' | 'square' | 'triangle' | 'pulse-25' | 'pulse-12' | 'reed' | 'hollow';

/** Amplitude of the n-th sine harmonic of each wave. Pulses are given about a symmetric origin (cosine series). */
const HARMONICS: Record<Wave, (n: number) => number> = {
  sine: (n) => (n === 1 ? 1 : 0),
  saw: (n) => 0.6 / n,
  square: (n) => (n % 2 ? 0.9 / n : 0),
  triangle: (n) => (n % 2 ? ((n % 4 === 1 ? 1 : -1) * 0.85) / (n * n) : 0),
  'pulse-25': (n) => (0.9 * Math.sin(Math.PI * n * 0.25)) / n,
  'pulse-12': (n) => (1.1 * Math.sin(Math.PI * n * 0.125)) / n,
  // Free reeds: strong low harmonics, then a slow fall.
  reed: (n) =>
    n < 14 ? [0.6, 0.75, 0.5, 0.45, 0.3, 0.28, 0.2, 0.16, 0.12, 0.1, 0.07, 0.05, 0.03][n - 1]! : 0,
  // Flutes and melodicas: almost a sine, odd harmonics a little stronger.
  hollow: (n) => (n < 8 ? [1, 0.12, 0.22, 0.04, 0.07, 0.02, 0.02][n - 1]! : 0),
};

const cache = new Map<string, Float32Array>();

/**
 * One cycle of a wave holding only the harmonics below the Nyquist frequency at `hz`: no aliasing at any pitch.
 * Tables are made once per half octave.
 */
export function wavetable(wave: Wave, hz: number, sampleRate: number): Float32Array {
  const level = Math.ceil(Math.log2(Math.max(hz, 20)) * 2);
  const key = `${wave}/${level}/${sampleRate}`;
  let table = cache.get(key);
  if (!table) {
    const highest = Math.min(
      TABLE_SIZE / 2 - 1,
      Math.max(1, Math.floor((sampleRate * 0.48) / 2 ** (level / 2))),
    );
    table = buildTable(HARMONICS[wave], highest);
    cache.set(key, table);
  }
  return table;
}

function buildTable(amplitude: (n: number) => number, highest: number): Float32Array {
  const sines = new Float64Array(TABLE_SIZE);
  for (let i = 0; i < TABLE_SIZE; i++) sines[i] = Math.sin((2 * Math.PI * i) / TABLE_SIZE);
  const sum = new Float64Array(TABLE_SIZE);
  for (let n = 1; n <= highest; n++) {
    const a = amplitude(n);
    if (a === 0) continue;
    for (let i = 0; i < TABLE_SIZE; i++) sum[i]! += a * sines[(i * n) & (TABLE_SIZE - 1)]!;
  }
  const table = new Float32Array(TABLE_SIZE + 1);
  table.set(sum);
  table[TABLE_SIZE] = table[0]!;
  return table;
}

const DELAYS_44K = [1559, 1877, 2153, 2399, 2687, 2971, 3307, 3671];

/**
 * Feedback delay network of eight lines with a Hadamard matrix (Jot & Chaigne 1991): adds the reverberation of the mono
 * `send` to `left` and `right`. `decaySeconds` is the time to -60 dB, `damping` 0 bright .. 1 dark.
 */
export function addReverb(
  send: Float32Array,
  left: Float32Array,
  right: Float32Array,
  options: { decaySeconds: number; damping: number; level: number; sampleRate: number },
): void {
  const { decaySeconds, damping, level, sampleRate } = options;
  const lines = DELAYS_44K.map((length) => new Float32Array(Math.round((length * sampleRate) / 44100)));
  const [l0, l1, l2, l3, l4, l5, l6, l7] = lines as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const n = lines.map((line) => line.length);
  const [n0, n1, n2, n3, n4, n5, n6, n7] = n as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [g0, g1, g2, g3, g4, g5, g6, g7] = n.map(
    (length) => 10 ** ((-3 * length) / (sampleRate * decaySeconds)) / Math.sqrt(8),
  ) as [number, number, number, number, number, number, number, number];
  const d = 1 - 0.75 * damping;
  const pre = new Float32Array(Math.round(0.018 * sampleRate));
  let p = 0,
    i0 = 0,
    i1 = 0,
    i2 = 0,
    i3 = 0,
    i4 = 0,
    i5 = 0,
    i6 = 0,
    i7 = 0;
  let s0 = 0,
    s1 = 0,
    s2 = 0,
    s3 = 0,
    s4 = 0,
    s5 = 0,
    s6 = 0,
    s7 = 0;
  let low = 0;
  const out = level * 0.9;
  for (let i = 0; i < send.length; i++) {
    const x = pre[p]!;
    // The room does not boom: rumble is kept out of it.
    low += 0.018 * (send[i]! - low);
    pre[p] = send[i]! - low;
    if (++p === pre.length) p = 0;
    s0 += d * (l0[i0]! - s0);
    s1 += d * (l1[i1]! - s1);
    s2 += d * (l2[i2]! - s2);
    s3 += d * (l3[i3]! - s3);
    s4 += d * (l4[i4]! - s4);
    s5 += d * (l5[i5]! - s5);
    s6 += d * (l6[i6]! - s6);
    s7 += d * (l7[i7]! - s7);
    left[i]! += out * (s0 + s2 - s4 + s6);
    right[i]! += out * (s1 - s3 + s5 + s7);
    // Hadamard product in three rounds of sums and differences.
    const a0 = s0 + s1,
      a1 = s0 - s1,
      a2 = s2 + s3,
      a3 = s2 - s3,
      a4 = s4 + s5,
      a5 = s4 - s5,
      a6 = s6 + s7,
      a7 = s6 - s7;
    const b0 = a0 + a2,
      b1 = a1 + a3,
      b2 = a0 - a2,
      b3 = a1 - a3,
      b4 = a4 + a6,
      b5 = a5 + a7,
      b6 = a4 - a6,
      b7 = a5 - a7;
    l0[i0] = x + g0 * (b0 + b4);
    l1[i1] = x + g1 * (b1 + b5);
    l2[i2] = x + g2 * (b2 + b6);
    l3[i3] = x + g3 * (b3 + b7);
    l4[i4] = x + g4 * (b0 - b4);
    l5[i5] = x + g5 * (b1 - b5);
    l6[i6] = x + g6 * (b2 - b6);
    l7[i7] = x + g7 * (b3 - b7);
    if (++i0 === n0) i0 = 0;
    if (++i1 === n1) i1 = 0;
    if (++i2 === n2) i2 = 0;
    if (++i3 === n3) i3 = 0;
    if (++i4 === n4) i4 = 0;
    if (++i5 === n5) i5 = 0;
    if (++i6 === n6) i6 = 0;
    if (++i7 === n7) i7 = 0;
  }
}

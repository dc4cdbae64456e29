const BLOCK = 64;

/**
 * Stereo chorus: adds two slowly wandering copies of the mono `dry`, one a side, with opposite motion.
 * @param amount 0..1, the level of the copies
 */
export function addChorus(
  dry: Float32Array,
  left: Float32Array,
  right: Float32Array,
  options: { amount: number; gain: number; sampleRate: number },
): void {
  const { amount, gain, sampleRate } = options;
  const centre = 0.014 * sampleRate;
  const depth = 0.0045 * sampleRate;
  const level = amount * gain;
  let lagLeft = centre;
  let lagRight = centre;
  for (let start = 0; start < dry.length; start += BLOCK) {
    const end = Math.min(dry.length, start + BLOCK);
    const angle = (2 * Math.PI * 0.45 * end) / sampleRate;
    const slopeLeft = (centre + depth * Math.sin(angle) - lagLeft) / (end - start);
    const slopeRight = (centre - depth * Math.sin(angle + 0.6) - lagRight) / (end - start);
    for (let i = start; i < end; i++) {
      lagLeft += slopeLeft;
      lagRight += slopeRight;
      const a = i - lagLeft;
      const b = i - lagRight;
      if (a < 1 || b < 1) continue;
      const ia = a | 0;
      const ib = b | 0;
      const da = dry[ia]!;
      const db = dry[ib]!;
      left[i]! += level * (da + (dry[ia + 1]! - da) * (a - ia));
      right[i]! += level * (db + (dry[ib + 1]! - db) * (b - ib));
    }
  }
}

/** Hz to mel: linear below 1 kHz, logarithmic above (Slaney, Auditory Toolbox 1998). */
export function hzToMel(hz: number): number {
  return hz < 1000 ? (3 * hz) / 200 : 15 + (27 * Math.log(hz / 1000)) / Math.log(6.4);
}

/** The inverse of `hzToMel`. */
export function melToHz(mel: number): number {
  return mel < 15 ? (200 * mel) / 3 : 1000 * Math.exp(((mel - 15) * Math.log(6.4)) / 27);
}

/** Edges in Hz of `bandCount` overlapping triangles, evenly spaced in mel: band i spans edges i, i + 1 (its top) and i + 2. */
export function melEdges(bandCount: number, minHz: number, maxHz: number): number[] {
  const [from, to] = [hzToMel(minHz), hzToMel(maxHz)];
  return Array.from({ length: bandCount + 2 }, (_, i) => melToHz(from + ((to - from) * i) / (bandCount + 1)));
}

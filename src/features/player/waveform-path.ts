/** Bars thinner than this cannot be told from a gap. */
const MIN_BAR = 2;

/** Modern masters are loud throughout: raised to this power the shape of a song shows again. */
const CONTRAST = 1.5;

/**
 * SVG path of a waveform as upright bars around the middle line: `M x y v h` each, to be stroked with round caps.
 * @param peaks 0..255, any number; several under one bar give their highest
 * @param barCount bars across the width; one unit of x each
 * @param height in units of y
 */
export function waveformPath(peaks: readonly number[], barCount: number, height: number): string {
  const loudest = Math.max(1, ...peaks);
  let path = '';
  for (let bar = 0; bar < barCount; bar++) {
    const from = Math.floor((bar * peaks.length) / barCount);
    const to = Math.max(from + 1, Math.floor(((bar + 1) * peaks.length) / barCount));
    const peak = Math.max(0, ...peaks.slice(from, to));
    const length = Math.max(MIN_BAR, (peak / loudest) ** CONTRAST * (height - 2)) - MIN_BAR;
    path += `M${bar + 0.5} ${((height - length) / 2).toFixed(1)}v${length.toFixed(1)}`;
  }
  return path;
}

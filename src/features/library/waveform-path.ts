/**
 * SVG path of a waveform: mirrored bars around the middle of a `bars` x 1 box, one unit wide each with a gap.
 * Several peaks that fall on one bar give their maximum, so that no attack is lost.
 *
 * @param peaks 0..255 each, any number
 * @param bars how many bars to draw
 */
export function waveformPath(peaks: readonly number[], bars: number): string {
  if (peaks.length === 0) return '';
  const heights = barHeights(peaks, bars);
  const loudest = Math.max(...heights, 1 / 255);
  return heights
    .map((height, index) => {
      const half = Math.max(0.02, (0.5 * height) / loudest);
      return `M${index + 0.5} ${(0.5 - half).toFixed(3)}V${(0.5 + half).toFixed(3)}`;
    })
    .join('');
}

/** Loudness of each bar, 0..1. */
export function barHeights(peaks: readonly number[], bars: number): number[] {
  return Array.from({ length: bars }, (_, bar) => {
    const from = Math.floor((bar * peaks.length) / bars);
    const to = Math.max(from + 1, Math.floor(((bar + 1) * peaks.length) / bars));
    let highest = 0;
    for (let i = from; i < to; i++) highest = Math.max(highest, peaks[i] ?? 0);
    return highest / 255;
  });
}

import type { LossName } from '@/recommenders/audio/network-trainer';

/** Losses at one step: of the batch that was learned from, and of one of held-out music. */
export interface Curve {
  step: number;
  losses: Partial<Record<LossName, number>>;
  heldOut: Partial<Record<LossName, number>>;
}

const names: Record<LossName, string> = {
  contrast: 'which excerpts belong together',
  style: 'style',
  loudness: 'loudness',
  tempo: 'tempo',
  key: 'key',
};
const [PANEL_WIDTH, PANEL_HEIGHT, GAP, LEFT, TOP] = [200, 130, 24, 12, 64];
/** Values that are averaged for a line: single batches jump. */
const SMOOTHED = 5;

/** The curves of a training as an SVG picture: one panel a loss, training in grey and held-out music in colour. */
export function drawCurves(curves: readonly Curve[]): string {
  const losses = Object.keys(names) as LossName[];
  const width = LEFT * 2 + losses.length * (PANEL_WIDTH + GAP) - GAP;
  const lastStep = curves.at(-1)!.step;
  const panels = losses.map((name, i) => {
    const trained = smoothed(curves.map(({ losses }) => losses[name] ?? 0));
    const heldOut = smoothed(curves.map(({ heldOut }) => heldOut[name] ?? 0));
    const top = Math.max(...trained, ...heldOut) || 1;
    const line = (values: number[]) =>
      values
        .map((value, k) => {
          const x = (curves[k]!.step / lastStep) * PANEL_WIDTH;
          return `${x.toFixed(1)},${(PANEL_HEIGHT * (1 - value / top)).toFixed(1)}`;
        })
        .join(' ');
    return `<g transform="translate(${LEFT + i * (PANEL_WIDTH + GAP)},${TOP})">
<text y="-10" font-size="13" fill="#3d3833">${names[name]}</text>
<rect width="${PANEL_WIDTH}" height="${PANEL_HEIGHT}" fill="none" stroke="#d8d2c8"/>
<polyline fill="none" stroke="#a39b90" stroke-width="1.2" points="${line(trained)}"/>
<polyline fill="none" stroke="#b0487c" stroke-width="1.8" points="${line(heldOut)}"/>
<text x="4" y="14" font-size="11" fill="#6b645b">${top.toFixed(2)}</text>
<text x="${PANEL_WIDTH - 4}" y="${PANEL_HEIGHT - 6}" text-anchor="end" font-size="11" fill="#b0487c">${heldOut.at(-1)!.toFixed(3)}</text>
</g>`;
  });
  const height = TOP + PANEL_HEIGHT + 30;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif">
<title>Losses of the training by step</title>
<rect width="${width}" height="${height}" fill="#faf7f2"/>
<text x="${LEFT}" y="26" font-size="15" fill="#1d1a17">Loss by step, 0 to ${lastStep}: <tspan fill="#6b645b">music learned from</tspan>, <tspan fill="#b0487c">music held out</tspan></text>
${panels.join('\n')}
</svg>
`;
}

function smoothed(values: number[]): number[] {
  return values.map((_, i) => {
    const near = values.slice(Math.max(0, i - SMOOTHED + 1), i + 1);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
}

import { createHash } from 'node:crypto';

type Palette = { ground: string; glow: string; first: string; second: string };

// Grounds deep enough for both themes; the pairs of waves far enough apart to be told from each other.
const palettes: readonly Palette[] = [
  { ground: '#2a1a1f', glow: '#5c2a35', first: '#ff9a76', second: '#f4d6c6' },
  { ground: '#10262b', glow: '#1d4a50', first: '#56c7b4', second: '#e8e2c8' },
  { ground: '#1d1b33', glow: '#3a3470', first: '#9d8df1', second: '#f2c6de' },
  { ground: '#2b2110', glow: '#5f4a1d', first: '#f0b94a', second: '#f6ead0' },
  { ground: '#13222f', glow: '#24506b', first: '#6fb7e9', second: '#f5d9b0' },
  { ground: '#281626', glow: '#5a2c55', first: '#e18ad1', second: '#cfe3f2' },
  { ground: '#17251a', glow: '#2f5a39', first: '#97cf8a', second: '#f3e3c2' },
  { ground: '#2c1912', glow: '#6b3620', first: '#f27d52', second: '#e6dccb' },
];

const SIDE = 600;
const STEPS = 30;
const LINES = 11;

/** Colour of the cover drawn for a name, shown until it is there: #rrggbb. */
export const drawnColor = (name: string) => paletteOf(bytesOf(name)).glow;

/**
 * A cover for an album without a picture: two waveforms, each a bundle of fine lines, pass through each other, in
 * colours and shapes that follow from the name alone, so that an album looks the same everywhere and each one different.
 * @returns an SVG image, square
 */
export function drawCover(name: string): string {
  const bytes = bytesOf(name);
  const { ground, glow, first, second } = paletteOf(bytes);
  const unit = (index: number) => bytes[index]! / 255;
  const tilt = Math.round(-35 + 70 * unit(1));
  const wave = (from: number, centre: number): Wave => ({
    centre: centre + 0.08 * (unit(from) - 0.5),
    waves: 0.7 + 1.3 * unit(from + 1),
    phase: unit(from + 2),
    ripple: 2 + 3 * unit(from + 3),
    swell: 0.4 + 0.6 * unit(from + 4),
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">`,
    `<defs><radialGradient id="g" cx="${percent(0.2 + 0.6 * unit(12))}" cy="${percent(0.15 + 0.5 * unit(13))}" r="85%">`,
    `<stop offset="0" stop-color="${glow}"/><stop offset="1" stop-color="${ground}"/></radialGradient></defs>`,
    `<rect width="${SIDE}" height="${SIDE}" fill="url(#g)"/>`,
    `<g transform="rotate(${tilt} ${SIDE / 2} ${SIDE / 2})" fill="none" stroke-linecap="round">`,
    bundle(wave(2, 0.44), first),
    bundle(wave(7, 0.56), second),
    '</g></svg>',
  ].join('');
}

const bytesOf = (name: string) => createHash('sha256').update(name.toLowerCase()).digest();
const paletteOf = (bytes: Buffer) => palettes[bytes[0]! % palettes.length]!;
const percent = (share: number) => `${Math.round(share * 100)}%`;

type Wave = { centre: number; waves: number; phase: number; ripple: number; swell: number };

/** The lines of one waveform: all cross where it is silent and part where it is loud; the middle one is strongest. */
function bundle(wave: Wave, color: string): string {
  const lines = Array.from({ length: LINES }, (_, line) => {
    const offset = (2 * line) / (LINES - 1) - 1;
    const strength = (0.25 + 0.75 * (1 - Math.abs(offset))).toFixed(2);
    return `<path d="${smooth(points(wave, offset))}" stroke-width="${(5 - 3 * Math.abs(offset)).toFixed(1)}" opacity="${strength}"/>`;
  });
  return `<g stroke="${color}">${lines.join('')}</g>`;
}

function points(wave: Wave, offset: number): [number, number][] {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = -0.25 + (1.5 * step) / STEPS;
    const turn = 2 * Math.PI * (wave.waves * t + wave.phase);
    const loudness = wave.swell * (0.5 + 0.5 * Math.sin(0.8 * turn + 2)) ** 1.5;
    const y =
      wave.centre + 0.1 * Math.sin(turn) + offset * loudness * (0.2 + 0.05 * Math.sin(wave.ripple * turn));
    return [t * SIDE, y * SIDE];
  });
}

/** A smooth line through points: quadratic curves whose joints are the midpoints. */
function smooth(line: readonly [number, number][]): string {
  const at = (x: number, y: number) => `${Math.round(x)} ${y.toFixed(1)}`;
  const curves = line.slice(1).map(([x, y], index) => {
    const [previousX, previousY] = line[index]!;
    return `Q${at(previousX, previousY)} ${at((previousX + x) / 2, (previousY + y) / 2)}`;
  });
  return `M${at(...line[0]!)}${curves.join('')}`;
}

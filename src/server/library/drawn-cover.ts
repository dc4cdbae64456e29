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
const STEPS = 48;

/** Colour of the cover drawn for a name, shown until it is there: #rrggbb. */
export const drawnColor = (name: string) => paletteOf(bytesOf(name)).glow;

/**
 * A cover for an album without a picture: two waveforms pass into each other, in colours and shapes that follow from
 * the name alone, so that an album looks the same everywhere and each one different.
 * @returns an SVG image, square
 */
export function drawCover(name: string): string {
  const bytes = bytesOf(name);
  const { ground, glow, first, second } = paletteOf(bytes);
  const unit = (index: number) => bytes[index]! / 255;
  const tilt = Math.round(-28 + 56 * unit(1));
  const top = ribbon({
    centre: 0.36 + 0.1 * unit(2),
    waves: 1.5 + 2 * unit(3),
    phase: unit(4),
    swell: 0.2 + 0.5 * unit(5),
  });
  const low = ribbon({
    centre: 0.54 + 0.1 * unit(6),
    waves: 1.5 + 2 * unit(7),
    phase: unit(8),
    swell: 0.3 + 0.5 * unit(9),
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">`,
    `<defs><radialGradient id="g" cx="${percent(0.2 + 0.6 * unit(10))}" cy="${percent(0.15 + 0.5 * unit(11))}" r="85%">`,
    `<stop offset="0" stop-color="${glow}"/><stop offset="1" stop-color="${ground}"/></radialGradient>`,
    gradient('a', first, glow),
    gradient('b', second, first),
    `</defs><rect width="${SIDE}" height="${SIDE}" fill="url(#g)"/>`,
    `<g transform="rotate(${tilt} ${SIDE / 2} ${SIDE / 2})">`,
    `<path d="${top}" fill="url(#a)" opacity=".92"/>`,
    `<path d="${low}" fill="url(#b)" opacity=".78" style="mix-blend-mode:screen"/>`,
    '</g></svg>',
  ].join('');
}

const bytesOf = (name: string) => createHash('sha256').update(name.toLowerCase()).digest();
const paletteOf = (bytes: Buffer) => palettes[bytes[0]! % palettes.length]!;
const percent = (share: number) => `${Math.round(share * 100)}%`;

const gradient = (id: string, from: string, to: string) =>
  `<linearGradient id="${id}" x1="0" x2="1"><stop offset="0" stop-color="${from}" stop-opacity=".15"/>` +
  `<stop offset=".5" stop-color="${from}"/><stop offset="1" stop-color="${to}" stop-opacity=".3"/></linearGradient>`;

/** A waveform as a closed band: its centre line swings slowly, its thickness follows an envelope of two tones. */
function ribbon(wave: { centre: number; waves: number; phase: number; swell: number }): string {
  const edge = (sign: 1 | -1) =>
    Array.from({ length: STEPS + 1 }, (_, step) => {
      const t = -0.25 + (1.5 * step) / STEPS;
      const turn = 2 * Math.PI * (wave.waves * t + wave.phase);
      const line = wave.centre + 0.09 * Math.sin(turn);
      const envelope = Math.abs(
        Math.sin(turn * 1.5 + 1) * (1 - wave.swell) + Math.sin(turn * 0.5) * wave.swell,
      );
      return [t * SIDE, (line + sign * (0.012 + 0.13 * envelope)) * SIDE] as const;
    });
  return `${smooth(edge(-1), 'M')}${smooth(edge(1).reverse(), 'L')}Z`;
}

/** A smooth line through points: quadratic curves whose joints are the midpoints. */
function smooth(points: readonly (readonly [number, number])[], start: 'M' | 'L'): string {
  const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const curves = points.slice(1).map(([x, y], index) => {
    const [previousX, previousY] = points[index]!;
    return `Q${at(previousX, previousY)} ${at((previousX + x) / 2, (previousY + y) / 2)}`;
  });
  return `${start}${at(...points[0]!)}${curves.join('')}L${at(...points.at(-1)!)}`;
}

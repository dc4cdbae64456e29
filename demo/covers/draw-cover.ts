import { createRng, type Rng } from '@/domain/rng';
import type { StyleId } from '../composer/score';
import { PALETTES } from './palettes';
import { SCENES } from './scenes';

/** Side of the drawing in user units. */
const COVER_SIZE = 600;

/** Draws an album cover as SVG: a scene of the style, varied by the seed. No text, so no font is needed. */
export function drawCover(style: StyleId, seed: string): string {
  const rng: Rng = createRng(`cover/${seed}`);
  const palettes = PALETTES[style];
  const palette = palettes[Math.floor(rng() * palettes.length)]!;
  const body = SCENES[style](palette, rng);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${COVER_SIZE}" height="${COVER_SIZE}" viewBox="0 0 ${COVER_SIZE} ${COVER_SIZE}">` +
    `<rect width="${COVER_SIZE}" height="${COVER_SIZE}" fill="${palette[0]}"/>${body}</svg>`
  );
}

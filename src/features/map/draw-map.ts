import type { SoundMap } from '@/domain/contracts/sounds';
import type { MapColors } from './map-colors';
import { type MapView, pointRadius } from './map-view';

/** What is drawn on the canvas. */
export interface Drawing {
  map: SoundMap;
  colors: MapColors;
  view: MapView;
  /** Canvas size in CSS pixels, and device pixels a CSS pixel. */
  size: { width: number; height: number; density: number };
  /** Points that stand out: under the pointer, playing. */
  marked: { index: number; color: string }[];
  /** Indices of the points of a way, first to last. */
  path: number[];
  /** Colour of the way and of what is not known. */
  ink: string;
  faint: string;
  /** Only this class is drawn in full, the others faintly; null for all. */
  only: number | null;
}

/** From this radius on points are round; smaller ones are squares, which nobody sees and which draw three times as fast. */
const ROUND_FROM = 2.2;

/** Draws the map. Points of one colour are one path: fifty thousand take a few milliseconds. */
export function drawMap(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { map, colors, view, size, marked, path, ink, faint, only } = drawing;
  const { width, height, density } = size;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  const radius = pointRadius(view, map.x.length, Math.min(width, height));
  const place = (i: number) =>
    [map.x[i]! * view.scale + view.left, map.y[i]! * view.scale + view.top] as const;
  const layers = [
    { index: -1, color: faint },
    ...colors.classes.map(({ color }, index) => ({ index, color })),
  ];
  for (const { index, color } of layers) {
    context.fillStyle = color;
    context.globalAlpha = only === null || only === index ? (index < 0 ? 0.4 : 0.85) : 0.08;
    context.beginPath();
    for (let i = 0; i < map.x.length; i++) {
      if (colors.classOf[i] !== index) continue;
      const [x, y] = place(i);
      if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
      if (radius >= ROUND_FROM) {
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, 2 * Math.PI);
      } else context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
    }
    context.fill();
  }
  context.globalAlpha = 1;
  drawPath(context, path.map(place), radius, ink);
  for (const { index, color } of marked) {
    const [x, y] = place(index);
    context.strokeStyle = color;
    context.lineWidth = 2;
    context.beginPath();
    context.arc(x, y, Math.max(7, radius + 4), 0, 2 * Math.PI);
    context.stroke();
  }
}

function drawPath(
  context: CanvasRenderingContext2D,
  points: (readonly [number, number])[],
  radius: number,
  ink: string,
): void {
  if (points.length === 0) return;
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  context.beginPath();
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.stroke();
  context.fillStyle = ink;
  context.beginPath();
  for (const [x, y] of points) {
    context.moveTo(x + radius + 1.5, y);
    context.arc(x, y, radius + 1.5, 0, 2 * Math.PI);
  }
  context.fill();
}

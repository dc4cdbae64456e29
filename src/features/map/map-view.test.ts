import { expect, it } from 'vitest';
import { neighbourTowards, pointRadius, wholeMap } from './map-view';

it('shows the whole map in the middle, whatever the shape of the canvas', () => {
  expect(wholeMap(800, 600)).toEqual({ scale: 600, left: 100, top: 0 });
  expect(wholeMap(300, 900)).toEqual({ scale: 300, left: 0, top: 300 });
});

it('draws points smaller the more there are, and larger from near', () => {
  const view = wholeMap(600, 600);
  expect(pointRadius(view, 50_000, 600)).toBeLessThan(pointRadius(view, 500, 600));
  expect(pointRadius({ ...view, scale: 6000 }, 500, 600)).toBeGreaterThan(pointRadius(view, 500, 600));
});

it('goes with the arrow keys to the nearest ahead', () => {
  const points = { x: [0.5, 0.6, 0.9, 0.5, 0.52], y: [0.5, 0.5, 0.5, 0.2, 0.9] };
  expect(neighbourTowards(points, 0, { x: 1, y: 0 })).toBe(1);
  expect(neighbourTowards(points, 1, { x: 1, y: 0 })).toBe(2);
  expect(neighbourTowards(points, 0, { x: 0, y: -1 })).toBe(3);
  expect(neighbourTowards(points, 0, { x: 0, y: 1 })).toBe(4);
  expect(neighbourTowards(points, 2, { x: 1, y: 0 })).toBeNull();
});

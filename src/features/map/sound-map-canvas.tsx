'use client';

import { mapCanvas } from '@words/map';
import { quadtree } from 'd3-quadtree';
import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { Maximize, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { SoundMap } from '@/domain/contracts/sounds';
import { drawMap } from './draw-map';
import type { MapColors } from './map-colors';
import { type MapView, neighbourTowards, wholeMap } from './map-view';
import { useCanvasSize } from './use-canvas-size';

/** A pointer within so many pixels of a point means it. */
const REACH = 14;
const MOST_ZOOM = 60;
const STEP = 1.6;

const directions: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The points on a canvas: wheel, pinch and drag move it, the pointer or the arrow keys name a point, a press or Enter chooses
 * it.
 */
export function SoundMapCanvas({
  map,
  colors,
  only,
  path,
  playing,
  named,
  label,
  onName,
  onChoose,
}: {
  map: SoundMap;
  colors: MapColors;
  /** The class that is shown alone, if one is. */
  only: number | null;
  path: readonly number[];
  /** Index of what plays. */
  playing: number | null;
  /** Index of the point the pointer or the keys are on. */
  named: number | null;
  label: string;
  onName: (index: number | null, at: { x: number; y: number } | null) => void;
  onChoose: (index: number) => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useCanvasSize(canvas);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const whole = useMemo(() => wholeMap(size.width, size.height), [size]);
  const view: MapView = useMemo(
    () => ({
      scale: whole.scale * transform.k,
      left: whole.left * transform.k + transform.x,
      top: whole.top * transform.k + transform.y,
    }),
    [whole, transform],
  );
  const tree = useMemo(
    () =>
      quadtree<number>()
        .x((i) => map.x[i]!)
        .y((i) => map.y[i]!)
        .addAll(map.x.map((_, i) => i)),
    [map],
  );
  const zoomer = useMemo(() => zoom<HTMLCanvasElement, unknown>().scaleExtent([1, MOST_ZOOM]), []);

  useEffect(() => {
    const element = canvas.current;
    if (!element || size.width === 0) return;
    zoomer
      .extent([
        [0, 0],
        [size.width, size.height],
      ])
      .translateExtent([
        [0, 0],
        [size.width, size.height],
      ])
      .on('zoom', (event: { transform: ZoomTransform }) => setTransform(event.transform));
    select(element).call(zoomer).on('dblclick.zoom', null);
    return () => void select(element).on('.zoom', null);
  }, [zoomer, size]);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || size.width === 0) return;
    const frame = requestAnimationFrame(() => {
      const styles = getComputedStyle(context.canvas);
      const marked = [
        ...(playing === null ? [] : [{ index: playing, color: styles.getPropertyValue('--accent') }]),
        ...(named === null ? [] : [{ index: named, color: styles.getPropertyValue('--ink') }]),
      ];
      drawMap(context, {
        ...{ map, colors, view, size, only, marked, path: [...path] },
        ink: styles.getPropertyValue('--ink'),
        faint: styles.getPropertyValue('--faint'),
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [map, colors, view, size, only, path, playing, named]);

  const pointAt = (x: number, y: number): number | null =>
    tree.find((x - view.left) / view.scale, (y - view.top) / view.scale, REACH / view.scale) ?? null;
  const placeOf = (index: number) => ({
    x: map.x[index]! * view.scale + view.left,
    y: map.y[index]! * view.scale + view.top,
  });
  const zoomBy = (factor: number) => select(canvas.current!).call(zoomer.scaleBy, factor);

  const onKeyDown = (event: KeyboardEvent) => {
    const towards = directions[event.key];
    if (towards && map.x.length > 0) {
      event.preventDefault();
      const middle = tree.find(
        (size.width / 2 - view.left) / view.scale,
        (size.height / 2 - view.top) / view.scale,
      )!;
      const next = named === null ? middle : neighbourTowards(map, named, towards);
      if (next === null) return;
      onName(next, placeOf(next));
      const { x, y } = placeOf(next);
      if (x < 0 || y < 0 || x > size.width || y > size.height)
        select(canvas.current!).call(zoomer.translateTo, ...whereIs(map, next, whole));
    } else if (event.key === 'Enter' && named !== null) {
      event.preventDefault();
      onChoose(named);
    } else if (event.key === '+' || event.key === '=') zoomBy(STEP);
    else if (event.key === '-') zoomBy(1 / STEP);
  };

  return (
    <div className="relative size-full overflow-hidden rounded-lg border border-line bg-sunken">
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: worked with the arrow keys, as its label says */}
      <canvas
        ref={canvas}
        role="application"
        aria-label={label}
        tabIndex={0}
        className="size-full cursor-crosshair touch-none"
        onPointerMove={({ nativeEvent: { offsetX, offsetY, pointerType, buttons } }) => {
          if (pointerType === 'touch' || buttons > 0) return;
          const index = pointAt(offsetX, offsetY);
          if (index !== named) onName(index, index === null ? null : placeOf(index));
        }}
        onPointerLeave={() => onName(null, null)}
        onClick={({ nativeEvent: { offsetX, offsetY } }) => {
          const index = pointAt(offsetX, offsetY);
          onName(index, index === null ? null : placeOf(index));
          if (index !== null) onChoose(index);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="absolute right-3 bottom-3 flex flex-col gap-1 rounded-lg bg-floating/90 p-1">
        <IconButton label={mapCanvas.nearer} onClick={() => zoomBy(STEP)}>
          <Plus aria-hidden />
        </IconButton>
        <IconButton label={mapCanvas.farther} onClick={() => zoomBy(1 / STEP)}>
          <Minus aria-hidden />
        </IconButton>
        <IconButton
          label={mapCanvas.whole}
          onClick={() => select(canvas.current!).call(zoomer.transform, zoomIdentity)}
        >
          <Maximize aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}

/** Where a point lies on the map as it is before any zooming. */
function whereIs(map: SoundMap, index: number, whole: MapView): [number, number] {
  return [map.x[index]! * whole.scale + whole.left, map.y[index]! * whole.scale + whole.top];
}

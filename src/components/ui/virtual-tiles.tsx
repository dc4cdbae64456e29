'use client';

import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { rovingStep } from './roving-step';
import { drawnEntries, leaveByTab, useRovingFocus } from './use-roving-focus';
import { useTypeScale } from './use-type-scale';
import { useVisibleRows } from './use-visible-rows';
import { useWholeOnceResting } from './use-whole-once-resting';
import type { RowRange } from './visible-rows';

/** Room between tiles, px where type has its usual size: `gap-x-4 gap-y-6`. */
const [GAP_X, GAP_Y] = [16, 24];

/** How many tiles stand side by side, and how large they are, px. */
export interface TileSize {
  columns: number;
  width: number;
  rowHeight: number;
  /** Room between two that stand side by side. */
  gap: number;
}

/** Where a tile's row begins, px from the beginning of the wall. */
export const tileTop = ({ columns, rowHeight }: TileSize, index: number): number =>
  Math.floor(index / columns) * rowHeight;

/**
 * A wall of any length, of square pictures with words below, of which only the rows near the screen are drawn. Arrows lead
 * from tile to tile, Page Up and Down, Home and End further; Tab goes on to what follows the wall.
 * @param columnsStyle classes of a grid that has the columns the wall shall have
 * @param wordsHeight px below the picture, where type has its usual size
 */
export function VirtualTiles({
  label,
  count,
  columnsStyle,
  wordsHeight,
  renderTile,
  onRange,
  onSize,
}: {
  label: string;
  count: number;
  columnsStyle: string;
  wordsHeight: number;
  /** A tile with one link in it. `isLight`: the wall moves fast, and whatever takes long can wait. */
  renderTile: (index: number, isLight: boolean) => ReactNode;
  /** Which tiles are drawn. */
  onRange: (range: RowRange) => void;
  onSize: (size: TileSize) => void;
}) {
  const wall = useRef<HTMLUListElement>(null);
  const scale = useTypeScale();
  const size = useTileSize(wall, columnsStyle, wordsHeight, scale);
  const { columns, width, rowHeight, gap } = size;
  const rows = useVisibleRows(wall, { rowHeight, count: Math.ceil(count / columns) });
  const [first, end] = [rows.first * columns, Math.min(count, rows.end * columns)];
  const { active, setActive, moveTo } = useRovingFocus(wall, -1, 'a');
  useLayoutEffect(() => onSize(size), [size, onSize]);
  useEffect(() => onRange({ first, end }), [first, end, onRange]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (active < 0) return;
    leaveByTab(event, (event.target as HTMLElement).closest('li'));
    const page = columns * Math.max(1, Math.floor(window.innerHeight / rowHeight));
    const next = rovingStep(event.key, active, { count, columns, page });
    if (next === null) return;
    event.preventDefault();
    moveTo(next);
  };
  return (
    <ul
      ref={wall}
      aria-label={label}
      className="relative"
      style={{ height: Math.max(0, Math.ceil(count / columns) * rowHeight - GAP_Y * scale) }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const tile = (event.target as HTMLElement).closest('li');
        if (tile) setActive(Number(tile.getAttribute('aria-posinset')) - 1);
      }}
    >
      {width === 0
        ? null
        : drawnEntries(first, end, active < count ? active : -1).map((index) => (
            <li
              key={index}
              aria-posinset={index + 1}
              aria-setsize={count}
              data-active={index === active || undefined}
              className="absolute top-0 left-0 scroll-my-24"
              style={{
                width,
                transform: `translate(${(index % columns) * (width + gap)}px, ${tileTop(size, index)}px)`,
              }}
            >
              <Tile index={index} isFast={rows.isFast} render={renderTile} />
            </li>
          ))}
    </ul>
  );
}

/** Drawn once while it is on the screen: scrolling only moves it. Light where it came by fast, whole once the list rests. */
const Tile = memo(function Tile({
  index,
  isFast,
  render,
}: {
  index: number;
  isFast: boolean;
  render: (index: number, isLight: boolean) => ReactNode;
}) {
  return render(index, !useWholeOnceResting(isFast));
});

/** Measured on an empty grid of the same columns. */
function useTileSize(
  wall: RefObject<HTMLElement | null>,
  columnsStyle: string,
  wordsHeight: number,
  scale: number,
): TileSize {
  const [size, setSize] = useState<TileSize>({
    columns: 1,
    width: 0,
    rowHeight: 300,
    gap: GAP_X,
  });
  useLayoutEffect(() => {
    const probe = document.createElement('div');
    probe.className = columnsStyle;
    probe.ariaHidden = 'true';
    wall.current?.parentElement?.insertBefore(probe, wall.current);
    const measure = () => {
      const columns = getComputedStyle(probe).gridTemplateColumns.split(' ');
      const width = Number.parseFloat(columns[0]!) || 0;
      const rowHeight = width + (wordsHeight + GAP_Y) * scale;
      setSize((known) =>
        known.columns === columns.length && known.width === width && known.rowHeight === rowHeight
          ? known
          : { columns: columns.length, width, rowHeight, gap: GAP_X * scale },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(probe);
    return () => {
      observer.disconnect();
      probe.remove();
    };
  }, [wall, columnsStyle, wordsHeight, scale]);
  return size;
}

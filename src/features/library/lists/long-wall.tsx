'use client';

import { type ReactNode, useCallback, useState } from 'react';
import { type TileSize, tileTop, VirtualTiles } from '@/components/ui/virtual-tiles';
import { COVER_COLUMNS, CoverGridSkeleton, CoverTileSkeleton } from '../cover-grid';
import { LongList } from './long-list';
import type { Places } from './use-places';

/** Two lines below a cover, px where type has its usual size. */
const WORDS_HEIGHT = 50;

/** A long list as a wall of covers. */
export function LongWall<Item>({
  label,
  places,
  name,
  round,
  empty,
  renderTile,
}: {
  label: string;
  places: Places<Item>;
  /** Names the list, with its filters. */
  name: string;
  round?: boolean;
  empty: ReactNode;
  /** Keep the function: a new one draws all tiles anew. `isLight`: without its picture. */
  renderTile: (item: Item, isLight: boolean) => ReactNode;
}) {
  const [size, setSize] = useState<TileSize | null>(null);
  const { at, total, show } = places;
  const renderPlace = useCallback(
    (index: number, isLight: boolean) => {
      const item = at(index);
      return item === undefined ? <CoverTileSkeleton round={round} /> : renderTile(item, isLight);
    },
    [at, round, renderTile],
  );
  return (
    <LongList
      places={places}
      name={name}
      offsetOf={(index) => (size ? tileTop(size, index) : 0)}
      skeleton={<CoverGridSkeleton {...(round && { round })} />}
      empty={empty}
    >
      <VirtualTiles
        label={label}
        count={total}
        columnsStyle={COVER_COLUMNS}
        wordsHeight={WORDS_HEIGHT}
        onRange={show}
        onSize={setSize}
        renderTile={renderPlace}
      />
    </LongList>
  );
}

/** Rows to draw of a long list: from `first` up to, not including, `end`. */
export interface RowRange {
  first: number;
  end: number;
}

/**
 * Which rows of equal height are on screen, with some to spare on both sides so that tabbing and quick scrolling
 * never meet an empty place.
 * @param top where the list begins, px from the top of the viewport; negative once scrolled
 */
export function visibleRows({
  top,
  viewportHeight,
  rowHeight,
  count,
  spare = 10,
}: {
  top: number;
  viewportHeight: number;
  rowHeight: number;
  count: number;
  spare?: number;
}): RowRange {
  const first = Math.floor(-top / rowHeight) - spare;
  const end = Math.ceil((viewportHeight - top) / rowHeight) + spare;
  return {
    first: Math.min(count, Math.max(0, first)),
    end: Math.max(0, Math.min(count, end)),
  };
}

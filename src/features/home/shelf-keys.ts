import type { KeyboardEvent } from 'react';
import { rovingStep } from '@/components/ui/roving-step';

const SHELF = '[data-shelf]';
const PRESSABLE = 'a[href], button:not(:disabled)';

const middleOf = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

function focusTile(tile: Element | undefined): boolean {
  const target = tile?.querySelector<HTMLElement>(PRESSABLE);
  target?.focus({ preventScroll: true });
  tile?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return target != null;
}

/** The tile of the shelf above or below that stands nearest to one. */
function tileBeyond(shelf: Element, tile: Element, step: -1 | 1): Element | undefined {
  const shelves = [...document.querySelectorAll(SHELF)];
  const next = shelves[shelves.indexOf(shelf) + step];
  const distance = (other: Element) => Math.abs(middleOf(other) - middleOf(tile));
  return (
    next && [...next.children].reduce((best, other) => (distance(other) < distance(best) ? other : best))
  );
}

/**
 * The arrow keys, as a remote control has them: along a shelf of tiles, and from shelf to shelf; Home and End lead to its
 * ends. The tab key goes through everything, as ever.
 */
export function leadThroughShelves(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget: shelf, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  const tiles = [...shelf.children];
  const at = tiles.findIndex((tile) => tile.contains(event.target as Element));
  if (at < 0) return;
  const upOrDown = { ArrowUp: -1 as const, ArrowDown: 1 as const }[key];
  const along = upOrDown ? null : rovingStep(key, at, { count: tiles.length, columns: Infinity, page: 1 });
  const tile = upOrDown ? tileBeyond(shelf, tiles[at]!, upOrDown) : along !== null ? tiles[along] : undefined;
  if (focusTile(tile)) event.preventDefault();
}

import { createDemoCatalogue, type DemoCatalogue } from './catalogue';
import {
  createDemoListeners,
  type DemoLike,
  type DemoListener,
  type DemoPlay,
  simulateListening,
} from './listeners';
import { createDemoPress } from './press/create-press';
import type { DemoPage } from './press/demo-page';

export interface DemoWorld extends DemoCatalogue {
  listeners: DemoListener[];
  /** In the order of listeners, then of time. */
  plays: DemoPlay[];
  likes: DemoLike[];
  pages: DemoPage[];
}

/** When a world is made without a clock it ends on this Monday. */
const DEFAULT_NOW = new Date('2026-11-16T00:00:00Z');

/**
 * The whole demo world as plain data: artists, albums, tracks, listeners with their plays and likes, press pages.
 * The same seed and `now` always give the same world; `now` only shifts the times of plays.
 */
export function createDemoWorld(seed: number | string, now: Date = DEFAULT_NOW): DemoWorld {
  const catalogue = createDemoCatalogue(seed);
  const listeners = createDemoListeners(catalogue);
  return {
    ...catalogue,
    listeners,
    ...simulateListening(catalogue, listeners, now),
    pages: createDemoPress(catalogue),
  };
}

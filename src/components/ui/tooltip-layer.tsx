'use client';

import { later } from './later';
import { useWords } from './tooltip-store';

const popup = later(() => import('./tooltip-popup'));

/** Where the words of all tooltips appear: once, at the root of the page. */
export function TooltipLayer() {
  const parts = popup.use(useWords(({ words }) => words !== null));
  return parts ? <parts.TooltipPopup /> : null;
}

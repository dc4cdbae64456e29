import type { Device, Load } from './measure-load';

/** What is measured against a limit, as people are told of it. */
export interface Verdict {
  what: string;
  value: string;
  limit: string;
  isKept: boolean;
}

type Measured = 'firstPaintMs' | 'largestPaintMs' | 'layoutShift' | 'blockedMs';

/**
 * The bounds of "good" in Web Vitals (https://web.dev/articles/vitals) for a desktop; for a phone that is four times slower
 * on a slow network those of "poor". What moves does not depend on either, and is far within the bound of "good", 0.1.
 */
const limits: Record<Device['name'], Record<Measured, number>> = {
  desktop: { firstPaintMs: 1_800, largestPaintMs: 2_500, layoutShift: 0.02, blockedMs: 200 },
  phone: { firstPaintMs: 3_000, largestPaintMs: 4_000, layoutShift: 0.02, blockedMs: 600 },
};

/** kB of script, over the network, before anybody does anything. */
const MOST_SCRIPT_KB = 350;
/** Elements of a page at first: Lighthouse warns from 800 on, and finds 1,400 too many. */
const MOST_ELEMENTS = 1_400;

/** What of a page's load keeps to its budget, and what does not. */
export function judgeLoad(page: string, device: Device['name'], load: Load): Verdict[] {
  const against = (name: string, value: number, limit: number, unit: string): Verdict => ({
    what: `${page}, ${device}: ${name}`,
    value: `${unit ? Math.round(value) : value.toFixed(3)}${unit}`,
    limit: `${limit}${unit}`,
    isKept: value <= limit,
  });
  const { firstPaintMs, largestPaintMs, layoutShift, blockedMs } = limits[device];
  return [
    against('first paint', load.firstPaintMs, firstPaintMs, ' ms'),
    against('largest paint', load.largestPaintMs, largestPaintMs, ' ms'),
    against('layout shift', load.layoutShift, layoutShift, ''),
    against('blocked', load.blockedMs, blockedMs, ' ms'),
    against('script', load.kB.script ?? 0, MOST_SCRIPT_KB, ' kB'),
    against('elements', load.elements, MOST_ELEMENTS, ' elements'),
  ];
}

import { mapColoring } from '@words/map';
import { camelot } from '@/domain/camelot';
import type { SoundMap } from '@/domain/contracts/sounds';
import { groupName } from '@/features/library/group-name';

/** What the colours of the points say. */
export type ColorBy = 'group' | 'tempo' | 'key' | 'energy';

/** A colour of the legend: which points have it, and in words. */
export interface ColorClass {
  color: string;
  label: string;
}

export interface MapColors {
  classes: ColorClass[];
  /** Index into `classes` of each point; -1 for what is not known, drawn faintly. */
  classOf: Int16Array;
  /** Points of each class. */
  counts: number[];
}

/** Golden angle: neighbouring groups get hues far apart. */
const GOLDEN_ANGLE = 137.508;
const tempoSteps = [70, 85, 100, 115, 130, 145, 160];
const energySteps = [0.2, 0.45, 0.7, 0.9];

/** Colours for the points of a map; light ones in the dark and dark ones in the light. */
export function mapColors(map: SoundMap, by: ColorBy, isDark: boolean): MapColors {
  const { classes, classOf } = classesOf(map, by, isDark);
  const counts = classes.map(() => 0);
  for (const own of classOf) if (own >= 0) counts[own]!++;
  return { classes, classOf, counts };
}

function classesOf(map: SoundMap, by: ColorBy, isDark: boolean): Omit<MapColors, 'counts'> {
  const hue = (degrees: number, chroma = 0.14) =>
    `oklch(${isDark ? 0.76 : 0.55} ${chroma} ${Math.round(degrees % 360)})`;
  // From cool to hot, and lighter or darker on the way, so that the order shows without colours too.
  const ramp = (part: number) => {
    const lightness = isDark ? 0.45 + 0.43 * part : 0.78 - 0.42 * part;
    return `oklch(${lightness.toFixed(3)} 0.14 ${Math.round(265 - 225 * part)})`;
  };
  switch (by) {
    case 'group':
      return {
        classes: map.groups.map((group, i) => ({
          color: hue(20 + i * GOLDEN_ANGLE, i % 2 === 0 ? 0.15 : 0.11),
          label: groupName(group),
        })),
        classOf: Int16Array.from(map.group),
      };
    case 'tempo':
      return {
        classes: [...tempoSteps, null].map((below, i) => ({
          color: ramp(i / tempoSteps.length),
          label: below === null ? mapColoring.tempoFrom(tempoSteps.at(-1)!) : mapColoring.tempoBelow(below),
        })),
        classOf: Int16Array.from(map.tempoBpm, (bpm) => (bpm === null ? -1 : stepOf(bpm, tempoSteps))),
      };
    case 'energy':
      return {
        classes: mapColoring.energy.map((label, i) => ({ color: ramp(i / energySteps.length), label })),
        classOf: Int16Array.from(map.energy, (energy) =>
          energy === null ? -1 : stepOf(energy, energySteps),
        ),
      };
    case 'key': {
      // Round the Camelot wheel: neighbours blend, and look alike.
      const wheel = Array.from({ length: 24 }, (_, key) => camelot(key % 12, key < 12 ? 'major' : 'minor'));
      const order = wheel
        .map((code, key) => ({ code, key }))
        .sort(
          (a, b) => Number.parseInt(a.code, 10) - Number.parseInt(b.code, 10) || a.code.localeCompare(b.code),
        );
      const place = new Map(order.map(({ key }, i) => [key, i]));
      return {
        classes: order.map(({ code }) => ({
          color: hue((Number.parseInt(code, 10) - 1) * 30, code.endsWith('A') ? 0.08 : 0.17),
          label: code,
        })),
        classOf: Int16Array.from(map.key, (key) => (key === null ? -1 : place.get(key)!)),
      };
    }
  }
}

/** How many steps lie at or below a value. */
const stepOf = (value: number, steps: readonly number[]) => steps.filter((step) => value >= step).length;

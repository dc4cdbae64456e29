import type { BlendVariant } from './contracts/quality';

const signals = ['collaborative', 'text', 'audio'] as const;

/** What the sliders of the signals come to: only their proportion counts, and all at 0 are alike. */
export function proportions({ sliders }: BlendVariant): Record<(typeof signals)[number], number> {
  const most = Math.max(...signals.map((signal) => sliders[signal]));
  const of = (signal: (typeof signals)[number]) => (most > 0 ? sliders[signal] / most : 1);
  return { collaborative: of('collaborative'), text: of('text'), audio: of('audio') };
}

/** Whether two blends rank alike, whatever is learned. */
export function isSameBlend(a: BlendVariant, b: BlendVariant): boolean {
  const [one, other] = [proportions(a), proportions(b)];
  return (
    a.weights === b.weights &&
    a.sliders.adventure === b.sliders.adventure &&
    signals.every((signal) => Math.abs(one[signal] - other[signal]) < 1e-9)
  );
}

import type { BlendVariant, ServedBlend } from './contracts/quality';
import { DEFAULT_SLIDERS } from './sliders';

const signals = ['collaborative', 'text', 'audio'] as const;

/** What the sliders of the signals come to: only their proportion counts, and all at 0 are alike. */
export function proportions({ sliders }: BlendVariant): Record<(typeof signals)[number], number> {
  const most = Math.max(...signals.map((signal) => sliders[signal]));
  const of = (signal: (typeof signals)[number]) => (most > 0 ? sliders[signal] / most : 1);
  return { collaborative: of('collaborative'), text: of('text'), audio: of('audio') };
}

/** What was learned, as it was learned. */
export const PLAIN_BLEND: ServedBlend = {
  weights: 'learned',
  sliders: DEFAULT_SLIDERS,
  signals: { collaborative: 1, text: 1, audio: 1 },
  boldness: 1,
};

/** Whether two blends make the same lists of what is learned. */
export function isSameServed(a: ServedBlend, b: ServedBlend): boolean {
  const multiplied = ({ signals, sliders }: ServedBlend) =>
    proportions({ weights: 'learned', sliders: { ...sliders, ...signals } });
  const [one, other] = [multiplied(a), multiplied(b)];
  return (
    isSameBlend(a, b) &&
    Math.abs(a.boldness - b.boldness) < 1e-9 &&
    signals.every((signal) => Math.abs(one[signal] - other[signal]) < 1e-9)
  );
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

import { createRng } from '@/domain/rng';

const BARS = 56;

/** A waveform laid round in a circle: the sound of a taste, as a picture. The same seed always gives the same one. */
export function TasteRing({ seed, color }: { seed: string; color: string }) {
  const rng = createRng(`taste-ring/${seed}`);
  const waves = [2 + Math.floor(3 * rng()), 5 + Math.floor(4 * rng())] as const;
  const [first, second] = [rng() * 2 * Math.PI, rng() * 2 * Math.PI];
  const path = Array.from({ length: BARS }, (_, bar) => {
    const turn = (2 * Math.PI * bar) / BARS;
    const loud = 0.5 + 0.3 * Math.sin(waves[0] * turn + first) + 0.2 * Math.sin(waves[1] * turn + second);
    const [inner, outer] = [37 - 3 * loud, 39 + 10 * loud];
    const at = (radius: number) =>
      `${(50 + radius * Math.cos(turn)).toFixed(2)} ${(50 + radius * Math.sin(turn)).toFixed(2)}`;
    return `M${at(inner)}L${at(outer)}`;
  }).join('');
  return (
    <svg viewBox="0 0 100 100" aria-hidden className="absolute inset-0 size-full">
      <circle cx="50" cy="50" r="34" fill={color} fillOpacity="0.2" />
      <path d={path} stroke={color} strokeWidth="2.2" strokeLinecap="round" fill="none" />
    </svg>
  );
}

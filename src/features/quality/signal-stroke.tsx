import type { Signal } from '@/domain/contracts/common';

/** Line of a signal in charts: colour, dashes and the shape of its points, so that it can be told without colour. */
export const signalStroke: Record<Signal, { stroke: string; fill: string; dash: string | undefined }> = {
  collaborative: {
    stroke: 'stroke-signal-collaborative',
    fill: 'fill-signal-collaborative',
    dash: undefined,
  },
  text: { stroke: 'stroke-signal-text', fill: 'fill-signal-text', dash: '6 3' },
  audio: { stroke: 'stroke-signal-audio', fill: 'fill-signal-audio', dash: '1.5 4' },
};

/** A signal's point: listeners round, text square, sound a triangle. */
export function SignalPoint({ signal, x, y, r }: { signal: Signal; x: number; y: number; r: number }) {
  const { fill } = signalStroke[signal];
  if (signal === 'collaborative') return <circle cx={x} cy={y} r={r} className={fill} />;
  if (signal === 'text')
    return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} className={fill} />;
  const [w, h] = [r * 1.15, r * 1.1];
  return <path d={`M${x} ${y - h} L${x + w} ${y + h * 0.8} L${x - w} ${y + h * 0.8} Z`} className={fill} />;
}

import type { Signal } from '@/domain/contracts/common';

/**
 * Fill of a signal in bars and charts. Colour alone would not do: listeners are solid, text is lined like a page,
 * sound stands in bars like a meter.
 */
export const signalFill: Record<Signal, string> = {
  collaborative: 'bg-signal-collaborative',
  text: 'bg-[repeating-linear-gradient(0deg,var(--words)_0_2px,color-mix(in_oklab,var(--words)_55%,transparent)_2px_3px)]',
  audio:
    'bg-[repeating-linear-gradient(90deg,var(--sound)_0_3px,color-mix(in_oklab,var(--sound)_45%,transparent)_3px_5px)]',
};

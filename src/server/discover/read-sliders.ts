import { slidersSchema } from '@/domain/contracts/discover';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import type { BlendSliders } from '@/recommenders/blend/blend-candidates';

/** The sliders as a list keeps them; lists from before there were any have them where they begin. */
export const slidersOf = (blend: unknown): BlendSliders =>
  slidersSchema.safeParse(blend).data ?? DEFAULT_SLIDERS;

/** Whether the sliders are where they begin. */
export const isUnsteered = (sliders: BlendSliders): boolean =>
  (Object.keys(DEFAULT_SLIDERS) as (keyof BlendSliders)[]).every(
    (name) => sliders[name] === DEFAULT_SLIDERS[name],
  );

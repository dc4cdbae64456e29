import { slidersSchema } from '@/domain/contracts/discover';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { database } from '@/infra/database';
import type { BlendSliders } from '@/recommenders/blend/blend-candidates';

/** The sliders as a list keeps them; lists from before there were any have them where they begin. */
export const slidersOf = (blend: unknown): BlendSliders =>
  slidersSchema.safeParse(blend).data ?? DEFAULT_SLIDERS;

/** How a listener has their sliders: as for their newest list. */
export async function readSliders(userId: string): Promise<BlendSliders> {
  const list = await database().discoverList.findFirst({
    where: { userId },
    orderBy: { week: 'desc' },
    select: { blend: true },
  });
  return slidersOf(list?.blend);
}

/** Whether the sliders are where they begin. */
export const isUnsteered = (sliders: BlendSliders): boolean =>
  (Object.keys(DEFAULT_SLIDERS) as (keyof BlendSliders)[]).every(
    (name) => sliders[name] === DEFAULT_SLIDERS[name],
  );

import { z } from 'zod';
import { radioOutcomeSchema, radioSeedSchema } from '@/domain/contracts/radio';
import type { Radio } from './radio-store';

/** A radio as this browser keeps it. */
export const keptRadioSchema: z.ZodType<Radio> = z.object({
  seed: radioSeedSchema,
  session: z.string(),
  name: z.string(),
  log: z.array(z.object({ trackId: z.string(), outcome: radioOutcomeSchema })),
  isOver: z.boolean(),
});

import { parseArgs } from 'node:util';
import { z } from 'zod';
import { DEFAULT_ALS_SETTINGS } from '@/recommenders/collaborative/als-settings';

const positive = z.coerce.number().positive();
const optionsSchema = z.strictObject({
  interactions: z.string('--interactions FILE.tsv is needed'),
  holdout: z.coerce.number().gt(0).lt(1).default(0.2),
  seed: z.string().default('1'),
  factors: positive.int().max(2048).default(DEFAULT_ALS_SETTINGS.factors),
  iterations: positive.int().default(DEFAULT_ALS_SETTINGS.iterations),
  block: positive.int().default(DEFAULT_ALS_SETTINGS.blockSize),
  threads: positive.int().optional(),
  regularization: positive.optional(),
  unobserved: z.coerce.number().min(0).optional(),
  peers: z.boolean().default(false),
  confidence: z.enum(['log', 'one']).default('log'),
  'linear-regularization': positive.optional(),
  damping: z.coerce.number().min(0).max(1).optional(),
  'linear-share': z.coerce.number().min(0).max(1).optional(),
  'largest-ease': positive.int().default(8192),
  tune: z.enum(['none', 'share', 'all']).default('share'),
});

/** What evaluate-collaborative can be told on the command line. */
export type CollaborativeOptions = z.infer<typeof optionsSchema>;

/** @throws Error naming each option that makes no sense */
export function readCollaborativeOptions(): CollaborativeOptions {
  const named = Object.keys(optionsSchema.shape).map((name) => {
    const type = name === 'peers' ? ('boolean' as const) : ('string' as const);
    return [name, { type }];
  });
  const { values } = parseArgs({ options: Object.fromEntries(named) });
  const parsed = optionsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'),
  );
}

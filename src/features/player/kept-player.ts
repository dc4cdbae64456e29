import { z } from 'zod';
import { streamQualitySchema, trackSchema } from '@/domain/contracts/library';
import { playSourceSchema } from '@/domain/contracts/listening';
import { radioChoiceSchema } from '@/domain/contracts/radio';
import type { PlayQueue } from '@/domain/play-queue';
import { MAX_CROSSFADE_MS } from './crossfade';
import type { OpenPlay } from './play-reporter';
import type { PlayerEntry } from './player-entry';

const playerEntrySchema: z.ZodType<PlayerEntry> = z.object({
  key: z.string(),
  track: trackSchema,
  source: playSourceSchema.nullable(),
  // Of another version it is not worth a queue.
  choice: radioChoiceSchema.optional().catch(undefined),
});

const openPlaySchema: z.ZodType<OpenPlay> = z.object({
  id: z.string(),
  entryKey: z.string(),
  trackId: z.string(),
  startedAt: z.string(),
  durationMs: z.number(),
  heardMs: z.number(),
  mutedMs: z.number(),
  source: playSourceSchema.nullable(),
});

/** The queue as this browser keeps it. */
export const keptQueueSchema: z.ZodType<PlayQueue<PlayerEntry>> = z.object({
  order: z.array(playerEntrySchema),
  position: z.number().int(),
  listOrder: z.array(z.string()).nullable(),
  repeat: z.enum(['off', 'all', 'one']),
});

/** Where it was in it, and the play that was under way. */
export const keptMomentSchema = z.object({ positionMs: z.number(), openPlay: openPlaySchema.nullable() });

/** How it was to sound; what an earlier version did not keep has the value it had then. */
export const keptChoicesSchema = z.object({
  volume: z.number().min(0).max(1),
  isMuted: z.boolean(),
  levelling: z.enum(['track', 'album', 'off']).default('track'),
  crossfadeMs: z.number().min(0).max(MAX_CROSSFADE_MS).default(0),
  rates: z.record(z.string(), z.number().min(0.25).max(4)).default({}),
  quality: streamQualitySchema.default('original'),
  mobileQuality: streamQualitySchema.default('original'),
});
export type KeptChoices = z.infer<typeof keptChoicesSchema>;

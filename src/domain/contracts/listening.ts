import { z } from 'zod';
import { idSchema } from './common';
import { artistSchema, feedbackValueSchema } from './library';

export const playOutcomeSchema = z.enum(['complete', 'skip', 'partial']);

/** Where a play was started. */
export const playSourceSchema = z.object({
  kind: z.enum([
    'discover',
    'album',
    'artist',
    'playlist',
    'search',
    'library',
    'similar',
    'taste',
    'queue',
    'home',
    'track',
    'map',
    'mix',
    'radio',
  ]),
  id: z.string().max(100).optional(),
});
export type PlaySource = z.infer<typeof playSourceSchema>;

/** One play, told once it is over; the id is made by the player so that a retry counts once. */
export const playReportSchema = z.object({
  id: idSchema,
  trackId: idSchema,
  startedAt: z.iso.datetime(),
  msPlayed: z.number().int().min(0).max(86_400_000),
  outcome: playOutcomeSchema,
  source: playSourceSchema.nullable().default(null),
});
export type PlayReport = z.infer<typeof playReportSchema>;

/** 201 the first time, 200 when that id was stored before. */
export const playStoredSchema = z.object({ id: idSchema });

export const feedbackSchema = z.object({ value: feedbackValueSchema });

export const tasteSchema = z.object({
  artistIds: z.array(idSchema).min(1, 'must name at least one artist').max(100),
});

/** The artists a listener picked, first picked first. */
export const tasteArtistsSchema = z.object({ items: z.array(artistSchema) });

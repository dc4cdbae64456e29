import { z } from 'zod';
import { MOST_SESSION_ENTRIES } from '../session-size';
import { idSchema } from './common';
import { trackSchema } from './library';
import { playSourceSchema } from './listening';

const MOST_POSITION_MS = 86_400_000;

const whereSchema = z.object({
  /** Made by the browser, kept there. */
  deviceId: idSchema,
  /** Index in the queue of the one that plays. */
  position: z.number().int().min(0),
  positionMs: z.number().int().min(0).max(MOST_POSITION_MS),
  /** When it was so. */
  heardAt: z.iso.datetime(),
});

/** Where a listener is, with the queue. */
export const sessionReportSchema = whereSchema.extend({
  deviceName: z.string().min(1).max(60),
  entries: z
    .array(z.object({ trackId: idSchema, source: playSourceSchema.nullable() }))
    .min(1)
    .max(MOST_SESSION_ENTRIES),
});
export type SessionReport = z.infer<typeof sessionReportSchema>;

/** The same without the queue, which has not changed since. */
export const sessionMoveSchema = whereSchema;
export type SessionMove = z.infer<typeof sessionMoveSchema>;

/** Where the listener left off; null where nothing was heard, or nothing of it is left. */
export const sessionSchema = z.object({
  session: whereSchema
    .extend({
      deviceName: z.string(),
      entries: z.array(z.object({ track: trackSchema, source: playSourceSchema.nullable() })),
    })
    .nullable(),
});
export type PlaybackSession = NonNullable<z.infer<typeof sessionSchema>['session']>;

/** How far the listener is in one track; 0 once it was heard to its end. */
export const trackPlaceSchema = z.object({
  positionMs: z.number().int().min(0).max(MOST_POSITION_MS),
  /** When it was so. */
  heardAt: z.iso.datetime(),
});
export type TrackPlace = z.infer<typeof trackPlaceSchema>;

/** The places the listener has in long and spoken tracks, the last heard first. */
export const trackPlacesSchema = z.object({
  items: z.array(trackPlaceSchema.extend({ trackId: idSchema })),
});

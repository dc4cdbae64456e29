import { z } from 'zod';
import { idSchema } from './common';

export const statsQuery = z.object({
  /** On the listener's calendar; all time when left out. */
  year: z.coerce.number().int().min(1970).max(2200).optional(),
});

const count = z.number().int();
const amounts = { plays: count, ms: z.number() };

/** What was heard most, in the library or not. */
export const topItemSchema = z.object({
  /** Its page, where the library has it. */
  id: idSchema.nullable(),
  name: z.string(),
  /** Of a song or an album. */
  artist: z.string().nullable(),
  coverUrl: z.string().nullable(),
  coverColor: z.string().nullable(),
  ...amounts,
});
export type TopItem = z.infer<typeof topItemSchema>;

export const statsMonthSchema = z.object({
  /** "2026-03" */
  month: z.string(),
  ...amounts,
  /** Plays that were the listener's first of that song, and of that artist. */
  firstOfSong: count,
  firstOfArtist: count,
  /** Plays of songs that Discover had brought: from a list, whichever week. */
  fromDiscover: count,
  /** Listening by genre; a song of several counts for each in part. */
  genres: z.array(z.object({ genre: z.string(), ms: z.number() })),
});
export type StatsMonth = z.infer<typeof statsMonthSchema>;

/** What a listener heard in a year, or ever. A play that was given up at once counts as time, not as a play. */
export const statsSchema = z.object({
  /** With plays, the latest first. */
  years: z.array(count),
  year: count.nullable(),
  total: z.object({
    ...amounts,
    songs: count,
    artists: count,
    /** Days with music. */
    days: count,
    /** Plays of songs the library has. */
    inLibrary: count,
  }),
  /** Of a year: days with music, "2026-03-01". */
  days: z.array(z.object({ day: z.string(), ...amounts })),
  months: z.array(statsMonthSchema),
  /** By weekday, Monday is 1, and hour of the day. */
  hours: z.array(z.object({ weekday: count, hour: count, ms: z.number() })),
  /** The longest run of days with music. */
  streak: z.object({ days: count, from: z.string(), to: z.string() }).nullable(),
  artists: z.array(topItemSchema),
  albums: z.array(topItemSchema),
  songs: z.array(topItemSchema),
  genres: z.array(z.object({ genre: z.string(), ms: z.number() })),
});
export type Stats = z.infer<typeof statsSchema>;

import { z } from 'zod';
import { idSchema } from './common';
import { trackSchema } from './library';

/** More tracks are a library. */
export const MOST_PLAYLIST_TRACKS = 5000;

const nameSchema = z.string().trim().min(1, 'must not be empty').max(120);
/** In the order they are played; a track may come twice. */
const playlistTrackIdsSchema = z.array(idSchema).max(MOST_PLAYLIST_TRACKS);

export const newPlaylistSchema = z.object({ name: nameSchema, trackIds: playlistTrackIdsSchema.default([]) });
export type NewPlaylist = z.output<typeof newPlaylistSchema>;

/** `trackIds` says all that is in it from now on. */
export const playlistChangeSchema = z
  .object({ name: nameSchema.optional(), trackIds: playlistTrackIdsSchema.optional() })
  .refine(({ name, trackIds }) => name !== undefined || trackIds !== undefined, {
    message: 'must name something to change: name or trackIds',
  });
export type PlaylistChange = z.output<typeof playlistChangeSchema>;

export const playlistAdditionSchema = z.object({ trackIds: playlistTrackIdsSchema.min(1) });

export const playlistSchema = z.object({
  id: idSchema,
  name: z.string(),
  trackCount: z.number().int(),
  durationMs: z.number().int(),
  /** Of its first albums, at most three. */
  coverUrls: z.array(z.string()),
});
export type Playlist = z.infer<typeof playlistSchema>;
export const playlistsSchema = z.object({ items: z.array(playlistSchema) });

export const playlistDetailSchema = z.object({
  id: idSchema,
  name: z.string(),
  entries: z.array(z.object({ id: idSchema, track: trackSchema })),
});
export type PlaylistDetail = z.infer<typeof playlistDetailSchema>;

export const playlistCreatedSchema = z.object({ id: idSchema });

import { z } from 'zod';
import { faulty } from '../contract-fault';
import { MOST_PLAYLIST_TRACKS } from '../playlist-size';
import { idSchema } from './common';
import { trackSchema } from './library';
import { smartRulesSchema } from './smart-rules';

const nameSchema = z.string().trim().min(1, 'must not be empty').max(120);
const descriptionSchema = z.string().trim().max(2000);
/** In the order they are played; a track may come twice. */
const playlistTrackIdsSchema = z.array(idSchema).max(MOST_PLAYLIST_TRACKS);

/** `public`: every listener of this server sees it. `collaborative`: and may change what is in it. */
export const playlistSharingSchema = z.enum(['private', 'public', 'collaborative']);
export type PlaylistSharing = z.infer<typeof playlistSharingSchema>;

/** With `rules` it is a smart one, and its tracks are found when it is opened. */
export const newPlaylistSchema = z.object({
  name: nameSchema,
  description: descriptionSchema.default(''),
  trackIds: playlistTrackIdsSchema.default([]),
  rules: smartRulesSchema.nullable().default(null),
});
export type NewPlaylist = z.output<typeof newPlaylistSchema>;

/** `trackIds` says all that is in it from now on, whoever else is changing it. */
export const playlistChangeSchema = z
  .object({
    name: nameSchema.optional(),
    description: descriptionSchema.optional(),
    sharing: playlistSharingSchema.optional(),
    trackIds: playlistTrackIdsSchema.optional(),
    rules: smartRulesSchema.optional(),
  })
  .refine(
    (change) => Object.values(change).some((value) => value !== undefined),
    faulty('nothing-to-change'),
  );
export type PlaylistChange = z.output<typeof playlistChangeSchema>;

export const playlistAdditionSchema = z.object({ trackIds: playlistTrackIdsSchema.min(1) });

const entryIdsSchema = z.array(idSchema).min(1).max(MOST_PLAYLIST_TRACKS);
/** Entries, not tracks: a track may come twice. Those that are gone already are passed over. */
export const playlistEntriesSchema = z.object({ entryIds: entryIdsSchema });
/** They come to stand in this order before that entry; at the end without one. */
export const playlistMoveSchema = z.object({ entryIds: entryIdsSchema, beforeId: idSchema.nullable() });
export type PlaylistMove = z.output<typeof playlistMoveSchema>;

export const playlistSchema = z.object({
  id: idSchema,
  name: z.string(),
  description: z.string(),
  sharing: playlistSharingSchema,
  isOwn: z.boolean(),
  /** Whose it is. */
  ownerName: z.string(),
  isSmart: z.boolean(),
  /** Null for a smart one: it is found when it is opened. */
  trackCount: z.number().int().nullable(),
  durationMs: z.number().int().nullable(),
  /** Of its first albums, at most three. */
  coverUrls: z.array(z.string()),
});
export type Playlist = z.infer<typeof playlistSchema>;
export const playlistsSchema = z.object({ items: z.array(playlistSchema) });

/** What a smart playlist finds at this moment. */
export const smartSummarySchema = z.object({
  id: idSchema,
  trackCount: z.number().int(),
  durationMs: z.number().int(),
  /** Of its first albums, at most three. */
  coverUrls: z.array(z.string()),
});
export type SmartSummary = z.infer<typeof smartSummarySchema>;
export const smartSummariesSchema = z.object({ items: z.array(smartSummarySchema) });

export const playlistDetailSchema = playlistSchema
  .pick({ id: true, name: true, description: true, sharing: true, isOwn: true, ownerName: true })
  .extend({
    /** Whether this listener may add, move and take out tracks. */
    canChangeTracks: z.boolean(),
    rules: smartRulesSchema.nullable(),
    /** Tracks that fit the rules of a smart one, whatever its limit. */
    fitting: z.number().int().nullable(),
    entries: z.array(
      z.object({
        id: idSchema,
        track: trackSchema,
        /** In a collaborative one; null where it is not known. */
        addedBy: z.string().nullable(),
      }),
    ),
  });
export type PlaylistDetail = z.infer<typeof playlistDetailSchema>;
export type PlaylistEntry = PlaylistDetail['entries'][number];

export const playlistCreatedSchema = z.object({ id: idSchema });

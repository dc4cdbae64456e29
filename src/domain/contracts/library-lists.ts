import { z } from 'zod';
import { albumSchema, artistSchema, trackFilterSchema, trackSchema } from './library';

/** Part of a list by place: a scroll bar may be dragged anywhere in it. */
const listQuery = z.object({
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  /** Of the answer that the list was opened with: places stay what they were then, as long as the server knows. */
  version: z.string().max(64).optional(),
  /** Left out: the way this order is usually read, names from A and what is newest, longest ago or most first. */
  direction: z.enum(['asc', 'desc']).optional(),
});

/** Where a letter, a decade or another step of the order begins. */
export const listMarkSchema = z.object({ label: z.string(), offset: z.number().int() });
export type ListMark = z.infer<typeof listMarkSchema>;

const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    /** Another one than that asked for: the list has changed, and with it every place. */
    version: z.string(),
    total: z.number().int(),
    items: z.array(item),
    marks: z.array(listMarkSchema),
  });

export const trackListSortSchema = z.enum([
  'artist',
  'title',
  'album',
  'year',
  'added',
  'recent',
  'played',
  'duration',
  'tempo',
]);
export type TrackListSort = z.infer<typeof trackListSortSchema>;
export const trackListQuerySchema = listQuery.extend({
  ...trackFilterSchema.shape,
  sort: trackListSortSchema.default('artist'),
});
export type TrackListQuery = z.output<typeof trackListQuerySchema>;
export const trackListSchema = listOf(trackSchema);
export type TrackList = z.infer<typeof trackListSchema>;

export const albumListSortSchema = z.enum(['artist', 'title', 'year', 'added']);
export const albumListQuerySchema = listQuery.extend({
  q: z.string().max(200).optional(),
  yearFrom: trackFilterSchema.shape.yearFrom,
  yearTo: trackFilterSchema.shape.yearTo,
  sort: albumListSortSchema.default('artist'),
});
export type AlbumListQuery = z.output<typeof albumListQuerySchema>;
export const albumListSchema = listOf(albumSchema);
export type AlbumList = z.infer<typeof albumListSchema>;

export const artistListSortSchema = z.enum(['name', 'tracks']);
export const artistListQuerySchema = listQuery.extend({
  q: z.string().max(200).optional(),
  sort: artistListSortSchema.default('name'),
});
export type ArtistListQuery = z.output<typeof artistListQuerySchema>;
export const artistListSchema = listOf(artistSchema);
export type ArtistList = z.infer<typeof artistListSchema>;

export const yearSchema = z.object({
  year: z.number().int(),
  albumCount: z.number().int(),
  trackCount: z.number().int(),
  coverUrls: z.array(z.string()),
});
export type Year = z.infer<typeof yearSchema>;
export const yearListSchema = z.object({ items: z.array(yearSchema) });

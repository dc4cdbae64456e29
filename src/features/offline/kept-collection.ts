import { z } from 'zod';
import { streamQualitySchema, trackSchema } from '@/domain/contracts/library';
import type { PlaySource } from '@/domain/contracts/listening';

/** A list of tracks as one asks for it to be kept. */
export const collectionSchema = z.object({
  kind: z.enum(['playlist', 'album', 'discover']),
  /** Of the playlist or album; for the list of the week, whichever that is, `current`. */
  id: z.string(),
  title: z.string(),
  tracks: z.array(trackSchema),
  /** Of which week the list is. */
  week: z.string().optional(),
});
export type Collection = z.infer<typeof collectionSchema>;

/** A list that is kept on this device, or on its way; `full`: there was no more room. */
export const keptCollectionSchema = collectionSchema.extend({
  quality: streamQualitySchema,
  state: z.enum(['keeping', 'paused', 'kept', 'full']),
  keptAt: z.iso.datetime(),
});
export type KeptCollection = z.infer<typeof keptCollectionSchema>;

type Named = Pick<Collection, 'kind' | 'id'>;

/** Its name among all that is kept. */
export const nameOf = ({ kind, id }: Named): string => `${kind}.${id}`;

/** What plays of it say of where they come from, as on its own page. */
export const sourceOf = ({ kind, id, week }: Named & { week?: string }): PlaySource => ({
  kind,
  id: week ?? id,
});

/** Its page. */
export const pageOf = ({ kind, id }: Named): string => (kind === 'discover' ? '/discover' : `/${kind}/${id}`);

/** What its page is made of. */
export const dataOf = ({ kind, id }: Named): string =>
  kind === 'discover' ? '/api/discover' : `/api/${kind}s/${id}`;

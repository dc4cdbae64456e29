import type { StreamQuality, Track } from '@/domain/contracts/library';
import type { PlaySource } from '@/domain/contracts/listening';

/** A list of tracks as one asks for it to be kept. */
export type Collection = {
  kind: 'playlist' | 'album' | 'discover';
  /** Of the playlist or album, or an earlier week; for the list of the week, whichever that is, `current`. */
  id: string;
  title: string;
  tracks: Track[];
  /** Of which week the list is. */
  week?: string | undefined;
};

/** A list that is kept on this device, or on its way; `full`: there was no more room. */
export type KeptCollection = Collection & {
  quality: StreamQuality;
  state: 'keeping' | 'paused' | 'kept' | 'full';
  keptAt: string;
};

type Named = Pick<Collection, 'kind' | 'id'>;

/** Its name among all that is kept. */
export const nameOf = ({ kind, id }: Named): string => `${kind}.${id}`;

/** What plays of it say of where they come from, as on its own page. */
export const sourceOf = ({ kind, id, week }: Named & { week?: string }): PlaySource => ({
  kind,
  id: week ?? id,
});

/** Its page. */
export const pageOf = (list: Named): string =>
  isOfThisWeek(list) ? '/discover' : `/${list.kind}/${list.id}`;

/** What its page is made of. */
export const dataOf = ({ kind, id }: Named): string => {
  if (kind !== 'discover') return `/api/${kind}s/${id}`;
  return isOfThisWeek({ kind, id }) ? '/api/discover' : `/api/discover?week=${id}`;
};

const isOfThisWeek = ({ kind, id }: Named): boolean => kind === 'discover' && id === 'current';

/** What an album is drawn from when it has no picture; raise it when the drawing changes. */
const DRAWING = 'drawn-1';

/** Names the state of a cover, so that its address changes with it and may be kept for ever. */
export const coverVersion = (coverHash: string | null) => coverHash?.slice(0, 12) ?? DRAWING;

/** Address of an album's cover; append `?size=`. Every album has one: without a picture it is drawn from its name. */
export function coverUrl(album: { id: string; coverHash: string | null }): string {
  return `/api/covers/${album.id}.${coverVersion(album.coverHash)}`;
}

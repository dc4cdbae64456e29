import { nameKey } from '@/domain/name-key';
import { type TrackDescription, VARIOUS_ARTISTS } from './describe-track';
import { isDiscFolder } from './guess-from-path';

type Described = { relativePath: string; description: TrackDescription };

/** Tracks with the same key are one album: same title, in one folder (or in the discs of one). Null: no album. */
function albumGroup({ relativePath, description }: Described): string | null {
  const { albumTitle } = description;
  return albumTitle === null ? null : `${albumFolder(relativePath)}\n${nameKey(albumTitle)}`;
}

/** The folder an album's files share: discs in folders of their own belong to the one above. */
export function albumFolder(relativePath: string): string {
  const folders = relativePath.split('/').slice(0, -1);
  if (folders.length > 0 && isDiscFolder(folders.at(-1)!)) folders.pop();
  return folders.join('/');
}

/**
 * Whose album it is, where tags do not say: the album artist that other files of the same album carry, else the one
 * artist they all share, else "Various artists", so that a compilation stays one album.
 * @param tracks all tracks of the folders they come from
 * @returns the album artist of each track, null for a track without album
 */
export function settleAlbumArtists<T extends Described>(tracks: readonly T[]): Map<T, string | null> {
  const groups = new Map<string | null, T[]>();
  for (const track of tracks) {
    const key = albumGroup(track);
    groups.set(key, [...(groups.get(key) ?? []), track]);
  }
  const settled = new Map<T, string | null>();
  for (const [key, members] of groups) {
    const common = key === null ? null : commonArtist(members.map((member) => member.description));
    for (const member of members) {
      settled.set(member, key === null ? null : (member.description.albumArtist ?? common));
    }
  }
  return settled;
}

function commonArtist(descriptions: readonly TrackDescription[]): string {
  const tagged = mostFrequent(descriptions.flatMap(({ albumArtist }) => albumArtist ?? []));
  if (tagged) return tagged;
  const artists = new Map(descriptions.map(({ artists: [main = ''] }) => [nameKey(main), main]));
  return artists.size === 1 ? [...artists.values()][0]! : VARIOUS_ARTISTS;
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

import { plainTitle } from '@/domain/history/plain-title';
import { NameKeys } from '../community/name-keys';
import { splitArtists } from '../library/split-names';

/**
 * Keys under which a song is one, however a service or a tag writes it: that of the main artist, and of the title without
 * guests and editions.
 */
export class SongKeys {
  private readonly names = new NameKeys();
  private readonly artists = new Map<string, string>();
  private readonly titles = new Map<string, string>();

  artist(credit: string): string {
    return remember(this.artists, credit, () => this.names.of(splitArtists([credit])[0] ?? credit));
  }

  title(title: string): string {
    return remember(this.titles, title, () => this.names.of(plainTitle(title)));
  }
}

const MOST_KEPT = 200_000;

function remember(kept: Map<string, string>, name: string, make: () => string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const key = make();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, key);
  return key;
}

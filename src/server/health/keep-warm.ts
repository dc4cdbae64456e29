import {
  albumListQuerySchema,
  artistListQuerySchema,
  trackListQuerySchema,
} from '@/domain/contracts/library-lists';
import { countLibrary } from '../library/count-library';
import { libraryState } from '../library/library-state';
import { findAlbumList } from '../library/lists/find-album-list';
import { findArtistList } from '../library/lists/find-artist-list';
import { findTrackList } from '../library/lists/find-track-list';
import { libraryWords } from '../search/library-words';
import { fittingTracks } from '../sound/fitting-tracks';

const LOOK_EVERY_MS = 15_000;
/** These orders are the same for everybody. */
const NOBODY = '';

/** What is worked out from the whole library and many ask for, dearest first. */
const wanted: readonly (() => Promise<unknown>)[] = [
  () => countLibrary(),
  () => findTrackList(trackListQuerySchema.parse({ sort: 'artist', limit: 1 }), NOBODY),
  () => findAlbumList(albumListQuerySchema.parse({ limit: 1 })),
  () => findArtistList(artistListQuerySchema.parse({ limit: 1 })),
  () => fittingTracks(),
  () => libraryWords(),
  () => findTrackList(trackListQuerySchema.parse({ sort: 'title', limit: 1 }), NOBODY),
  () => findTrackList(trackListQuerySchema.parse({ sort: 'album', limit: 1 }), NOBODY),
  () => findTrackList(trackListQuerySchema.parse({ sort: 'added', limit: 1 }), NOBODY),
];

let isKept = false;

/**
 * From the first call on, works out what pages ask for of the whole library before anybody opens them: at the start, and
 * anew once the library has come to rest after a change. One thing after the other, so that whoever is there already goes first.
 */
export function keepWarm(): void {
  if (isKept) return;
  isKept = true;
  let seen = '';
  let warmed: string | undefined;
  const look = async () => {
    try {
      const state = await libraryState();
      const isAtRest = warmed === undefined || state === seen;
      seen = state;
      if (isAtRest && state !== warmed) {
        for (const one of wanted) await one();
        warmed = state;
      }
    } catch {
      // Nobody waits for this: whoever asks for the page is told what is wrong.
    }
    setTimeout(look, LOOK_EVERY_MS).unref();
  };
  void look();
}

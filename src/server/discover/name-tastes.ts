import { tasteInWords, tasteNames } from '@words/sounds';
import { database } from '@/infra/database';
import { keepWhileUnchanged } from '@/infra/keep-while-unchanged';
import {
  type LibraryTastes,
  libraryTastes,
  nameTaste,
  type TasteMember,
} from '@/recommenders/blend/name-taste';
import { soundAttributes } from '../sound/sound-attributes';
import { labelsOf, loadArtistTerms } from '../sound/track-labels';
import type { CandidatePool } from './candidate-pool';
import type { TasteProfile } from './taste-profile';

/** Music to be named. */
export interface NamedGroup {
  /** The track in the middle of it. */
  middle: string;
  trackIds: readonly string[];
}

/** Names of a listener's tastes, in their order. */
export const nameTastes = (profile: TasteProfile, pool: CandidatePool): Promise<string[]> =>
  nameGroups(groupsOfTastes(profile), pool);

/** The tracks that stand for each of a listener's tastes. */
export const groupsOfTastes = ({ anchors, centres }: TasteProfile): NamedGroup[] =>
  centres.map(({ medoid, members }) => ({
    middle: anchors[medoid]!.track.id,
    trackIds: members.map((member) => anchors[member]!.track.id),
  }));

/** Names of music, each another: by what sets it apart from the library, else by an artist in the middle. */
export async function nameGroups(groups: readonly NamedGroup[], pool: CandidatePool): Promise<string[]> {
  if (groups.length === 0) return [];
  const { members, artistNames, library } = await loadNamedLibrary(pool);
  const names: string[] = [];
  for (const { middle, trackIds } of groups) {
    const own = trackIds.flatMap((trackId) => members.get(trackId) ?? []);
    const found = nameTaste(own, library);
    const name = found && tasteInWords(found);
    const artist = artistNames.get(middle);
    const near = artist === undefined ? tasteNames.aroundPlayed : tasteNames.around(artist);
    names.push(name === null ? near : names.includes(name) ? tasteNames.apart(name, near) : name);
  }
  return names;
}

interface NamedLibrary {
  /** By track. */
  members: ReadonlyMap<string, TasteMember>;
  /** By track, as its tag says it. */
  artistNames: ReadonlyMap<string, string>;
  library: LibraryTastes;
}

const artistTerms = keepWhileUnchanged(['ArtistTerm'], loadArtistTerms);
type ArtistTerms = Awaited<ReturnType<typeof artistTerms>>;

const named = new WeakMap<CandidatePool, { terms: ArtistTerms; library: Promise<NamedLibrary> }>();

/** What the tracks of a pool are called by: the same for the tastes of all listeners. */
async function loadNamedLibrary(pool: CandidatePool): Promise<NamedLibrary> {
  const terms = await artistTerms();
  const before = named.get(pool);
  if (before?.terms === terms) return before.library;
  const library = readNamedLibrary(pool, terms);
  named.set(pool, { terms, library });
  library.catch(() => named.delete(pool));
  return library;
}

async function readNamedLibrary(pool: CandidatePool, terms: ArtistTerms): Promise<NamedLibrary> {
  const tracks = await database().track.findMany({
    where: { missingSince: null },
    select: { id: true, artistId: true, artistName: true, genres: true, year: true },
  });
  const members = new Map(
    tracks.flatMap(({ id, artistId, genres, year }): [string, TasteMember][] => {
      const track = pool.get(id);
      return track
        ? [[id, { ...soundAttributes(track), labels: labelsOf(genres, terms.get(artistId)), year }]]
        : [];
    }),
  );
  return {
    members,
    artistNames: new Map(tracks.map(({ id, artistName }) => [id, artistName])),
    library: libraryTastes([...members.values()]),
  };
}

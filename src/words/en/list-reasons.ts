/** Why a track is on a list, signal by signal: each a sentence without its full stop. */

/** An artist that a reason refers to. */
export interface NamedArtist {
  id: string;
  name: string;
}

/** A track that a reason refers to. */
export interface NamedTrack {
  id: string;
  title: string;
  artist: NamedArtist;
}

interface InCommon {
  listeners: number;
  /** How many of them are simulated. */
  ofDemo: number;
  artists: readonly NamedArtist[];
  /** The name of the artist they have in common; null for this very track. */
  what: string | null;
}

/** How reasons are said; it depends on what the music was chosen for. */
export interface ReasonWords {
  collaborative: {
    /** Of a track that nobody played, by who plays what sounds like it. */
    unheard: string;
    /** Where no artist can be named. */
    nearTaste: string;
    /** Two who share nobody can still share third ones: said as the guess it is. */
    guess: (artists: readonly NamedArtist[]) => string;
    inCommon: (facts: InCommon) => string;
  };
  text: {
    /** Sentences name both. */
    quoted: (artist: NamedArtist) => string;
    /** Both are called the same. */
    described: (artist: NamedArtist, terms: readonly string[]) => string;
    /** Both are written about with third ones. */
    sameCompany: (artist: NamedArtist) => string;
  };
  audio: {
    /** @param shared what the two have in common in words, as far as there are some */
    soundsLike: (track: NamedTrack, shared: readonly string[]) => string;
  };
}

/** Where it is the listener's taste. */
export const listReasons: ReasonWords = {
  collaborative: {
    unheard: 'Nobody is known to have played it; it sounds like what people with your taste play',
    nearTaste: 'Played by people whose taste is near yours',
    guess: (artists) =>
      `A guess through others’ taste: nobody known plays both this and ${either(namesOf(artists))}`,
    /** Simulated listeners are called so: nobody shall take the demo's for people. */
    inCommon: ({ listeners, ofDemo, artists, what }) => {
      const kind = ofDemo === listeners ? 'demo ' : '';
      const people =
        listeners === 1 ? `One ${kind}listener who plays` : `${listeners} ${kind}listeners who play`;
      const among = kind || ofDemo === 0 ? '' : `, ${ofDemo} of them from the demo`;
      const play = listeners === 1 ? 'plays' : 'play';
      return `${people} ${either(namesOf(artists))} also ${play} ${what ?? 'this'}${among}`;
    },
  },
  text: {
    quoted: ({ name }) => `Written about together with ${name}`,
    described: ({ name }, terms) => `Described like ${name}: ${joined(terms)}`,
    sameCompany: ({ name }) => `Written about in the same company as ${name}`,
  },
  audio: { soundsLike: (track, shared) => `Sounds like ${titleAndArtist(track)}${inCommon(shared)}` },
};

export const titleAndArtist = ({ title, artist }: NamedTrack): string => `${title} by ${artist.name}`;
export const inCommon = (shared: readonly string[]): string =>
  shared.length > 0 ? `: ${joined(shared)}` : '';
export const namesOf = (artists: readonly NamedArtist[]): string[] => artists.map(({ name }) => name);

/** "A", "A and B", "A, B and C". */
export const joined = (names: readonly string[]) => joinedBy('and', names);
const either = (names: readonly string[]) => joinedBy('or', names);

function joinedBy(word: string, names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** Why a track is on a list, signal by signal: each a sentence without its full stop. */

export const collaborativeReason = {
  unheard: 'Nobody is known to have played it; it sounds like what people with your taste play',
  nearTaste: 'Played by people whose taste is near yours',
  /** Two who share nobody can still share third ones: said as the guess it is. */
  guess: (artists: readonly string[]) =>
    `A guess through others’ taste: nobody known plays both this and ${either(artists)}`,
  /** Simulated listeners are called so: nobody shall take the demo's for people. */
  inCommon: ({ listeners, ofDemo, artists, what }: InCommon) => {
    const kind = ofDemo === listeners ? 'demo ' : '';
    const people =
      listeners === 1 ? `One ${kind}listener who plays` : `${listeners} ${kind}listeners who play`;
    const among = kind || ofDemo === 0 ? '' : `, ${ofDemo} of them from the demo`;
    return `${people} ${either(artists)} also ${listeners === 1 ? 'plays' : 'play'} ${what}${among}`;
  },
  this: 'this',
};

interface InCommon {
  listeners: number;
  /** How many of them are simulated. */
  ofDemo: number;
  artists: readonly string[];
  /** The artist they have in common, or `this` track. */
  what: string;
}

export const textReason = {
  quoted: (artist: string) => `Written about together with ${artist}`,
  described: (artist: string, terms: readonly string[]) => `Described like ${artist}: ${joined(terms)}`,
  sameCompany: (artist: string) => `Written about in the same company as ${artist}`,
};

export const audioReason = {
  soundsLike: (title: string, artist: string) => `Sounds like ${title} by ${artist}`,
  soundsLikeIn: (title: string, artist: string, shared: readonly string[]) =>
    `Sounds like ${title} by ${artist}: ${joined(shared)}`,
};

/** "A", "A and B", "A, B and C". */
const joined = (names: readonly string[]) => joinedBy('and', names);
const either = (names: readonly string[]) => joinedBy('or', names);

function joinedBy(word: string, names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

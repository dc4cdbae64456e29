import {
  inCommon,
  joined,
  listReasons,
  type NamedArtist,
  namesOf,
  type ReasonWords,
  titleAndArtist,
} from './list-reasons';

/** How what a reason refers to came to count in a radio: it began with it, or it was liked or heard out in it. */
export type RadioTie = 'seed' | 'well';

interface RadioFacts {
  /** What it began with. */
  seed: 'track' | 'artist' | 'discover';
  /** Of a track or artist; null for a track that only stands for its artist. */
  tieOf: (id: string) => RadioTie | null;
}

/** What is said of the very track the radio began with; of an artist's it is plain. */
const ofSeed = {
  track: ', which this radio began with',
  artist: '',
  discover: ', of the list this radio began with',
};
const ofWell = ', which went well in this radio';

/**
 * Why a track is in a radio, by its seed and what went well since. That the radio began with a track or an artist is said
 * beside it: of what a reason refers to only that is told which is not plain from there.
 */
export function radioReasons({ seed, tieOf }: RadioFacts): ReasonWords {
  const { collaborative, text } = listReasons;
  const whence = (artists: readonly NamedArtist[]) => {
    const named = (tie: RadioTie) => namesOf(artists.filter(({ id }) => tieOf(id) === tie));
    const [listed, well] = [seed === 'discover' ? named('seed') : [], named('well')];
    if (listed.length === 0 && well.length === 0) return '';
    const are = listed.length > 1 ? 'are' : 'is';
    const ofList = `${joined(listed)} ${are} on the list this radio began with`;
    if (well.length === 0) return `; ${ofList}`;
    const wentWell = `${joined(well)} went well in`;
    return listed.length === 0 ? `; ${wentWell} this radio` : `; ${ofList}, and ${wentWell} it`;
  };
  return {
    collaborative: {
      unheard: 'Nobody is known to have played it; it sounds like what people play who would like this radio',
      nearTaste: 'Played by people who would like this radio',
      guess: (artists) => `${collaborative.guess(artists)}${whence(artists)}`,
      inCommon: (facts) => `${collaborative.inCommon(facts)}${whence(facts.artists)}`,
    },
    text: {
      quoted: (artist) => `${text.quoted(artist)}${whence([artist])}`,
      described: (artist, terms) => `${text.described(artist, terms)}${whence([artist])}`,
      sameCompany: (artist) => `${text.sameCompany(artist)}${whence([artist])}`,
    },
    audio: {
      soundsLike: (track, shared) => {
        const tie = tieOf(track.id);
        const which = tie === 'seed' ? ofSeed[seed] : tie === 'well' ? ofWell : '';
        const whose = tie === null ? whence([track.artist]) : '';
        return `Sounds like ${titleAndArtist(track)}${which}${inCommon(shared)}${whose}`;
      },
    },
  };
}

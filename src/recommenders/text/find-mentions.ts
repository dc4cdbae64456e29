import type { AnalysedText } from './analysed-text';
import {
  isCapitalised,
  isPartOfLongerName,
  isSpelledExactly,
  nameEvidence,
  type Surroundings,
} from './name-evidence';
import type { NameMatch, NameMatcher, NameReading } from './name-matcher';

/** One place where a text names an artist or, with `trackId`, a track of theirs. */
export interface Mention {
  artistId: string;
  trackId?: string;
  /** Token indices in the analysed text, end exclusive. */
  from: number;
  to: number;
  /** Index of the sentence in the analysed text. */
  sentence: number;
}

/** Whether somebody has said that these words (normalised, joined by blanks) do not name this artist here. */
export type IsExcluded = (artistId: string, words: string) => boolean;

// A title counts as a track only this close (in words) to a mention of its artist.
const TRACK_REACH = 60;
const OPENING_QUOTE = /["“„«‘']$/;

/**
 * Finds who a text names: artists first (sure ones, then those that need evidence, which the sure ones give), then
 * tracks near their artist. In order of the text; no two overlap.
 */
export function findMentions(
  document: AnalysedText,
  matcher: NameMatcher,
  isExcluded?: IsExcluded,
): Mention[] {
  const artistOf: (string | undefined)[] = new Array(document.tokens.length);
  const acceptedInDocument = new Set<string>();
  const named = withoutExcluded(document, matcher.find(document.tokens), isExcluded);
  const tracks = named.tracks.filter((match) => isCapitalised(document, match));
  const tracksInDocument = new Set(
    tracks.flatMap(({ readings }) => readings.filter(isTelling).map(({ artistId }) => artistId)),
  );
  const around: Surroundings = { document, artistOf, acceptedInDocument, tracksInDocument };
  const mentions: Mention[] = [];
  const accept = ({ from, to }: NameMatch, { artistId, trackId }: NameReading) => {
    artistOf.fill(artistId, from, to);
    if (!trackId) acceptedInDocument.add(artistId);
    mentions.push({
      artistId,
      ...(trackId ? { trackId } : {}),
      from,
      to,
      sentence: document.sentenceOf[from]!,
    });
  };

  const doubtful: { match: NameMatch; reading: NameReading }[] = [];
  for (const match of named.artists) {
    const reading = bestReading(document, match);
    if (isSure(document, match, reading)) {
      // "The National" of "The National Gallery": words that anyone may put together are no name beside another capital.
      const everyday = reading.strength === 'contested' && isPartOfLongerName(match, document, artistOf);
      if (!everyday) accept(match, reading);
    } else if (isPossible(document, match, reading)) doubtful.push({ match, reading });
  }
  // Twice: what a later sentence makes sure helps an earlier one.
  let open = doubtful;
  for (let round = 0; round < 2; round++) {
    const undecided: typeof doubtful = [];
    for (const candidate of open) {
      if (nameEvidence(candidate.match, candidate.reading, around) > 0)
        accept(candidate.match, candidate.reading);
      else undecided.push(candidate);
    }
    open = undecided;
  }

  if (mentions.length > 0) {
    const artistMentions = [...mentions];
    for (const match of tracks) {
      const reading = nearTrack(document, match, artistMentions);
      if (reading && !artistOf.slice(match.from, match.to).some(Boolean)) accept(match, reading);
    }
  }
  return mentions.sort((a, b) => a.from - b.from);
}

function withoutExcluded(
  { tokens }: AnalysedText,
  found: ReturnType<NameMatcher['find']>,
  isExcluded: IsExcluded | undefined,
): ReturnType<NameMatcher['find']> {
  if (!isExcluded) return found;
  const artists = found.artists.flatMap((match) => {
    const words = Array.from({ length: match.to - match.from }, (_, i) => tokens.wordAt(match.from + i));
    const spelled = words.join(' ');
    const readings = match.readings.filter(({ artistId }) => !isExcluded(artistId, spelled));
    return readings.length > 0 ? [{ ...match, readings }] : [];
  });
  return { ...found, artists };
}

/** A title that nothing else reads like; "Hello" may stand anywhere. */
const isTelling = ({ strength }: NameReading) => strength === 'clear' || strength === 'contested';

/** Of several artists under one name the one spelled so to the letter, else the first listed. */
function bestReading(document: AnalysedText, match: NameMatch): NameReading {
  const exact = match.readings.find((reading) => isSpelledExactly(document, match, reading.spelling));
  return exact ?? match.readings[0]!;
}

function isSure(document: AnalysedText, match: NameMatch, { strength, spelling }: NameReading): boolean {
  if (strength === 'ambiguous' || strength === 'exact') return false;
  if (isCapitalised(document, match)) return true;
  if (isSpelledExactly(document, match, spelling)) return strength === 'clear';
  // Writers who use no capitals at all: believed where several words agree.
  return strength === 'clear' && match.to - match.from > 1;
}

function isPossible(document: AnalysedText, match: NameMatch, { strength, spelling }: NameReading): boolean {
  if (strength === 'exact') return isSpelledExactly(document, match, spelling);
  return (
    strength === 'ambiguous' &&
    (isCapitalised(document, match) || isSpelledExactly(document, match, spelling))
  );
}

function nearTrack(
  document: AnalysedText,
  match: NameMatch,
  artists: readonly Mention[],
): NameReading | undefined {
  const start = document.tokens.starts[match.from]!;
  const quoted = OPENING_QUOTE.test(document.text.slice(Math.max(0, start - 1), start));
  let best: NameReading | undefined;
  let bestDistance = TRACK_REACH + 1;
  for (const reading of match.readings) {
    if (reading.strength !== 'clear' && !quoted) continue;
    for (const mention of artists) {
      if (mention.artistId !== reading.artistId) continue;
      const distance = Math.max(mention.from - match.to, match.from - mention.to, 0);
      if (distance < bestDistance) [best, bestDistance] = [reading, distance];
    }
  }
  return best;
}

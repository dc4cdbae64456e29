import type { AnalysedText } from './analysed-text';
import { isCapitalised } from './name-candidates';
import { judgeNames, NamesInText } from './name-evidence';
import type { NameMatch, NameMatcher, NameReading } from './name-matcher';
import { NAME_WEIGHTS } from './name-weights';

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

// A title counts as a track only this close (in words) to a mention of its artist, or on a page about them.
const TRACK_REACH = 60;
const OPENING_QUOTE = /["“„«‘']$/;

/**
 * Finds who a text names: artists first, judged together by what is around them, then tracks near their artist. In order
 * of the text; no two overlap.
 */
export function findMentions(
  document: AnalysedText,
  matcher: NameMatcher,
  isExcluded?: IsExcluded,
): Mention[] {
  const found = withoutExcluded(document, matcher.find(document.tokens), isExcluded);
  const tracks = found.tracks.filter((match) => isCapitalised(document, match));
  const tracksInDocument = new Set(
    tracks.flatMap(({ readings }) => readings.filter(isTelling).map(({ artistId }) => artistId)),
  );
  const names = new NamesInText(document, found.artists, tracksInDocument);
  const accepted = judgeNames(names, NAME_WEIGHTS);
  const mentionOf = ({ from, to }: NameMatch, { artistId, trackId }: NameReading): Mention => ({
    artistId,
    ...(trackId ? { trackId } : {}),
    from,
    to,
    sentence: document.sentenceOf[from]!,
  });
  const artists = names.candidates
    .filter((_, index) => accepted[index])
    .map(({ match, reading }) => mentionOf(match, reading));
  if (artists.length === 0) return artists;

  const isNamed = new Uint8Array(document.tokens.length);
  for (const { from, to } of artists) isNamed.fill(1, from, to);
  const titles = tracks.flatMap((match) => {
    if (isNamed.subarray(match.from, match.to).some(Boolean)) return [];
    const reading = nearTrack(document, match, artists);
    return reading ? [mentionOf(match, reading)] : [];
  });
  return [...artists, ...titles].sort((a, b) => a.from - b.from);
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

function nearTrack(
  document: AnalysedText,
  match: NameMatch,
  artists: readonly Mention[],
): NameReading | undefined {
  const start = document.tokens.starts[match.from]!;
  const quoted = OPENING_QUOTE.test(document.text.slice(Math.max(0, start - 1), start));
  const isTitle = (mention: Mention) => document.textStart > 0 && mention.sentence === 0;
  let best: NameReading | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const reading of match.readings) {
    if (reading.strength !== 'clear' && !quoted) continue;
    for (const mention of artists) {
      if (mention.artistId !== reading.artistId) continue;
      const distance = Math.max(mention.from - match.to, match.from - mention.to, 0);
      if (distance > TRACK_REACH && !isTitle(mention)) continue;
      if (distance < bestDistance) [best, bestDistance] = [reading, distance];
    }
  }
  return best;
}

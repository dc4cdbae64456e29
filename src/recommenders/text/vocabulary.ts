import Lexicon from 'natural/lib/natural/brill_pos_tagger/lib/Lexicon.js';
import { words as stopwords } from 'natural/lib/natural/util/stopwords.js';
import { PLACE_WORDS } from './place-words';
import { remembered } from './remembered';

// The lexicon of Brill's tagger (Wall Street Journal and Brown corpora), 92,000 spellings, out of its own file: the
// package's front door pulls in database drivers.
const { lexicon } = new Lexicon('EN');

/** True for a word of everyday English ("kiss", "air"), given in lower case. */
export function isCommonWord(word: string): boolean {
  return STOPWORDS.has(word) || Array.isArray(lexicon[word]);
}

/** True for a name the lexicon knows as something else than music, as a rule a place or a first name ("Boston"). */
export const isCommonName = remembered((word): boolean =>
  Array.isArray(lexicon[word[0]!.toUpperCase() + word.slice(1)]),
);

/** Tags of the Penn Treebank a word may have, the commonest first; undefined for one the lexicon does not know. */
export function tagsOf(word: string): readonly string[] | undefined {
  const tags = lexicon[word];
  return Array.isArray(tags) ? tags : undefined;
}

/** What a word mostly is by the lexicon: "figure", "month", "place", "function" words, "verb", "past" (a verb's past), "adjective", "adverb", "noun", "plural" (of a noun), "noun-name" (a noun that is a name, too), "name", "unknown". */
export const wordClass = remembered((word): string => {
  if (/^\d/.test(word)) return 'figure';
  if (MONTHS.has(word)) return 'month';
  if (PLACE_WORDS.has(word)) return 'place';
  if (STOPWORDS.has(word)) return 'function';
  const tags = lexicon[word];
  if (!Array.isArray(tags)) return isCommonName(word) ? 'name' : 'unknown';
  const [tag] = tags;
  if (/^VBD|^VBN/.test(tag!)) return 'past';
  if (/^VB|^MD/.test(tag!)) return 'verb';
  if (/^JJ/.test(tag!)) return 'adjective';
  if (/^RB|^UH/.test(tag!)) return 'adverb';
  if (tag === 'NNS') return 'plural';
  if (/^NN/.test(tag!)) return isCommonName(word) ? 'noun-name' : 'noun';
  return 'function';
});

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** Words without content, and the words every text on music is full of. */
export const STOPWORDS: ReadonlySet<string> = new Set([
  ...stopwords,
  ...'and the for with from that this his her its one two three four five first second third last next'.split(
    ' ',
  ),
  ...MONTHS,
  ...'album albums song songs music musical released release band bands single singles track tracks'.split(
    ' ',
  ),
  ...'artist artists recorded recording records record year years time including later'.split(' '),
]);

/** Words that show a name near them is meant as an artist's. */
export const MUSIC_WORDS: ReadonlySet<string> = new Set(
  [
    'band bands group groups duo trio quartet act acts singer singers songwriter rapper rappers vocalist guitarist',
    'bassist drummer frontman producer dj artist artists musician musicians album albums ep lp single singles song',
    'songs track tracks remix remixes remixed hit hits tour toured touring concert concerts gig gigs feat featuring',
    'ft cover covers covered supporting opened headlined influences influenced influence fans music rock pop metal',
    'punk indie electronic hop rap soul jazz records lyrics riff riffs grammy chart charts debut stage encore festival',
    'festivals setlist vinyl tickets sang sing sings singing sung reunited reunion label signed demo synth synths guitar',
    'guitars bass drums drum drumming keyboards keyboard vocals vocal tune tunes chorus chorus verse reissue reissued',
    'discography studio crowd headline headliners lineup bill roadie roadies duet headlining remixed sampled samples',
  ]
    .join(' ')
    .split(' '),
);

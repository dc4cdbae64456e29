/**
 * Measures how fast names are found in texts: megabytes a second on one core, and memory, against many names.
 *
 *   npm run measure:matching -- --documents FILE.jsonl[.gz] --names FILE.tsv [--count 1000000]
 *
 * The names of the file are filled up with made ones of one to three of the words the texts hold, so that they begin as
 * the texts' sentences do. Two figures: finding the names (words and longest matches), and the whole (with sentences,
 * and deciding who is meant). The bound beside them is a single look at every unit of the same texts.
 *
 * Prints one JSON object on standard output; exits with 1 and a word on bad input.
 */
import { parseArgs } from 'node:util';
import { createRng } from '@/domain/rng';
import { analyseText } from '@/recommenders/text/analysed-text';
import { findMentions } from '@/recommenders/text/find-mentions';
import { type ArtistNames, createNameMatcher } from '@/recommenders/text/name-matcher';
import { tokenise } from '@/recommenders/text/tokenise';
import { readDocuments, readNames } from './read-text-files';
import { wholeNumber } from './whole-number';

const MOST_BYTES = 20_000_000;

async function measure(options: { documents: string; names: string; count: number }) {
  const texts: string[] = [];
  let bytes = 0;
  for await (const { text } of readDocuments(options.documents)) {
    texts.push(text);
    bytes += Buffer.byteLength(text);
    if (bytes >= MOST_BYTES) break;
  }
  const known = await readNames(options.names);
  const words = [...new Set(texts.flatMap(wordsOf))];
  const started = performance.now();
  const matcher = createNameMatcher(filledUp(known, words, options.count));
  const buildSeconds = secondsSince(started);
  const megabytes = bytes / 1e6;
  const find = () => texts.reduce((sum, text) => sum + matcher.find(tokenise(text)).artists.length, 0);
  const findAndDecide = () =>
    texts.reduce((sum, text) => sum + findMentions(analyseText({ title: '', text }), matcher).length, 0);
  const scan = () => texts.reduce((sum, text) => sum + lineBreaks(text), 0);
  const finding = timed(find);
  const whole = timed(findAndDecide);
  return {
    names: options.count,
    megabytes: rounded(megabytes),
    buildSeconds: rounded(buildSeconds),
    matches: finding.result,
    findingMbPerSecond: rounded(megabytes / finding.seconds),
    mentions: whole.result,
    wholeMbPerSecond: rounded(megabytes / whole.seconds),
    boundMbPerSecond: rounded(megabytes / timed(scan).seconds),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** The known names, then made ones: a fifth of one word, half of two, the rest of three. */
function* filledUp(known: ArtistNames[], words: string[], count: number): Generator<ArtistNames> {
  yield* known.slice(0, count);
  const rng = createRng(1);
  const draw = () => {
    const word = words[Math.floor(rng() * words.length)]!;
    return word[0]!.toUpperCase() + word.slice(1);
  };
  for (let i = known.length; i < count; i++) {
    const kind = rng();
    // A coined word: halves of two others.
    const coined = () => [draw().slice(0, 4), draw().toLowerCase().slice(-5)].join('');
    const name = kind < 0.2 ? coined() : Array.from({ length: kind < 0.7 ? 2 : 3 }, draw).join(' ');
    yield { artistId: `made-${i}`, name };
  }
}

function wordsOf(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.length }, (_, token) => tokens.wordAt(token));
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 10) count++;
  return count;
}

/** Once for the compiler, once for the clock. */
function timed(work: () => number): { result: number; seconds: number } {
  work();
  const started = performance.now();
  const result = work();
  return { result, seconds: secondsSince(started) };
}

const secondsSince = (started: number) => (performance.now() - started) / 1000;
const rounded = (value: number) => Math.round(value * 100) / 100;

try {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { documents: text, names: text, count: text } });
  const { documents, names, count = '1000000' } = values;
  if (!documents || !names) throw new Error('--documents FILE.jsonl and --names FILE.tsv are needed');
  const result = await measure({ documents, names, count: wholeNumber('count', count) });
  process.stdout.write(`${JSON.stringify(result)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

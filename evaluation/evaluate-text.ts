/**
 * Measures the text recommender: does what is written tell who is listened to together?
 *
 *   npx tsx evaluation/evaluate-text.ts --documents FILE.jsonl[.gz] --names FILE.tsv --similar FILE.tsv
 *
 * Prints one JSON object on standard output, progress on standard error; exits with 1 and a word on bad input.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { readDocumentNames } from '@/recommenders/text/read-document-names';
import { TextCounts } from '@/recommenders/text/text-counts';
import { scoreTextModel } from '@/recommenders/text/text-model';
import { readDocuments, readNames, readSimilar } from './read-text-files';

const PROGRESS_EVERY = 1000;
// The texts bear no dates: all are as new.
const NOW = 0;
const optionsSchema = z.strictObject({
  documents: z.string('--documents FILE.jsonl is needed'),
  names: z.string('--names FILE.tsv is needed'),
  similar: z.string('--similar FILE.tsv is needed'),
});

async function evaluate(options: z.infer<typeof optionsSchema>) {
  const names = await readNames(options.names);
  const wanted = await readSimilar(options.similar);
  const known = new Set(names.map(({ artistId }) => artistId));
  const judged = [...wanted].filter(([artistId]) => known.has(artistId));
  if (judged.length === 0)
    throw new Error(`${options.similar} lists none of the artists of ${options.names}`);

  const matcher = createNameMatcher(names);
  const counts = new TextCounts([...known]);
  let mentions = 0;
  let documents = 0;
  let bytes = 0;
  let seconds = 0;
  for await (const { id, url, title, text } of readDocuments(options.documents)) {
    const started = performance.now();
    const document = { id, site: siteOf(url), title, text, writtenAt: NOW };
    const reading = readDocumentNames(document, matcher);
    counts.add(document.site, reading.counts);
    mentions += reading.mentions.length;
    seconds += (performance.now() - started) / 1000;
    bytes += Buffer.byteLength(text);
    documents++;
    if (documents % PROGRESS_EVERY === 0) say(`${documents} documents, ${(bytes / 1e6).toFixed(1)} MB`);
  }
  if (documents === 0) throw new Error(`${options.documents}: no documents in it`);
  say('comparing artists');
  const started = performance.now();
  const model = scoreTextModel(counts, NOW);
  const buildSeconds = (performance.now() - started) / 1000;

  let [precision5, precision10, ndcg, silent] = [0, 0, 0, 0];
  for (const [artistId, others] of judged) {
    const list = model.similar.get(artistId)!.slice(0, 10);
    const relevant = new Set(others);
    const hits = list.map((other) => relevant.has(other.artistId));
    if (list.length === 0) silent++;
    precision5 += hits.slice(0, 5).filter(Boolean).length / 5;
    precision10 += hits.filter(Boolean).length / 10;
    ndcg += gain(hits) / gain(new Array(Math.min(10, relevant.size)).fill(true));
  }
  return {
    artists: names.length,
    judged: judged.length,
    withoutAnswer: silent,
    documents,
    'precision@5': rounded(precision5 / judged.length),
    'precision@10': rounded(precision10 / judged.length),
    'ndcg@10': rounded(ndcg / judged.length),
    mentions,
    mbPerSecond: rounded(bytes / 1e6 / (seconds + buildSeconds)),
    readSeconds: rounded(seconds),
    buildSeconds: rounded(buildSeconds),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function gain(hits: readonly boolean[]): number {
  return hits.reduce((sum, hit, position) => sum + (hit ? 1 / Math.log2(position + 2) : 0), 0);
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function readOptions(): z.infer<typeof optionsSchema> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { documents: text, names: text, similar: text } });
  const parsed = optionsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map(({ message }) => message).join('\n'));
}

try {
  const result = await evaluate(readOptions());
  process.stdout.write(`${JSON.stringify(result)}\n`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

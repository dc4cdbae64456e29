/**
 * Measures the text recommender: does what is written tell who is listened to together?
 *
 *   npx tsx evaluation/evaluate-text.ts --documents FILE.jsonl[.gz] --names FILE.tsv --similar FILE.tsv [--ablation]
 *
 * With `--ablation` also what each way of counting is worth by itself. Prints one JSON object on standard output, progress on standard error; exits with 1 and a word on bad input.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { readDocumentNames } from '@/recommenders/text/read-document-names';
import { TextCounts } from '@/recommenders/text/text-counts';
import { scoreTextModel } from '@/recommenders/text/text-model';
import { ablateText } from './ablate-text';
import { NOW, readJudged, readTexts } from './read-texts';
import { measureLists } from './text-metrics';

const optionsSchema = z.strictObject({
  documents: z.string('--documents FILE.jsonl is needed'),
  names: z.string('--names FILE.tsv is needed'),
  similar: z.string('--similar FILE.tsv is needed'),
  ablation: z.boolean().default(false),
});

async function evaluate(options: z.infer<typeof optionsSchema>) {
  const artists = await readJudged(options);
  const { names, judged } = artists;
  const matcher = createNameMatcher(names);
  const counts = new TextCounts(names.map(({ artistId }) => artistId));
  let mentions = 0;
  let documents = 0;
  let bytes = 0;
  let seconds = 0;
  for await (const document of readTexts(options.documents, say)) {
    const started = performance.now();
    const reading = readDocumentNames(document, matcher);
    counts.add(document.site, reading.counts);
    seconds += (performance.now() - started) / 1000;
    mentions += reading.mentions.length;
    bytes += Buffer.byteLength(document.text);
    documents++;
  }
  say('comparing artists');
  const started = performance.now();
  const model = scoreTextModel(counts, NOW);
  const buildSeconds = (performance.now() - started) / 1000;
  const listOf = (artistId: string) => model.similar.get(artistId)!;
  return {
    artists: names.length,
    judged: judged.length,
    withoutAnswer: judged.filter(([artistId]) => listOf(artistId).length === 0).length,
    documents,
    ...measureLists(judged, listOf),
    mentions,
    mbPerSecond: rounded(bytes / 1e6 / (seconds + buildSeconds)),
    readSeconds: rounded(seconds),
    buildSeconds: rounded(buildSeconds),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    ...(options.ablation ? { ablation: await ablateText(options.documents, artists, say) } : {}),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function readOptions(): z.infer<typeof optionsSchema> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { documents: text, names: text, similar: text, ablation: { type: 'boolean' } },
  });
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

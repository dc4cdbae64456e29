import { analyseText } from '@/recommenders/text/analysed-text';
import {
  type CoMentionCounts,
  circleScores,
  contextScores,
  directScores,
} from '@/recommenders/text/co-mention-scores';
import { type DocumentPair, documentPairs } from '@/recommenders/text/co-mentions';
import { findMentions, type Mention } from '@/recommenders/text/find-mentions';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { cosineRows, topNeighbours } from '@/recommenders/text/sparse-similarity';
import type { Scores } from '@/recommenders/text/text-views';
import { plainMentions } from './plain-mentions';
import { type JudgedArtists, readTexts } from './read-texts';
import { logLikelihoodScores, npmiScores, shrunkCosineScores } from './reference-scores';
import { measureLists, type TextMetrics } from './text-metrics';

type Counted = 'everyName' | 'capitals' | 'judged' | 'page' | 'sentence' | 'nearby';

/** What each step of counting is worth by itself, one row a way of doing it. Terms and fusion are `train:text`'s. */
export async function ablateText(
  path: string,
  { names, judged }: JudgedArtists,
  say: (text: string) => void,
): Promise<Record<string, TextMetrics>> {
  const ids = names.map(({ artistId }) => artistId);
  const indices = new Map(ids.map((id, index) => [id, index]));
  const indexOf = (id: string) => indices.get(id)!;
  const matcher = createNameMatcher(names);
  const counted: Record<Counted, GrowingCounts> = {
    everyName: emptyCounts(ids.length),
    capitals: emptyCounts(ids.length),
    judged: emptyCounts(ids.length),
    page: emptyCounts(ids.length),
    sentence: emptyCounts(ids.length),
    nearby: emptyCounts(ids.length),
  };
  let documents = 0;
  for await (const document of readTexts(path, say)) {
    documents++;
    const analysed = analyseText(document);
    const found = matcher.find(analysed.tokens).artists;
    const add = (into: Counted, mentions: readonly Mention[], weightOf: (pair: DocumentPair) => number) =>
      addPairs(
        counted[into],
        documentPairs(mentions, indexOf),
        mentions.map(({ artistId }) => indexOf(artistId)),
        weightOf,
      );
    const one = () => 1;
    const own = findMentions(analysed, matcher);
    add('everyName', plainMentions(analysed, found, { capitals: false }), one);
    add('capitals', plainMentions(analysed, found, { capitals: true }), one);
    add('judged', own, one);
    add('page', own, ({ weight }) => weight);
    add('sentence', own, ({ sentence }) => (sentence === undefined ? 0 : 1));
    add('nearby', own, ({ sentence, weight }) => (sentence === undefined ? 0 : weight));
  }
  const score = (scores: Iterator<Scores>): TextMetrics => {
    const lists = new Map(
      ids.map((id) => [
        id,
        topNeighbours(scores.next().value.entries(), 10).map(({ index }) => ({ artistId: ids[index]! })),
      ]),
    );
    return measureLists(judged, (id) => lists.get(id)!);
  };
  const { everyName, capitals, judged: judgedNames, page, sentence, nearby } = counted;
  return {
    'any case, pages, cosine with shrinkage': score(shrunkCosineScores(everyName)),
    'capitals, pages, cosine with shrinkage': score(shrunkCosineScores(capitals)),
    'judged names, pages, cosine with shrinkage': score(shrunkCosineScores(judgedNames)),
    'judged names, pages, counts': score(rawScores(judgedNames)),
    'judged names, sentences, counts': score(rawScores(sentence)),
    'judged names, sentences by distance, counts': score(rawScores(nearby)),
    'judged names, all levels by distance, counts': score(rawScores(page)),
    '... log-likelihood ratio': score(logLikelihoodScores(judgedNames, documents)),
    '... NPMI': score(npmiScores(page)),
    '... weight x root of NPMI (view "together")': score(directScores(page)),
    '... cosine of positive PMI (view "company")': score(contextScores(page)),
    '... friends of friends (view "circle")': score(circleScores(page)),
    '... cosine of weights': score(cosineRows(page.rows)),
  };
}

interface GrowingCounts extends CoMentionCounts {
  rows: Map<number, number>[];
}

function emptyCounts(size: number): GrowingCounts {
  return { rows: Array.from({ length: size }, () => new Map()), documents: new Float64Array(size) };
}

function addPairs(
  { rows, documents }: GrowingCounts,
  pairs: readonly DocumentPair[],
  named: readonly number[],
  weightOf: (pair: DocumentPair) => number,
): void {
  for (const artist of new Set(named)) documents[artist]!++;
  for (const pair of pairs) {
    const weight = weightOf(pair);
    if (weight === 0) continue;
    addTo(rows[pair.a]!, pair.b, weight);
    addTo(rows[pair.b]!, pair.a, weight);
  }
}

function addTo(row: Map<number, number>, other: number, weight: number): void {
  row.set(other, (row.get(other) ?? 0) + weight);
}

function* rawScores({ rows }: CoMentionCounts): Generator<Scores> {
  yield* rows;
}

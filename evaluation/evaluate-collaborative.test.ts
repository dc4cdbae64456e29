import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { rankMetrics } from '@/recommenders/collaborative/rank-metrics';
import { createSparseRows } from '@/recommenders/collaborative/sparse-rows';
import { itemNeighbours } from './item-neighbours';
import { readInteractions } from './read-interactions';
import { splitInteractions } from './split-interactions';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-evaluation-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Two circles of listeners, each with their own ten items, all but two of which everyone knows. */
function twoCircles(): string {
  const lines = ['user\titem\tweight'];
  for (let user = 0; user < 20; user++) {
    for (let item = 0; item < 10; item++) {
      if ((item + user) % 5 !== 0) lines.push(`u${user}\t${user % 2 ? 'x' : 'y'}${item}\t${1 + item}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

describe('readInteractions', () => {
  it('reads plain and gzipped files alike, CRLF too, and sums repeated pairs', async () => {
    const text = 'user\titem\tweight\r\na\tx\t2\r\nb\tx\t1\r\na\tx\t3\r\n\r\n';
    const plain = await readInteractions(await file('plain.tsv', text));
    const packed = await readInteractions(await file('packed.tsv.gz', gzipSync(text)));
    expect(plain).toEqual(packed);
    expect(plain).toMatchObject({ users: 2, items: 1, itemIds: ['x'] });
    expect([...plain.weight]).toEqual([5, 1]);
  });

  it.each([
    ['user,item,weight\n', /:1: expected a header/],
    ['user\titem\tweight\n', /no interactions/],
    ['', /no interactions/],
    ['user\titem\tweight\na\tx\n', /:2: expected user, item and weight/],
    ['user\titem\tweight\na\tx\tmany\n', /:2: the weight "many"/],
    ['user\titem\tweight\na\tx\t1\na\ty\t-1\n', /:3: the weight "-1"/],
    ['user\titem\tweight\na\tx\t\n', /:2: the weight ""/],
  ])('refuses %j', async (text, message) => {
    await expect(readInteractions(await file('bad.tsv', text))).rejects.toThrow(message);
  });

  it('says when a file is missing or no gzip', async () => {
    await expect(readInteractions(join(folder, 'missing.tsv'))).rejects.toThrow(/missing\.tsv/);
    await expect(readInteractions(join(folder, 'missing.tsv.gz'))).rejects.toThrow(/missing\.tsv/);
    await expect(readInteractions(await file('text.gz', 'no gzip'))).rejects.toThrow(/header/);
  });
});

describe('splitInteractions', () => {
  it('parts the rows of each user, none lost, none twice, and leaves each user some', async () => {
    const interactions = await readInteractions(await file('circles.tsv', twoCircles()));
    const { train, heldOut } = splitInteractions(
      interactions,
      0.25,
      (weights) => weights.map(() => 1),
      createRng(1),
    );
    expect(train.indices.length + heldOut.flat().length).toBe(interactions.user.length);
    heldOut.forEach((items, user) => {
      const kept = [...train.indices.subarray(train.offsets[user]!, train.offsets[user + 1]!)];
      expect(items).toHaveLength(2);
      expect(kept).toHaveLength(6);
      expect(kept.some((item) => items.includes(item))).toBe(false);
    });
  });
});

describe('rankMetrics', () => {
  it('is 1 for a perfect ranking and discounts later hits', () => {
    expect(rankMetrics([[3, 4], []], 10, 2, () => [4, 3])).toEqual({ recall: 1, ndcg: 1, coverage: 0.2 });
    const late = rankMetrics([[3]], 10, 2, () => [1, 3, 5]);
    expect(late).toEqual({ recall: 1, ndcg: 1 / Math.log2(3), coverage: 0.2 });
    expect(rankMetrics([], 0, 20, () => [])).toEqual({ recall: 0, ndcg: 0, coverage: 0 });
  });
});

describe('itemNeighbours', () => {
  it('sums the cosines to the items a user knows', () => {
    // Item 0 is known to users 0 and 1, item 1 to user 0, item 2 to user 1.
    const train = createSparseRows(2, 3, {
      rows: [0, 0, 1, 1],
      columns: [0, 1, 0, 2],
      confidences: [1, 1, 1, 1],
      targets: [1, 1, 1, 1],
    });
    const scores = itemNeighbours(train, 10)(0);
    expect(scores[2]).toBeCloseTo(Math.SQRT1_2, 12);
    expect(scores[0]).toBeCloseTo(Math.SQRT1_2, 12);
  });
});

// Starts processes, which takes its time on a busy machine.
describe('the command', { timeout: 60_000 }, () => {
  const command = fileURLToPath(new URL('./evaluate-collaborative.ts', import.meta.url));
  const evaluate = (...options: string[]) => run(process.execPath, ['--import', 'tsx', command, ...options]);

  it('prints one JSON object on standard output, and beats popularity on separate circles', async () => {
    const path = await file('circles.tsv', twoCircles());
    const { stdout, stderr } = await evaluate('--interactions', path, '--factors', '2', '--seed', '3');
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ users: 20, items: 20, heldOut: 40 });
    expect(result['ndcg@20']).toBeGreaterThan(result.baselines.popularity['ndcg@20']);
    expect(result['recall@20']).toBe(1);
    expect(result.trainSeconds).toBeGreaterThanOrEqual(0);
    expect(result.peakRssMb).toBeGreaterThan(10);
    expect(stderr).toMatch(/sweep 1 of/);
  });

  it.each([
    [[], /--interactions/],
    [['--interactions', 'x.tsv', '--holdout', '1'], /--holdout/],
    [['--interactions', 'x.tsv', '--factors', 'many'], /--factors/],
    [['--interactions', 'x.tsv', '--colour', 'red'], /--colour/],
    [['--interactions', 'no-such-file.tsv'], /no-such-file/],
  ])('fails on %j with a word and nothing on standard output', async (options, word) => {
    const failure = await evaluate(...options).then(
      () => undefined,
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    expect(failure?.code).toBe(1);
    expect(failure?.stdout).toBe('');
    expect(failure?.stderr).toMatch(word);
  });
});

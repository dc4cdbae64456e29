import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** The rows of an interactions file, users and items numbered in order of appearance. */
export interface InteractionFile {
  users: number;
  items: number;
  /** As the file has them, by number. */
  itemIds: string[];
  user: Uint32Array;
  item: Uint32Array;
  weight: Float64Array;
}

/**
 * Reads `user<TAB>item<TAB>weight` lines after one header line; `.gz` files are unpacked on the way. A pair that
 * comes more than once is one with the sum of its weights. Columns after the third are ignored.
 * @throws Error naming file and line on anything else: a missing column, a weight that is no number above 0, no rows
 */
export async function readInteractions(path: string): Promise<InteractionFile> {
  const users = new Map<string, number>();
  const items = new Map<string, number>();
  const weights = new Map<number, number>();
  // Pairs as one exact number: 2^26 users times 2^27 items stay below 2^53.
  const PAIR = 2 ** 27;
  let line = 0;
  for await (const text of linesOf(path)) {
    line++;
    if (line === 1) {
      if (text.split('\t').length < 3)
        throw new Error(`${path}:1: expected a header of three tab-separated columns`);
      continue;
    }
    if (text.trim() === '') continue;
    const [user, item, weightText] = text.split('\t');
    if (!user || !item || weightText === undefined) {
      throw new Error(`${path}:${line}: expected user, item and weight, separated by tabs`);
    }
    const weight = weightText.trim() === '' ? Number.NaN : Number(weightText);
    if (!Number.isFinite(weight) || weight <= 0) {
      throw new Error(`${path}:${line}: the weight "${weightText}" is not a number above 0`);
    }
    const pair = numberOf(users, user) * PAIR + numberOf(items, item);
    weights.set(pair, (weights.get(pair) ?? 0) + weight);
  }
  if (weights.size === 0) throw new Error(`${path}: no interactions after the header line`);
  const pairs = [...weights.keys()];
  return {
    users: users.size,
    items: items.size,
    itemIds: [...items.keys()],
    user: Uint32Array.from(pairs, (pair) => Math.floor(pair / PAIR)),
    item: Uint32Array.from(pairs, (pair) => pair % PAIR),
    weight: Float64Array.from(weights.values()),
  };
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const stream = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  // pipe() hands on data but not errors: a missing file must reach the reader too.
  file.on('error', (error) => stream.destroy(error));
  let failure: Error | undefined;
  stream.on('error', (error: Error) => {
    failure = error;
  });
  yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  if (failure) throw new Error(`${path}: ${failure.message}`);
}

import { percentiles } from './percentiles';

/** A page as its server sees it: the HTML, and each answer that it asks for. */
export interface MeasuredPage {
  name: string;
  /** Addresses of one call of it; drawn anew each time. */
  addresses: () => string[];
}

export interface Timed {
  medianMs: number;
  p95Ms: number;
  worstMs: number;
}

/**
 * Opens each page many times, as many listeners at once as asked for, and takes the time until its last answer is there
 * in full. All of them are busy with the same page, which no real listeners are.
 */
export async function measureAnswers(
  url: string,
  cookie: string,
  pages: readonly MeasuredPage[],
  { calls, atOnce }: { calls: number; atOnce: number },
): Promise<Record<string, { html: Timed; data: Timed }>> {
  const results: Record<string, { html: Timed; data: Timed }> = {};
  for (const { name, addresses } of pages) {
    const times = { html: [] as number[], data: [] as number[] };
    // Plans, modules and caches are warm in a server that runs.
    for (const address of addresses()) await take(url + address, cookie);
    let left = calls;
    const listener = async () => {
      while (left-- > 0) {
        const [html, ...data] = addresses();
        times.html.push(await timed(() => take(url + html, cookie)));
        times.data.push(await timed(() => Promise.all(data.map((address) => take(url + address, cookie)))));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, listener));
    results[name] = { html: percentiles(times.html), data: percentiles(times.data) };
    process.stderr.write(`${name}: ${JSON.stringify(results[name])}\n`);
  }
  return results;
}

async function take(address: string, cookie: string): Promise<void> {
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
  await answer.arrayBuffer();
  // "There is no list yet" is an answer too.
  if (answer.status >= 400 && answer.status !== 404) throw new Error(`${address} answered ${answer.status}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

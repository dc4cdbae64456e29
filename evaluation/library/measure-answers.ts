import { findProcesses, readCpuMs } from '../streams/find-web-process';
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

interface MeasuredAnswers {
  /** All at once before anything of the page was asked for: what is there until it is worked out counts too. */
  first: { html: Timed; data: Timed };
  html: Timed;
  data: Timed;
  /** What one opening takes to compute, whatever else the machine does. */
  cpuMs: { web: number; database: number };
  /** The slow twentieth of each address, without what differs from call to call. */
  byAddress: Record<string, number>;
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
): Promise<Record<string, MeasuredAnswers>> {
  const results: Record<string, MeasuredAnswers> = {};
  for (const { name, addresses } of pages) {
    const byAddress = new Map<string, number[]>();
    const open = async (times: Times) => {
      const [html, ...data] = addresses();
      times.html.push(await timed(() => take(url + html, cookie)));
      const all = data.map(async (address) => {
        const ms = await timed(() => take(url + address, cookie));
        const path = address
          .split(/[?]offset|&offset/)[0]!
          .replace(/[0-9a-f-]{36}/, 'ID')
          .replace(/q=.*/, 'q');
        byAddress.set(path, [...(byAddress.get(path) ?? []), ms]);
      });
      times.data.push(await timed(() => Promise.all(all)));
    };
    const [first, times]: [Times, Times] = [noTimes(), noTimes()];
    await Promise.all(Array.from({ length: atOnce }, () => open(first)));
    byAddress.clear();
    const before = await cpuNow();
    let left = calls;
    const listener = async () => {
      while (left-- > 0) await open(times);
    };
    await Promise.all(Array.from({ length: atOnce }, listener));
    const after = await cpuNow();
    const perOpening = (own: keyof typeof after) => Math.round((after[own] - before[own]) / calls);
    results[name] = {
      cpuMs: { web: perOpening('web'), database: perOpening('database') },
      first: { html: percentiles(first.html), data: percentiles(first.data) },
      html: percentiles(times.html),
      data: percentiles(times.data),
      byAddress: Object.fromEntries([...byAddress].map(([path, all]) => [path, percentiles(all).p95Ms])),
    };
    process.stderr.write(`${name}: ${JSON.stringify(results[name])}\n`);
  }
  return results;
}

async function cpuNow() {
  const [web, database] = await Promise.all([
    findProcesses(/next-server|next\0start/).then(readCpuMs),
    findProcesses(/^postgres: /).then(readCpuMs),
  ]);
  return { web, database };
}

type Times = { html: number[]; data: number[] };
const noTimes = (): Times => ({ html: [], data: [] });

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

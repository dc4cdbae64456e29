import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a page is loaded with. */
export interface Device {
  name: 'desktop' | 'phone';
  viewport: { width: number; height: number };
  isMobile: boolean;
  /** How much slower its processor is than this machine's. */
  cpuSlowdown: number;
  /** The network's, or none. */
  network: { latency: number; downloadThroughput: number; uploadThroughput: number } | null;
}

const KBIT = 1000 / 8;

/** A desktop beside the server, and a phone as Lighthouse has it: four times slower, on a slow 4G network. */
export const devices: readonly Device[] = [
  {
    name: 'desktop',
    viewport: { width: 1440, height: 900 },
    isMobile: false,
    cpuSlowdown: 1,
    network: null,
  },
  {
    name: 'phone',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    cpuSlowdown: 4,
    network: { latency: 150, downloadThroughput: 1600 * KBIT, uploadThroughput: 750 * KBIT },
  },
];

/** What tsx leaves of a function's name, in functions that are sent to a page. */
export const nameless = 'globalThis.__name = (value) => value';

/** One load of a page by somebody who has nothing of it yet. */
export interface Load {
  firstPaintMs: number;
  largestPaintMs: number;
  layoutShift: number;
  /** What of tasks is beyond 50 ms, after the first paint. */
  blockedMs: number;
  requests: number;
  /** Over the network, as it came, by kind. */
  kB: Record<string, number>;
  elements: number;
  /** The largest thing painted, and what moved most, to look for what is amiss. */
  largest: string;
  moved: string;
}

/** Nothing new comes after so long; the connection for events is open for ever. */
const QUIET_MS = 2_500;
const LONGEST_MS = 45_000;

/** Loads a page once in a browser of its own, with nothing kept. */
export async function measureLoad(
  browser: Browser,
  address: string,
  device: Device,
  cookies: Parameters<Awaited<ReturnType<Browser['newContext']>>['addCookies']>[0],
): Promise<Load> {
  const { viewport, isMobile } = device;
  const context = await browser.newContext({ viewport, isMobile, hasTouch: isMobile });
  try {
    await context.addCookies(cookies);
    await context.addInitScript(nameless);
    await context.addInitScript(watchPaints);
    const page = await context.newPage();
    const traffic = await watchTraffic(await context.newCDPSession(page), device);
    await page.goto(address, { waitUntil: 'load', timeout: LONGEST_MS });
    await untilQuiet(page, traffic.lastAt);
    const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const { tasks, firstPaintMs, ...rest } = seen;
    const blockedMs = tasks
      .filter(({ startedMs }) => startedMs >= firstPaintMs)
      .reduce((sum, { durationMs }) => sum + durationMs - 50, 0);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    return { firstPaintMs, ...rest, blockedMs, elements, ...traffic.total() };
  } finally {
    await context.close();
  }
}

type Seen = Pick<Load, 'firstPaintMs' | 'largestPaintMs' | 'layoutShift' | 'largest' | 'moved'> & {
  tasks: { startedMs: number; durationMs: number }[];
};

/** Runs in the page, before everything else. */
function watchPaints(): void {
  const seen: Seen = {
    firstPaintMs: 0,
    largestPaintMs: 0,
    layoutShift: 0,
    largest: '',
    moved: '',
    tasks: [],
  };
  Object.assign(window, { seen });
  let mostMoved = 0;
  type Entry = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    element?: Element;
    sources?: { node?: Node }[];
  };
  const watch = (type: string, take: (entry: Entry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry as Entry);
    }).observe({ type, buffered: true });
  const nameOf = (node: Node | undefined) =>
    node instanceof Element
      ? `${node.tagName.toLowerCase()}.${node.className}`.slice(0, 90)
      : (node?.nodeName ?? '');
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaintMs = Math.round(startTime);
  });
  watch('largest-contentful-paint', ({ startTime, element }) => {
    seen.largestPaintMs = Math.round(startTime);
    seen.largest = nameOf(element);
  });
  watch('layout-shift', ({ value, hadRecentInput, sources }) => {
    if (hadRecentInput) return;
    seen.layoutShift += value;
    if (value <= mostMoved) return;
    mostMoved = value;
    seen.moved = (sources ?? []).map(({ node }) => nameOf(node)).join(' | ');
  });
  watch('longtask', ({ startTime, duration }) =>
    seen.tasks.push({ startedMs: startTime, durationMs: duration }),
  );
}

/** Counts what comes over the network, slowed down as the device has it. */
async function watchTraffic(session: CDPSession, { cpuSlowdown, network }: Device) {
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  let [requests, lastAt] = [0, performance.now()];
  session.on('Network.responseReceived', ({ requestId, type }) => {
    kinds.set(requestId, type.toLowerCase());
    lastAt = performance.now();
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    requests++;
    lastAt = performance.now();
  });
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  if (network) await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  const inKb = (value: number) => Math.round(value / 100) / 10;
  return {
    lastAt: () => lastAt,
    total: () => ({
      requests,
      kB: Object.fromEntries(
        [
          ...Object.entries(bytes),
          ['all', Object.values(bytes).reduce((sum, one) => sum + one, 0)] as const,
        ].map(([kind, value]) => [kind, inKb(value)]),
      ),
    }),
  };
}

/** Until nothing comes any more, and the page waits for nothing: a slow one asks late. */
async function untilQuiet(page: Page, lastAt: () => number): Promise<void> {
  const deadline = performance.now() + LONGEST_MS;
  const isBusy = () => page.evaluate(() => document.querySelector('main [aria-busy="true"]') !== null);
  while (performance.now() < deadline) {
    if (performance.now() - lastAt() >= QUIET_MS && !(await isBusy())) return;
    await page.waitForTimeout(250);
  }
}

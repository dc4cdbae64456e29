import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { closeQueues, laneQueue } from '@/jobs/queues';
import { article, rss, type Site, serveTestWeb, sitemap, siteOf, type TestWeb } from './test-web';

const HOSTS = 22;
const PAGES = 10;

let web: TestWeb | undefined;
const workers: ChildProcess[] = [];

afterEach(async () => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
  web?.close();
  for (const lane of ['press', 'crawl', 'training'] as const)
    await laneQueue(lane).obliterate({ force: true });
  await closeQueues();
});

function startWorker(): ChildProcess {
  const script = fileURLToPath(new URL('./run-crawl.ts', import.meta.url));
  const worker = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  workers.push(worker);
  return worker;
}

async function until(what: () => Promise<boolean>, ms = 120_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await what())) {
    if (Date.now() > end) throw new Error('It did not come to that');
    await sleep(50);
  }
}

const countDocuments = () => database().pressDocument.count({ where: { text: { not: '' } } });

it('is gone on with by other workers: nothing is lost, and nothing that was stored is asked for again', async () => {
  const paths = Array.from({ length: PAGES }, (_, i) => `/page${i}`);
  // Every third page is on the next host, and every host keeps one page to itself.
  const site = (host: number): Site =>
    siteOf(
      {
        '/feed': (_, response, origin) =>
          response
            .writeHead(200, { 'content-type': 'application/rss+xml' })
            .end(rss(`Host ${host}`, [...linksOf(host, origin), '/forbidden'])),
        '/sitemap.xml': sitemap([...paths, '/forbidden'].map((path) => `{origin}${path}`)),
        ...Object.fromEntries(
          paths.map((path) => [
            path,
            ((_, response) => void setTimeout(() => response.end(article(`${path} of ${host}`)), 10)) as Site,
          ]),
        ),
      },
      'User-agent: *\nDisallow: /forbidden\n',
    );
  const linksOf = (host: number, origin: (name: string) => string) =>
    paths.map((path, i) => `${origin(`h${i % 3 === 0 ? (host + 1) % HOSTS : host}`)}${path}`);
  web = await serveTestWeb(Object.fromEntries(Array.from({ length: HOSTS }, (_, i) => [`h${i}`, site(i)])));
  for (let host = 0; host < HOSTS; host++) {
    // Half of the hosts are known by their feed, half by their sitemap.
    const kind = host % 2 ? 'feed' : 'sitemap';
    const location = `${web.origin(`h${host}`)}/${kind === 'feed' ? 'feed' : 'sitemap.xml'}`;
    await database().pressSource.create({ data: { kind, location, title: `Host ${host}` } });
  }

  const first = startWorker();
  await until(async () => (await countDocuments()) > 40);
  first.kill('SIGKILL');
  await sleep(100);
  const stored = (await database().pressDocument.findMany({ select: { url: true } })).map(({ url }) => url);
  const before = web.asked.length;
  expect(stored.length).toBeLessThan(HOSTS * PAGES);
  startWorker();
  startWorker();
  const isDone = async () =>
    (await database().pressPage.count({ where: { dueAt: { not: null } } })) === 0 &&
    (await database().pressSource.count({ where: { lastReadAt: null } })) === 0;
  await until(isDone, 150_000);

  const nameOf = new Map(
    Array.from({ length: HOSTS }, (_, i) => [new URL(web!.origin(`h${i}`)).host, `h${i}`]),
  );
  const asRequest = (url: string) => `${nameOf.get(new URL(url).host)} ${new URL(url).pathname}`;
  const wanted = new Set((await database().pressPage.findMany()).map(({ url }) => asRequest(url)));
  const allowed = [...wanted].filter((request) => !request.endsWith('/forbidden'));
  expect(new Set(web.asked)).toEqual(new Set(allowed));
  const again = new Set(web.asked.slice(before));
  expect(stored.map(asRequest).filter((request) => again.has(request))).toEqual([]);
  // What was in hand when the worker died is asked for twice, a page for each host it was at.
  expect(web.asked.length - new Set(web.asked).size).toBeLessThanOrEqual(6);
  const documents = await database().pressDocument.findMany({ where: { text: { not: '' } } });
  expect(new Set(documents.map(({ url }) => asRequest(url))).size).toBe(
    allowed.filter((request) => request.includes('/page')).length,
  );
  expect(web.busiest()).toBe(1);
}, 320_000);

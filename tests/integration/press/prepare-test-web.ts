import { afterEach, beforeEach } from 'vitest';
import { database } from '@/infra/database';
import { createPoliteFetcher } from '@/infra/press/polite-fetcher';
import { findDueHosts } from '@/server/press/find-due-hosts';
import { readSource } from '@/server/press/read-source';
import { visitHost } from '@/server/press/visit-host';
import { type Site, serveTestWeb, type TestWeb } from './test-web';

/** A web for each test of a file, and a crawler that may visit this machine and hurries. */
export function prepareTestWeb() {
  let web: TestWeb | undefined;
  let fetchPage: ReturnType<typeof createPoliteFetcher>;
  beforeEach(() => {
    fetchPage = createPoliteFetcher({ allowLoopback: true, delayMs: 0, timeoutMs: 1_000 });
  });
  afterEach(() => {
    web?.close();
    web = undefined;
  });
  return {
    serve: async (sites: Record<string, Site>): Promise<TestWeb> => {
      web = await serveTestWeb(sites);
      return web;
    },
    /** Reads sources and visits hosts until nothing is due. */
    crawl: async (...sourceIds: string[]): Promise<void> => {
      for (const sourceId of sourceIds) await readSource({ sourceId });
      for (let hosts = await findDueHosts(); hosts.length > 0; hosts = await findDueHosts()) {
        await Promise.all(hosts.map((host) => visitHost({ host }, { fetchPage })));
      }
    },
  };
}

/** As addSource does, which would refuse an address of this machine. */
export function addWebSource(kind: 'feed' | 'sitemap' | 'pages' | 'wikipedia', location: string, depth = 1) {
  return database().pressSource.create({
    data: { kind, location, title: new URL(location).hostname, depth },
  });
}

/** Paths of the pages that were read. */
export const urls = async () =>
  (await database().pressDocument.findMany({ where: { text: { not: '' } } }))
    .map(({ url }) => url.replace(/^https?:\/\/[^/]+/, ''))
    .toSorted();

/** What went wrong at a path. */
export const errorOf = async (path: string) =>
  (await database().pressPage.findFirstOrThrow({ where: { url: { endsWith: path } } })).error;

/** As if every pause and wait were over. */
export async function rested(): Promise<void> {
  await database().pressHost.updateMany({ data: { nextRequestAt: new Date(0) } });
  await database().pressPage.updateMany({ where: { dueAt: { not: null } }, data: { dueAt: new Date(0) } });
}

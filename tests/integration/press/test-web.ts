import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** Answers one request of one site. `origin` gives the address of any site by name. */
export type Site = (
  request: IncomingMessage,
  response: ServerResponse,
  origin: (name: string) => string,
) => void;

/** Sites on this machine, each a host of its own (by its port), and what was asked of them. */
export interface TestWeb {
  origin(name: string): string;
  /** "site path" of each request but for robots.txt, in order. */
  asked: string[];
  /** The most requests any one site was answering at a time. */
  busiest(): number;
  close(): void;
}

/** Serves the sites until closed. Robots.txt is 404 unless the site answers it. */
export async function serveTestWeb(sites: Record<string, Site>): Promise<TestWeb> {
  const servers = new Map<string, Server>();
  const asked: string[] = [];
  let busiest = 0;
  const origin = (name: string) => `http://127.0.0.1:${(servers.get(name)!.address() as AddressInfo).port}`;
  for (const [name, site] of Object.entries(sites)) {
    let busy = 0;
    const server = createServer((request, response) => {
      busiest = Math.max(busiest, ++busy);
      response.on('close', () => busy--);
      if (request.url !== '/robots.txt') asked.push(`${name} ${request.url}`);
      site(request, response, origin);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.set(name, server);
  }
  return {
    origin,
    asked,
    busiest: () => busiest,
    close: () => {
      for (const server of servers.values()) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

const filler = 'It rained on the whole crowd that night and nobody minded it at all, they said. ';

/** A page as a magazine writes it: enough words for the reader of main parts. */
export function article(text: string, title = 'A page'): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/about">About</a></nav>
    <article><h1>${title}</h1><p>${text} ${filler.repeat(6)}</p><p>${title}: ${filler.repeat(3)}</p></article></body></html>`;
}

export const rss = (title: string, links: readonly string[]) =>
  `<rss version="2.0"><channel><title>${title}</title>${links
    .map((link) => `<item><link>${link}</link><title>${link}</title></item>`)
    .join('')}</channel></rss>`;

export const sitemap = (addresses: readonly string[], kind: 'urlset' | 'sitemapindex' = 'urlset') => {
  const entry = kind === 'urlset' ? 'url' : 'sitemap';
  const entries = addresses.map((address) => `<${entry}><loc>${address}</loc></${entry}>`);
  return `<?xml version="1.0"?><${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</${kind}>`;
};

/** A site of fixed answers: path -> body, or status, or what to do. */
export function siteOf(
  pages: Record<
    string,
    string | number | Buffer | Site | { redirect: (origin: (name: string) => string) => string }
  >,
  robots?: string | number,
): Site {
  return (request, response, origin) => {
    const path = request.url!;
    const page = path === '/robots.txt' ? (robots ?? 404) : (pages[path] ?? 404);
    if (typeof page === 'number') response.writeHead(page).end();
    else if (typeof page === 'function') page(request, response, origin);
    else if (Buffer.isBuffer(page)) {
      response.writeHead(200, { 'content-type': 'application/gzip' }).end(page);
    } else if (typeof page === 'object') response.writeHead(302, { location: page.redirect(origin) }).end();
    else {
      const type = page.startsWith('<rss')
        ? 'application/rss+xml'
        : page.startsWith('<?xml')
          ? 'application/xml'
          : page.startsWith('{')
            ? 'application/json'
            : path.endsWith('.txt')
              ? 'text/plain'
              : 'text/html';
      response
        .writeHead(200, { 'content-type': type })
        .end(page.replaceAll('{origin}', `http://${request.headers.host}`));
    }
  };
}

export const packed = (text: string) => gzipSync(text);

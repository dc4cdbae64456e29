import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { FetchFailureCode } from './fetch-failure';
import { type FetchOptions, fetchPage, USER_AGENT } from './fetch-page';
import { createPoliteFetcher } from './polite-fetcher';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const options: FetchOptions = { accept: ['text/html', 'text/plain'], allowLoopback: true };

async function failure(fetched: Promise<unknown>): Promise<FetchFailureCode> {
  return fetched.then(
    () => expect.unreachable('it should have failed'),
    (error) => error.code,
  );
}

describe('fetchPage', () => {
  it('brings the page, unpacked, with its marks, and says who asks', async () => {
    let agent: string | undefined;
    const origin = await serve((request, response) => {
      agent = request.headers['user-agent'];
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip', etag: '"1"' });
      response.end(gzipSync('<p>hello'));
    });
    const page = await fetchPage(`${origin}/a`, options);
    expect(page).toMatchObject({ status: 'fetched', url: `${origin}/a`, etag: '"1"', lastModified: null });
    expect(page.status === 'fetched' && page.bytes.toString()).toBe('<p>hello');
    expect(agent).toBe(USER_AGENT);
  });

  it('asks conditionally', async () => {
    const origin = await serve((request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 500).end();
    });
    expect(await fetchPage(origin, { ...options, validators: { etag: '"1"' } })).toEqual({
      status: 'unchanged',
    });
  });

  it('does not reach this machine without leave, by figures or by name', async () => {
    const origin = await serve((_, response) => response.end('secret'));
    const closed = { ...options, allowLoopback: false };
    expect(await failure(fetchPage(origin, closed))).toBe('forbidden_address');
    expect(await failure(fetchPage(origin.replace('127.0.0.1', 'localhost'), closed))).toBe(
      'forbidden_address',
    );
  });

  it.each([
    ['http://10.0.0.1/', 'forbidden_address'],
    ['http://169.254.169.254/latest/meta-data', 'forbidden_address'],
    ['http://[::ffff:192.168.0.1]/', 'forbidden_address'],
    ['file:///etc/passwd', 'bad_address'],
  ])('does not follow a redirect to %s', async (location, code) => {
    const origin = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(await failure(fetchPage(origin, options))).toBe(code);
  });

  it('follows five redirects, relative ones too, and no sixth', async () => {
    const origin = await serve((request, response) => {
      const left = Number(request.url!.slice(1));
      if (left === 0) response.writeHead(200, { 'content-type': 'text/plain' }).end('there');
      else response.writeHead(301, { location: `${left - 1}` }).end();
    });
    expect(await fetchPage(`${origin}/5`, options)).toMatchObject({ url: `${origin}/0` });
    expect(await failure(fetchPage(`${origin}/6`, options))).toBe('too_many_redirects');
  });

  it('stops at the limit of size, announced or not, packed or not', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const origin = await serve((request, response) => {
      const type = { 'content-type': 'text/html' };
      if (request.url === '/bomb') response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end(bomb);
      else if (request.url === '/said') response.writeHead(200, { ...type, 'content-length': 9e9 }).end('x');
      else response.writeHead(200, type).end('x'.repeat(200_000));
    });
    const small = { ...options, maxBytes: 100_000 };
    expect(await failure(fetchPage(`${origin}/bomb`, small))).toBe('too_large');
    expect(await failure(fetchPage(`${origin}/said`, small))).toBe('too_large');
    expect(await failure(fetchPage(`${origin}/long`, small))).toBe('too_large');
  });

  it('gives up on a stream that never ends and on a server that never answers', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/silent') return;
      response.writeHead(200, { 'content-type': 'text/plain' });
      const drip = setInterval(() => response.write('.'), 10);
      response.on('close', () => clearInterval(drip));
    });
    expect(await failure(fetchPage(`${origin}/drip`, { ...options, timeoutMs: 150 }))).toBe('timeout');
    expect(await failure(fetchPage(`${origin}/silent`, { ...options, timeoutMs: 150 }))).toBe('timeout');
  });

  it('names other failures', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/cut') {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
        response.end(gzipSync('x'.repeat(1000)).subarray(0, 20));
      } else if (request.url === '/image') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
      else response.writeHead(404).end();
    });
    expect(await failure(fetchPage(`${origin}/cut`, options))).toBe('unreachable');
    expect(await failure(fetchPage(`${origin}/image`, options))).toBe('wrong_type');
    expect(await failure(fetchPage(`${origin}/none`, options))).toBe('http_status');
    expect(await failure(fetchPage('http://127.0.0.1:1/', options))).toBe('unreachable');
    expect(await failure(fetchPage('no address', options))).toBe('bad_address');
  });

  it('ends with the reason of the signal that ended it', async () => {
    const origin = await serve(() => {});
    const controller = new AbortController();
    const fetched = fetchPage(origin, { ...options, signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(fetched).rejects.toThrow('enough');
  });
});

describe('createPoliteFetcher', () => {
  const accept = ['text/plain'];

  it('obeys robots.txt, which it asks for once', async () => {
    const asked: string[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.url!);
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /private\n' : 'open');
    });
    const fetch = createPoliteFetcher({ allowLoopback: true, delayMs: 0 });
    expect(await fetch(`${origin}/a`, { accept })).toMatchObject({ status: 'fetched' });
    expect(await failure(fetch(`${origin}/private/b`, { accept }))).toBe('disallowed_by_robots');
    expect(asked).toEqual(['/robots.txt', '/a']);
  });

  it.each([
    [404, undefined],
    [503, 'unreachable'],
  ])('takes a robots.txt answered with %i as %s', async (status, code) => {
    const origin = await serve((request, response) => {
      response
        .writeHead(request.url === '/robots.txt' ? status : 200, { 'content-type': 'text/plain' })
        .end('x');
    });
    const fetched = createPoliteFetcher({ allowLoopback: true, delayMs: 0 })(`${origin}/`, { accept });
    if (code) expect(await failure(fetched)).toBe(code);
    else expect(await fetched).toMatchObject({ status: 'fetched' });
  });

  it('blames no robots.txt that it could not read', async () => {
    const fetchFrom = createPoliteFetcher({ allowLoopback: true, delayMs: 0 });
    await expect(fetchFrom('http://127.0.0.1:1/feed', { accept })).rejects.toThrow('does not answer');
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /\n'),
    );
    await expect(fetchFrom(`${origin}/feed`, { accept })).rejects.toThrow('robots.txt of');
  });

  it('asks a host for one page at a time', async () => {
    let [open, most] = [0, 0];
    const origin = await serve((_, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.writeHead(200, { 'content-type': 'text/plain' }).end('x');
      }, 10);
    });
    const fetch = createPoliteFetcher({ allowLoopback: true, delayMs: 1 });
    await Promise.all([1, 2, 3, 4].map((page) => fetch(`${origin}/${page}`, { accept })));
    expect(most).toBe(1);
  });
});

import { expect, test } from 'vitest';
import { keptHeader } from '@/domain/offline/kept-names';
import { part } from './answer-stream';

const bytes = Uint8Array.from({ length: 100 }, (_, index) => index);
const kept = () =>
  new Response(bytes, { headers: { 'content-type': 'audio/flac', 'content-length': '100' } });
const ask = (range?: string, method = 'GET') =>
  part({ method, headers: new Headers(range ? { range } : {}) }, kept());
const read = async (response: Response) => [...new Uint8Array(await response.arrayBuffer())];

test('a kept file comes whole', async () => {
  const response = await ask();
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('audio/flac');
  expect(response.headers.get('content-length')).toBe('100');
  expect(response.headers.get(keptHeader)).toBe('1');
  expect(await read(response)).toEqual([...bytes]);
});

test('or the range that is asked for, so that one can seek', async () => {
  const response = await ask('bytes=90-');
  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe('bytes 90-99/100');
  expect(await read(response)).toEqual([90, 91, 92, 93, 94, 95, 96, 97, 98, 99]);
  expect(await read(await ask('bytes=-2'))).toEqual([98, 99]);
});

test('a range beyond it is refused, with its length', async () => {
  const response = await ask('bytes=100-');
  expect(response.status).toBe(416);
  expect(response.headers.get('content-range')).toBe('bytes */100');
});

test('HEAD tells of it and sends nothing', async () => {
  const response = await ask('bytes=5-', 'HEAD');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe('100');
  expect(await read(response)).toEqual([]);
});

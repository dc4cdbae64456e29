import { expect, test } from 'vitest';
import { rangeOf, sendSteadily } from './send-steadily';

const of = (status: number, headers: Record<string, string>) =>
  rangeOf({ status, headers: new Headers(headers) });

test('an answer says which bytes it has', () => {
  expect(of(200, { 'content-length': '100' })).toEqual({ start: 0, end: 99, size: 100 });
  expect(of(206, { 'content-range': 'bytes 5-9/100' })).toEqual({ start: 5, end: 9, size: 100 });
});

test.for([
  [200, {}],
  [200, { 'content-length': '100', 'content-encoding': 'gzip' }],
  [206, { 'content-range': 'bytes 5-9/*' }],
  [206, {}],
  [304, { 'content-length': '100' }],
  [416, { 'content-range': 'bytes */100' }],
] as const)('or has none that could be taken up again: %s %o', ([status, headers]) => {
  expect(of(status, headers)).toBeNull();
});

test('what cannot be taken up again goes through as it comes', () => {
  const request = new Request('http://segue.test/api/tracks/a/stream');
  const weak = new Response('abc', { headers: { 'content-length': '3', etag: 'W/"a"' } });
  expect(sendSteadily(request, 'a', weak)).toBe(weak);
  const head = new Response(null, { headers: { 'content-length': '3', etag: '"a"' } });
  expect(sendSteadily(new Request(request, { method: 'HEAD' }), 'a', head)).toBe(head);
});

test('what can be comes with all that the server said', async () => {
  const request = new Request('http://segue.test/api/tracks/a/stream');
  const headers = { 'content-range': 'bytes 1-3/9', 'content-type': 'audio/flac', etag: '"a"' };
  const sent = sendSteadily(request, 'a', new Response('bcd', { status: 206, headers }));
  expect(sent.status).toBe(206);
  expect(Object.fromEntries(sent.headers)).toMatchObject(headers);
  expect(await sent.text()).toBe('bcd');
});

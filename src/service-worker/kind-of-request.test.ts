import { expect, test } from 'vitest';
import { kindOfRequest } from './kind-of-request';

const origin = 'https://music.example';

function kindOf(path: string, init: { method?: string; mode?: string; headers?: HeadersInit } = {}) {
  const headers = new Headers(init.headers);
  const asked = {
    url: new URL(path, origin),
    method: init.method ?? 'GET',
    mode: init.mode ?? 'cors',
    header: (name: string) => headers.get(name),
  };
  return kindOfRequest(asked, origin, (file) => file === '/splice-processor.js');
}
const json = { headers: { accept: 'application/json' } };

test('pages, what the router fetches in their place, and files of the app', () => {
  expect(kindOf('/discover', { mode: 'navigate' })).toBe('page');
  expect(kindOf('/discover?_rsc=1x', { headers: { rsc: '1' } })).toBe('flight');
  expect(kindOf('/_next/static/chunks/a.js')).toBe('file');
  expect(kindOf('/splice-processor.js')).toBe('file');
});

test('what the router only fetches ahead is left to the network', () => {
  expect(kindOf('/discover?_rsc=1x', { headers: { rsc: '1', 'next-router-prefetch': '1' } })).toBe('network');
});

test('music is answered to both GET and HEAD', () => {
  expect(kindOf('/api/tracks/1/stream?quality=192')).toBe('stream');
  expect(kindOf('/api/tracks/1/stream', { method: 'HEAD' })).toBe('stream');
  expect(kindOf('/api/covers/1.a?size=320')).toBe('cover');
});

test('data is kept; what changes something, is of the moment or is a download is not', () => {
  expect(kindOf('/api/playlists/1', json)).toBe('answer');
  expect(kindOf('/api/playlists/1', { ...json, method: 'DELETE' })).toBe('network');
  expect(kindOf('/api/events', json)).toBe('network');
  expect(kindOf('/api/auth/get-session', json)).toBe('network');
  expect(kindOf('/api/health', json)).toBe('network');
  expect(kindOf('/api/search/quick?q=ba', json)).toBe('network');
  expect(kindOf('/api/me/playback', json)).toBe('network');
  expect(kindOf('/api/me', json)).toBe('answer');
  expect(kindOf('/api/playlists/1/export?as=m3u8', { mode: 'navigate' })).toBe('network');
});

test('other servers are none of ours', () => {
  expect(kindOf('https://elsewhere.example/api/playlists/1', json)).toBe('network');
});

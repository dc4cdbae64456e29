import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJspf, writeJspf } from '@/domain/playlist-files/jspf';
import { type ListedPlaylist, pathOfLocation } from '@/domain/playlist-files/listed-track';
import { parseM3u8, writeM3u8 } from '@/domain/playlist-files/m3u8';
import { writeXspf } from '@/domain/playlist-files/write-xspf';
import { parseXspf } from './parse-xspf';

const nothing = { title: null, artist: null, album: null, durationMs: null };

describe('what is written is read as it was', () => {
  // What people name things, with all that the formats have their own use for.
  const word = fc
    .stringMatching(/^[a-zA-Z0-9éøß日&<>"'%;#,.!?()[\]{}\\-]{1,12}$/)
    .filter((text) => text.trim() === text && !/^\.+$|^-|-$/.test(text));
  const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
  const track = fc.record({
    path: fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.flac`),
    title: words,
    artist: words,
    album: fc.option(words),
    durationMs: fc.option(fc.integer({ min: 1, max: 10_000 }).map((seconds) => seconds * 1000)),
  });
  const playlist = fc.record({
    name: fc.option(words),
    tracks: fc.array(track, { minLength: 1, maxLength: 5 }),
  });
  const normal = (file: ListedPlaylist) => ({
    ...file,
    tracks: file.tracks.map((one) => ({ ...one, path: one.path!.replace(/^\.\//, '') })),
  });

  it.each([
    ['m3u8', writeM3u8, parseM3u8],
    ['jspf', writeJspf, parseJspf],
    ['xspf', writeXspf, parseXspf],
  ] as const)('%s', (_format, write, parse) => {
    fc.assert(
      fc.property(playlist, (file) => {
        const read = parse(write(file));
        expect(read && normal(read)).toEqual(file);
      }),
      { numRuns: 300 },
    );
  });
});

describe('m3u8', () => {
  it('reads plain lists, extended ones, and what players add', () => {
    const text =
      '\uFEFF#EXTM3U\r\n#PLAYLIST:Evening\r\n#EXTINF:215,Björk - Jóga\r\n..\\Björk\\Jóga.mp3\r\n\r\n# a comment\r\n#EXTINF:-1 tvg-id="x",Untitled\rD:\\Music\\a.mp3\nfile:///music/100%25.mp3\nhttps://radio.example/stream';
    expect(parseM3u8(text)).toEqual({
      name: 'Evening',
      tracks: [
        { ...nothing, path: '..\\Björk\\Jóga.mp3', artist: 'Björk', title: 'Jóga', durationMs: 215_000 },
        { ...nothing, path: 'D:\\Music\\a.mp3', title: 'Untitled' },
        { ...nothing, path: '/music/100%.mp3' },
        { ...nothing, path: null },
      ],
    });
  });

  it('lets no name break out of its line', () => {
    const text = writeM3u8({
      name: 'a\n#EXTINF:1,x',
      tracks: [{ ...nothing, path: '#1.flac', title: 'b\r\n/etc/passwd' }],
    });
    expect(text.split('\n')).toEqual([
      '#EXTM3U',
      '#PLAYLIST:a #EXTINF:1,x',
      '#EXTINF:-1,b /etc/passwd',
      './#1.flac',
      '',
    ]);
  });
});

describe('xspf', () => {
  const track = (inside: string) =>
    `<?xml version="1.0"?><playlist version="1" xmlns="http://xspf.org/ns/0/"><trackList>${inside}</trackList></playlist>`;

  it('reads the first of several places, entities, sections of text and prefixes', () => {
    const text = `<x:playlist xmlns:x="http://xspf.org/ns/0/"><x:title>A &amp; B &#233;</x:title><x:trackList><x:track>
      <x:location>https://example.org/a.mp3</x:location><x:location>file:///music/a%20b.mp3</x:location>
      <x:title lang="en"><![CDATA[<b>]]></x:title><x:duration>1500</x:duration></x:track></x:trackList></x:playlist>`;
    expect(parseXspf(text)).toEqual({
      name: 'A & B é',
      tracks: [{ ...nothing, path: '/music/a b.mp3', title: '<b>', durationMs: 1500 }],
    });
    expect(parseXspf(track(''))).toEqual({ name: null, tracks: [] });
  });

  it('refuses document types, entities, what is cut short and what is no playlist', () => {
    const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${track('<track><title>&b;</title></track>')}`;
    const outside = `<!doctype a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${track('<track><title>&x;</title></track>')}`;
    for (const text of [
      laughs,
      outside,
      track('<track>').slice(0, -20),
      '<rss><channel/></rss>',
      '<',
      '<a',
      '<>',
    ])
      expect(parseXspf(text)).toBeNull();
    expect(parseXspf(track('<track><title>&own;</title></track>'))?.tracks[0]?.title).toBe('&own;');
  });

  it('ends soon with what is nested without end, or named like a trap', () => {
    expect(parseXspf(track(`${'<track>'.repeat(40_000)}${'</track>'.repeat(40_000)}`))).toBeNull();
    expect(
      parseXspf(track('<track><__proto__><title>x</title></__proto__></track>'))?.name ?? null,
    ).toBeNull();
    expect(({} as { title?: string }).title).toBeUndefined();
  });
});

it('jspf takes what it understands and leaves the rest', () => {
  const text = JSON.stringify({
    playlist: { title: 7, track: [{ location: 'a.mp3', duration: '90000' }, null, { creator: ['x'] }, 3] },
  });
  expect(parseJspf(text)).toEqual({
    name: null,
    tracks: [
      { ...nothing, path: 'a.mp3', durationMs: 90_000 },
      { ...nothing, path: null },
    ],
  });
  for (const odd of ['', '{', '[]', '{"playlist":3}', 'null']) expect(parseJspf(odd)).toBeNull();
});

it('no text of any kind breaks a reader', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      parseM3u8(text);
      parseJspf(text);
      parseXspf(text);
      pathOfLocation(text);
    }),
    { numRuns: 500 },
  );
});

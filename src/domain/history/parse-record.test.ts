import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyFormat } from './format';
import { readMoment } from './moment';
import { parseHistoryRecord } from './parse-record';

const now = Date.UTC(2026, 10, 28);
const read = (head: string, record = head) => parseHistoryRecord(historyFormat(head)!, record, now);
const kindOf = (head: string) => historyFormat(head)?.kind ?? null;
const at = Date.UTC(2023, 0, 5, 14, 32);

const spotify = {
  ts: '2023-01-05T14:35:00Z',
  username: 'ada',
  platform: 'linux',
  ms_played: 180_000,
  ip_addr: '192.0.2.1',
  master_metadata_track_name: 'Heartbeats',
  master_metadata_album_artist_name: 'The Knife',
  master_metadata_album_album_name: 'Deep Cuts',
  episode_name: null,
  reason_start: 'trackdone',
  reason_end: 'trackdone',
  skipped: false,
  incognito_mode: false,
};
const heard = { artist: 'The Knife', title: 'Heartbeats', startedAt: at };

describe('the format of a history', () => {
  it.each([
    ['spotify-extended', JSON.stringify([spotify], null, 2)],
    ['spotify-account', '[{"endTime":"2023-01-05 14:35","artistName":"A","trackName":"B","msPlayed":1}]'],
    ['listenbrainz', '{"listened_at":1672929120,"track_metadata":{"artist_name":"A","track_name":"B"}}'],
    ['listenbrainz', '[{"track_metadata":{"artist_name":"A","track_name":"B"},"listened_at":1672929120}]'],
    ['lastfm', 'The Knife,Deep Cuts,Heartbeats,05 Jan 2023 14:32'],
    ['lastfm', '"The Knife","Deep Cuts","Heartbeats","05 Jan 2023, 14:32"'],
    ['lastfm', '\uFEFFuts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid\r\n'],
    ['lastfm', 'Artist;Album;AlbumId;Track;Date#ada'],
    ['lastfm', 'artist\talbum\ttrack\tdate'],
  ])('is seen: %s', (kind, head) => {
    expect(kindOf(head)).toBe(kind);
  });

  it.each([
    '',
    '{}',
    '[1, 2]',
    'artist,album,track',
    'user,artist,plays',
    '%PDF-1.7',
    'a,b,c,d',
    '{"track":"x"}',
    '\0',
  ])('is not %j', (head) => {
    expect(kindOf(head)).toBeNull();
  });
});

describe('a record', () => {
  it('of Spotify began when it ended less what was played', () => {
    expect(read(JSON.stringify([spotify]), JSON.stringify(spotify))).toEqual({
      ...heard,
      msPlayed: 180_000,
      durationMs: 180_000,
      wasCutOff: true,
    });
    const skipped = { ...spotify, skipped: true, reason_end: 'fwdbtn' };
    expect(read(JSON.stringify([spotify]), JSON.stringify(skipped))).toMatchObject({
      durationMs: null,
      wasCutOff: false,
    });
  });

  it('of a Spotify account, of ListenBrainz and of Last.fm tells the same', () => {
    const account = {
      endTime: '2023-01-05 14:35',
      artistName: 'The Knife',
      trackName: 'Heartbeats',
      msPlayed: 180_000,
    };
    expect(read(`[${JSON.stringify(account)}]`, JSON.stringify(account))).toMatchObject(heard);
    const listen = {
      listened_at: at / 1000,
      track_metadata: {
        artist_name: 'The Knife',
        track_name: 'Heartbeats',
        additional_info: { duration_ms: 231_000 },
      },
    };
    expect(read(JSON.stringify(listen))).toMatchObject({ ...heard, durationMs: 231_000, msPlayed: null });
    const rows = [
      ['', 'The Knife,Deep Cuts,Heartbeats,05 Jan 2023 14:32'],
      ['', '"The Knife","Deep Cuts","Heartbeats","05 Jan 2023, 14:32"'],
      ['uts,utc_time,artist,album,track', `"${at / 1000}","05 Jan 2023, 14:32","The Knife","","Heartbeats"`],
      ['Artist;Album;AlbumId;Track;Date#ada', `The Knife;Deep Cuts;;Heartbeats;${at}`],
    ] as const;
    for (const [header, row] of rows) expect(read(header || row, row)).toMatchObject(heard);
  });

  it.each([
    [{ master_metadata_track_name: null, episode_name: 'Talk' }, 'a podcast or an audiobook'],
    [{ incognito_mode: true }, 'heard in a private session'],
    [{ ms_played: 'long' }, 'no ms_played'],
    [{ ts: 'yesterday' }, 'no date'],
    [{ ts: '1970-01-01T00:00:00Z' }, 'a date before 2002'],
    [{ ts: '2031-01-01T00:00:00Z' }, 'a date in the future'],
    [{ master_metadata_album_artist_name: null }, 'no artist'],
    [{ master_metadata_track_name: 'x'.repeat(501) }, 'a name too long'],
  ])('of Spotify with %j is not taken: %s', (odd, reason) => {
    expect(read(JSON.stringify([spotify]), JSON.stringify({ ...spotify, ...odd }))).toBe(reason);
  });

  it.each([
    ['The Knife,Deep Cuts', 'too few columns'],
    ['"The Knife,Deep Cuts,Heartbeats,05 Jan 2023 14:32', 'a quote without its end'],
    ['The Knife,Deep Cuts,Heartbeats,', 'no date'],
    [',Deep Cuts,Heartbeats,05 Jan 2023 14:32', 'no artist'],
  ])('%j of a table is not taken: %s', (row, reason) => {
    expect(read('artist,album,track,date', row)).toBe(reason);
  });

  it('whatever it holds never throws, and what is taken is whole', () => {
    const heads = [
      JSON.stringify([spotify]),
      'artist,album,track,date',
      '{"listened_at":1,"track_metadata":{}}',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.oneof(fc.json(), fc.string()), (head, record) => {
        const listen = read(head, record);
        if (typeof listen === 'string') return listen.length > 0;
        return listen.artist !== '' && listen.title !== '' && Number.isFinite(listen.startedAt);
      }),
    );
  });

  it('written as CSV by the rules reads back', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((text) => !/[\r\n\0]/.test(text) && text.trim() !== '');
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        name,
        name,
        name,
        fc.integer({ min: 1_010_000_000, max: 1_790_000_000 }),
        (artist, album, title, uts) => {
          const row = [artist, album, title, String(uts)].map(quote).join(',');
          expect(read('artist,album,track,uts', row)).toMatchObject({
            artist: artist.trim(),
            title: title.trim(),
            startedAt: uts * 1000,
          });
        },
      ),
    );
  });
});

describe('a moment', () => {
  it.each([
    ['1672929120', at],
    [1_672_929_120, at],
    ['1672929120000', at],
    ['2023-01-05T14:32:00Z', at],
    ['2023-01-05T14:32:00', at],
    ['2023-01-05 14:32', at],
    ['2023-01-05 15:32:00+01:00', at],
    ['05 Jan 2023, 14:32', at],
    ['', Number.NaN],
    ['2023', 2_023_000],
    ['soon', Number.NaN],
    [null, Number.NaN],
    [-5, Number.NaN],
  ])('%j', (written, ms) => {
    expect(readMoment(written)).toBe(ms);
  });
});

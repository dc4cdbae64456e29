import { describe, expect, it } from 'vitest';
import { listeningFormat, MOST_PLAYS, parseListeningLine } from './listening-line';

const table = listeningFormat('user\tartist\tplays')!;
const json = { kind: 'listenbrainz' } as const;

describe('the format of a listening file', () => {
  it.each([
    ['user\tartist\tplays', { listener: 0, artist: 1, plays: 2, hasArtistIds: false }],
    ['userID\tartistID\tweight', { listener: 0, artist: 1, plays: 2, hasArtistIds: true }],
    ['artist_name\tplay_count\tuser_id', { listener: 2, artist: 0, plays: 1, hasArtistIds: false }],
    ['\uFEFFuser\titem\tweight', { listener: 0, artist: 1, plays: 2, hasArtistIds: true }],
  ])('is seen in the header %j', (line, columns) => {
    expect(listeningFormat(line)).toEqual({ kind: 'table', ...columns });
  });

  it('is ListenBrainz where lines are JSON', () => {
    expect(listeningFormat('{"user_name":"a"}')).toEqual(json);
  });

  it.each(['', 'user,artist,plays', '1\t2\t3', 'user\tartist', 'a\u0000b'])('is not %j', (line) => {
    expect(listeningFormat(line)).toBeNull();
  });
});

describe('a line', () => {
  it('of a table', () => {
    expect(parseListeningLine(table, 'ada\tThe Knife \t12')).toEqual({
      listener: 'ada',
      artist: 'The Knife',
      title: null,
      plays: 12,
      listenedAt: null,
    });
    expect(parseListeningLine(table, 'ada\tThe Knife\t1e300')).toMatchObject({ plays: MOST_PLAYS });
  });

  it('of ListenBrainz', () => {
    const listen = {
      user_name: 'ada',
      listened_at: 1_700_000_000,
      track_metadata: { artist_name: 'The Knife', track_name: 'Heartbeats' },
    };
    expect(parseListeningLine(json, JSON.stringify(listen))).toEqual({
      listener: 'ada',
      artist: 'The Knife',
      title: 'Heartbeats',
      plays: 1,
      listenedAt: 1_700_000_000,
    });
  });

  it.each([
    ['ada\tThe Knife', 'too few columns'],
    ['ada\tThe Knife\tmany', 'the plays are no number'],
    ['ada\tThe Knife\tNaN', 'the plays are no number'],
    ['ada\tThe Knife\tInfinity', 'the plays are no number'],
    ['ada\tThe Knife\t', 'the plays are no number'],
    ['ada\tThe Knife\t-3', 'the plays are not above 0'],
    ['ada\tThe Knife\t0', 'the plays are not above 0'],
    ['\tThe Knife\t3', 'no listener'],
    ['ada\t \t3', 'no artist'],
    [`ada\t${'x'.repeat(501)}\t3`, 'a name too long'],
    ['ada\tThe\0Knife\t3', 'holds a NUL character'],
  ])('%j of a table cannot be taken: %s', (line, reason) => {
    expect(parseListeningLine(table, line)).toBe(reason);
  });

  it.each([
    ['{"user_name":', 'no JSON'],
    ['[1]', 'no JSON object'],
    ['null', 'no JSON object'],
    ['{}', 'no user_name'],
    ['{"user_name":"ada"}', 'no track_metadata'],
    ['{"user_name":"ada","track_metadata":{}}', 'no artist_name'],
    ['{"user_name":"ada","track_metadata":{"artist_name":" "}}', 'no artist'],
  ])('%j of ListenBrainz cannot be taken: %s', (line, reason) => {
    expect(parseListeningLine(json, line)).toBe(reason);
  });
});

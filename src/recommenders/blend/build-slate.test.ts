import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSlate } from './build-slate';
import { type BlendedCandidate, SIGNALS } from './candidate';
import { RELAXATIONS, type SlateHistory } from './slate-rules';

const now = new Date('2026-11-23T00:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const nothing: SlateHistory = {
  lastHeardAt: new Map(),
  lastListedWeeksAgo: new Map(),
  disliked: new Set(),
  now,
};

const track = (number: number, more: Partial<BlendedCandidate> = {}): BlendedCandidate => ({
  trackId: `t${String(number).padStart(3, '0')}`,
  artistId: `artist${number}`,
  albumId: `album${number}`,
  score: 1 / (number + 1),
  shares: { collaborative: 1, text: 0, audio: 0 },
  features: { ranks: { collaborative: 1, text: 0, audio: 0 }, nearness: 0, distaste: 0 },
  reasons: [],
  ...more,
});

/** A library in which each album has one artist, with a listener's past. */
const aSituation = fc
  .array(
    fc.record({
      artist: fc.nat(5),
      album: fc.option(fc.nat(3)),
      score: fc.integer({ min: 1, max: 8 }),
      shares: fc.constantFrom([1, 0, 0], [0, 1, 0], [0, 0, 1], [0.5, 0.5, 0], [0.2, 0.3, 0.5]),
      heardDaysAgo: fc.option(fc.constantFrom(1, 59, 60, 400), { freq: 3 }),
      listedWeeksAgo: fc.option(fc.constantFrom(1, 4, 5, 8, 9), { freq: 3 }),
      isDisliked: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((rows) => {
    const lastHeardAt = new Map<string, Date>();
    const lastListedWeeksAgo = new Map<string, number>();
    const disliked = new Set<string>();
    const tracks = rows.map((row, k) => {
      const [collaborative, text, audio] = row.shares as [number, number, number];
      const one = track(k, {
        artistId: `a${row.artist}`,
        albumId: row.album === null ? null : `a${row.artist}/${row.album}`,
        score: row.score / 8,
        shares: { collaborative, text, audio },
      });
      if (row.heardDaysAgo !== null) lastHeardAt.set(one.trackId, daysAgo(row.heardDaysAgo));
      if (row.listedWeeksAgo !== null) lastListedWeeksAgo.set(one.trackId, row.listedWeeksAgo);
      if (row.isDisliked && k % 4 === 0) disliked.add(one.trackId);
      return one;
    });
    return { tracks, history: { lastHeardAt, lastListedWeeksAgo, disliked, now } satisfies SlateHistory };
  });

/** How many times the most frequent value occurs. */
function most(values: (string | null)[]): number {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** The most tracks any choice under all rules can have: per artist two, of different albums. */
function mostUnderAllRules(tracks: BlendedCandidate[], history: SlateHistory): number {
  const perArtist = new Map<string, Set<string>>();
  for (const { trackId, artistId, albumId } of tracks) {
    if (history.disliked.has(trackId) || history.lastHeardAt.has(trackId)) continue;
    if ((history.lastListedWeeksAgo.get(trackId) ?? 99) <= 8) continue;
    const slots = perArtist.get(artistId) ?? new Set();
    slots.add(albumId ?? trackId);
    perArtist.set(artistId, slots);
  }
  return [...perArtist.values()].reduce((sum, slots) => sum + Math.min(2, slots.size), 0);
}

describe('buildSlate', () => {
  it('takes a second track of an album that fits before a first one that does not', () => {
    const fitting = Array.from({ length: 12 }, (_, k) =>
      track(k, { artistId: `near${k % 3}`, albumId: `near${k % 3}/only` }),
    );
    const far = Array.from({ length: 40 }, (_, k) => track(20 + k));
    const picked = buildSlate([...fitting, ...far], nothing, { size: 6 }).picks.map(({ trackId }) => trackId);
    expect(picked).toEqual(['t000', 't001', 't002', 't003', 't004', 't005']);
  });

  it('keeps every rule that has not given way, and gives way only in order and in need', () => {
    fc.assert(
      fc.property(aSituation, fc.integer({ min: 1, max: 14 }), ({ tracks, history }, size) => {
        const { picks, relaxations } = buildSlate(tracks, history, { size });
        const gone = new Set<string>(relaxations);
        expect(picks.length).toBeLessThanOrEqual(size);
        expect(new Set(picks.map(({ trackId }) => trackId)).size).toBe(picks.length);
        const perArtist =
          gone.has('repeats-of-old-lists') || gone.has('heard-long-ago') || gone.has('four-per-artist')
            ? 4
            : gone.has('three-per-artist')
              ? 3
              : 2;
        expect(most(picks.map(({ artistId }) => artistId))).toBeLessThanOrEqual(perArtist);
        const strict = picks.filter(({ relaxation }) => relaxation === null);
        expect(most(strict.map(({ albumId }) => albumId))).toBeLessThanOrEqual(1);
        for (const { trackId, relaxation } of picks) {
          const heard = history.lastHeardAt.get(trackId);
          const listed = history.lastListedWeeksAgo.get(trackId) ?? 99;
          expect(history.disliked.has(trackId)).toBe(false);
          if (heard) expect(relaxation === 'heard-long-ago' && heard <= daysAgo(60)).toBe(true);
          if (listed <= 8) expect(['repeats-of-old-lists', 'heard-long-ago']).toContain(relaxation);
          expect(listed).toBeGreaterThan(4);
        }
        expect(gone.has('shorter-list')).toBe(picks.length < size);
        expect(relaxations).toEqual(RELAXATIONS.filter((relaxation) => gone.has(relaxation)));
        const possible = mostUnderAllRules(tracks, history);
        expect(relaxations.length === 0).toBe(possible >= size);
        if (possible >= size) expect(strict).toHaveLength(size);
      }),
      { numRuns: 500 },
    );
  });

  it('lets every signal be heard that has an eligible track and a place to give', () => {
    fc.assert(
      fc.property(aSituation, ({ tracks, history }) => {
        // Room for one pick a signal, and no shortage of artists.
        const spread = tracks.map((one, k) => ({ ...one, artistId: `own ${k}`, albumId: null }));
        const { picks } = buildSlate(spread, history, { size: 4 });
        const fresh = spread.filter(
          ({ trackId }) =>
            !history.disliked.has(trackId) &&
            !history.lastHeardAt.has(trackId) &&
            (history.lastListedWeeksAgo.get(trackId) ?? 99) > 8,
        );
        for (const signal of SIGNALS) {
          if (!fresh.some(({ shares }) => shares[signal] > 0)) continue;
          expect(picks.some(({ shares }) => shares[signal] > 0)).toBe(true);
        }
      }),
    );
  });

  it('takes the best thirty where nothing stands in the way', () => {
    const many = Array.from({ length: 100 }, (_, k) => track(k));
    const { picks, relaxations } = buildSlate([...many].reverse(), nothing);
    expect(picks.map(({ trackId }) => trackId)).toEqual(many.slice(0, 30).map(({ trackId }) => trackId));
    expect(relaxations).toEqual([]);
  });

  it('gives way in the order written down', () => {
    const oneAlbum = Array.from({ length: 6 }, (_, k) => track(k, { artistId: 'a', albumId: 'b' }));
    expect(buildSlate(oneAlbum, nothing, { size: 1 }).relaxations).toEqual([]);
    expect(buildSlate(oneAlbum, nothing, { size: 2 }).relaxations).toEqual(['several-per-album']);
    expect(buildSlate(oneAlbum, nothing, { size: 3 }).relaxations).toEqual([
      'several-per-album',
      'three-per-artist',
    ]);
    expect(buildSlate(oneAlbum, nothing, { size: 5 }).relaxations).toEqual([
      'several-per-album',
      'three-per-artist',
      'four-per-artist',
      'shorter-list',
    ]);
    const past = {
      ...nothing,
      lastHeardAt: new Map([
        ['t001', daysAgo(60)],
        ['t002', daysAgo(59)],
      ]),
      lastListedWeeksAgo: new Map([
        ['t003', 5],
        ['t004', 4],
      ]),
    };
    const five = Array.from({ length: 5 }, (_, k) => track(k));
    const { picks, relaxations } = buildSlate(five, past);
    expect(picks.map(({ trackId }) => trackId)).toEqual(['t000', 't003', 't001']);
    expect(relaxations).toEqual(['repeats-of-old-lists', 'heard-long-ago', 'shorter-list']);
  });

  it('swaps in a signal that would be silent', () => {
    const loud = Array.from({ length: 40 }, (_, k) => track(k));
    const quiet = track(50, { shares: { collaborative: 0, text: 1, audio: 0 }, score: 0.0001 });
    const { picks } = buildSlate([...loud, quiet], nothing);
    expect(picks).toHaveLength(30);
    expect(picks.at(-1)!.trackId).toBe(quiet.trackId);
    expect(picks.slice(0, 29).map(({ trackId }) => trackId)).toEqual(
      loud.slice(0, 29).map(({ trackId }) => trackId),
    );
  });

  it('is empty for an empty library, and says so', () => {
    expect(buildSlate([], nothing)).toEqual({ picks: [], relaxations: ['shorter-list'] });
  });
});

describe('with tracks that are kept', () => {
  it('fills the places beside them under the same limits, and chooses none of them again', () => {
    fc.assert(
      fc.property(aSituation, fc.nat(12), ({ tracks, history }, count) => {
        const size = 12;
        const whole = buildSlate(tracks, history, { size }).picks;
        const kept = whole.slice(0, Math.min(count, whole.length));
        const { picks } = buildSlate(tracks, history, { size, kept });
        expect(picks.length).toBeLessThanOrEqual(size - kept.length);
        const ids = [...kept, ...picks].map(({ trackId }) => trackId);
        expect(new Set(ids).size).toBe(ids.length);
        const limit = Math.max(2, ...picks.map(({ relaxation }) => perArtistAt(relaxation)));
        for (const { artistId } of picks)
          expect([...kept, ...picks].filter((pick) => pick.artistId === artistId).length).toBeLessThanOrEqual(
            limit,
          );
      }),
    );
  });

  it('takes the best that is left', () => {
    const tracks = Array.from({ length: 40 }, (_, k) => track(k));
    const { picks } = buildSlate(tracks, nothing, { size: 10, kept: tracks.slice(0, 8) });
    expect(picks.map(({ trackId }) => trackId)).toEqual(['t008', 't009']);
  });
});

const perArtistAt = (relaxation: (typeof RELAXATIONS)[number] | null): number => {
  if (relaxation === null || relaxation === 'several-per-album') return 2;
  return relaxation === 'three-per-artist' ? 3 : 4;
};

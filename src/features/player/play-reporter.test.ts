import { describe, expect, it } from 'vitest';
import { type PlayReport, playReportSchema } from '@/domain/contracts/listening';
import { createUuid } from './create-uuid';
import { PlayReporter } from './play-reporter';

const trackId = '018f0000-0000-7000-8000-00000000000a';
const entry = (key: string, durationMs = 200_000) => ({
  key,
  track: { id: trackId, durationMs },
  source: { kind: 'discover' as const, id: '2026-W47' },
});

function setUp() {
  const reports: PlayReport[] = [];
  const reporter = new PlayReporter({
    report: (report) => reports.push(report),
    createId: createUuid,
    now: () => new Date('2026-11-23T10:00:00Z'),
  });
  let now = 0;
  const listen = (to: ReturnType<typeof entry>, fromMs: number, ms: number, isAudible = true) => {
    reporter.silence();
    for (let passed = 0; passed <= ms; passed += 500) {
      reporter.sound(to, fromMs + passed, now + passed, isAudible);
    }
    now += ms;
  };
  return { reporter, reports, listen };
}

describe('PlayReporter', () => {
  it('reports a play once it is over, as the contract has it', () => {
    const { reporter, reports, listen } = setUp();
    listen(entry('a'), 0, 60_000);
    expect(reports).toEqual([]);
    reporter.end();
    reporter.end();
    expect(reports).toHaveLength(1);
    expect(playReportSchema.parse(reports[0])).toMatchObject({
      trackId,
      msPlayed: 60_000,
      outcome: 'partial',
      startedAt: '2026-11-23T10:00:00.000Z',
      source: { kind: 'discover', id: '2026-W47' },
    });
  });
  it('another track ends the play before', () => {
    const { reporter, reports, listen } = setUp();
    listen(entry('a'), 0, 5_000);
    listen(entry('b'), 0, 190_000);
    reporter.end();
    expect(reports.map((report) => report.outcome)).toEqual(['skip', 'complete']);
    expect(new Set(reports.map((report) => report.id)).size).toBe(2);
  });
  it('a play goes on after a reload: one report, the same id, the time of both', () => {
    const before = setUp();
    before.listen(entry('a'), 0, 40_000);
    const kept = before.reporter.openPlay()!;

    const after = setUp();
    after.reporter.restore(JSON.parse(JSON.stringify(kept)));
    after.listen(entry('a'), 40_000, 145_000);
    after.reporter.end();
    expect(after.reports).toMatchObject([{ id: kept.id, msPlayed: 185_000, outcome: 'complete' }]);
  });
  it('leaving the page is no skip', () => {
    const { reporter, reports, listen } = setUp();
    listen(entry('a'), 0, 5_000);
    const next = setUp();
    next.reporter.restore(reporter.openPlay()!);
    next.listen(entry('b'), 0, 1_000);
    expect(reports).toEqual([]);
    expect(next.reports).toMatchObject([{ msPlayed: 5_000, outcome: 'partial' }]);
  });
  it('says nothing of what was played without sound', () => {
    const { reporter, reports, listen } = setUp();
    listen(entry('a'), 0, 5_000);
    listen(entry('a'), 5_000, 100_000, false);
    reporter.end();
    expect(reports).toEqual([]);
  });
});

describe('createUuid', () => {
  it('is a version 7 UUID that begins with its time', () => {
    const id = createUuid(Date.UTC(2022, 1, 22, 19, 22, 22), new Uint8Array(16).fill(0xff));
    // RFC 9562, appendix A.6: that moment is 017F22E2-79B0.
    expect(id).toBe('017f22e2-79b0-7fff-bfff-ffffffffffff');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay, localDayStart } from './local-day';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kolkata'];

describe('localDay', () => {
  it('is the date on the clocks of the zone', () => {
    const instant = new Date('2026-11-28T23:30:00Z');
    expect(localDay(instant, 'UTC')).toBe('2026-11-28');
    expect(localDay(instant, 'Europe/Berlin')).toBe('2026-11-29');
    expect(localDay(instant, 'America/New_York')).toBe('2026-11-28');
  });

  it('begins at midnight there, once a day, also where the clocks move', () => {
    expect(localDayStart(new Date('2026-03-29T12:00:00Z'), 'Europe/Berlin')).toEqual(
      new Date('2026-03-28T23:00:00Z'),
    );
    expect(localDayStart(new Date('2026-10-25T12:00:00Z'), 'Europe/Berlin')).toEqual(
      new Date('2026-10-24T22:00:00Z'),
    );
    const at = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) });
    fc.assert(
      fc.property(at, fc.constantFrom(...zones), (instantMs, zone) => {
        const instant = new Date(instantMs);
        const start = localDayStart(instant, zone);
        expect(localDay(start, zone)).toBe(localDay(instant, zone));
        expect(localDay(new Date(start.getTime() - 1), zone)).not.toBe(localDay(instant, zone));
        expect(localDayStart(start, zone)).toEqual(start);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListeningClock } from './listening-clock';

/** Plays `ms` of sound from `position`, told every quarter of a second, and says where that leads. */
function listen(clock: ListeningClock, at: { position: number; now: number }, ms: number, isAudible = true) {
  for (let passed = 0; passed <= ms; passed += 250) {
    clock.tick(at.position + passed, at.now + passed, isAudible);
  }
  return { position: at.position + ms, now: at.now + ms };
}

describe('ListeningClock', () => {
  it('counts what sounded', () => {
    const clock = new ListeningClock();
    listen(clock, { position: 0, now: 1000 }, 10_000);
    expect(clock.heardMs).toBe(10_000);
  });
  it('does not count a pause', () => {
    const clock = new ListeningClock();
    const { position, now } = listen(clock, { position: 0, now: 0 }, 5000);
    clock.stop();
    listen(clock, { position, now: now + 3_600_000 }, 5000);
    expect(clock.heardMs).toBe(10_000);
  });
  it('does not count a jump ahead, announced or not', () => {
    const announced = new ListeningClock();
    listen(announced, { position: 0, now: 0 }, 1000);
    announced.stop();
    listen(announced, { position: 200_000, now: 1000 }, 1000);
    expect(announced.heardMs).toBe(2000);

    const unannounced = new ListeningClock();
    listen(unannounced, { position: 0, now: 0 }, 1000);
    listen(unannounced, { position: 200_000, now: 1000 }, 1000);
    expect(unannounced.heardMs).toBeLessThanOrEqual(2250);
  });
  it('counts a passage heard twice twice', () => {
    const clock = new ListeningClock();
    listen(clock, { position: 0, now: 0 }, 4000);
    clock.stop();
    listen(clock, { position: 0, now: 4000 }, 4000);
    expect(clock.heardMs).toBe(8000);
  });
  it('does not count time without advance: the position stands while data is awaited', () => {
    const clock = new ListeningClock();
    clock.tick(1000, 0, true);
    clock.tick(1000, 30_000, true);
    expect(clock.heardMs).toBe(0);
  });
  it('keeps muted time apart', () => {
    const clock = new ListeningClock();
    const at = listen(clock, { position: 0, now: 0 }, 2000);
    listen(clock, at, 6000, false);
    expect(clock).toMatchObject({ heardMs: 2000, mutedMs: 6000 });
  });
  it('goes on from what was heard before a reload', () => {
    const clock = new ListeningClock(30_000, 500);
    listen(clock, { position: 60_000, now: 0 }, 1000);
    expect(clock.heardMs).toBe(31_000);
  });
  it('never counts more than the time that passed, whatever the positions say', () => {
    const steps = fc.array(fc.record({ position: fc.nat(300_000), wait: fc.nat(5000), stop: fc.boolean() }), {
      maxLength: 50,
    });
    fc.assert(
      fc.property(steps, (list) => {
        const clock = new ListeningClock();
        let now = 0;
        for (const step of list) {
          now += step.wait;
          clock.tick(step.position, now, true);
          if (step.stop) clock.stop();
        }
        expect(clock.heardMs).toBeLessThanOrEqual(now + 250 * list.length);
      }),
    );
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const { setFade, resume, preloadNext } = vi.hoisted(() => ({
  setFade: vi.fn(),
  resume: vi.fn(),
  preloadNext: vi.fn(),
}));
vi.mock('./player-runtime', () => ({ engine: () => ({ setFade }), resume, preloadNext }));

const { usePlayerStore } = await import('./player-store');
const { stopsAfterTrack, useSleep } = await import('./sleep-store');
const { cycleSleep, sleepAfter, sleepWords } = await import('./sleep-timer');

describe('the sleep timer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    usePlayerStore.setState({ isPlaying: true });
  });

  afterEach(() => {
    sleepAfter(null);
    vi.useRealTimers();
    vi.clearAllMocks();
  });

  test('says how long it is, fades out at its end, and then stops the music', () => {
    sleepAfter(15);
    expect(sleepWords()).toBe('Sleep: in 15 minutes');
    vi.advanceTimersByTime(14 * 60_000 + 50_000);
    expect(sleepWords()).toBe('Sleep: within a minute');
    expect(setFade.mock.lastCall?.[0]).toBeCloseTo(0.5, 1);
    expect(resume).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_500);
    expect(resume).toHaveBeenCalledExactlyOnceWith(false);
    expect(setFade).toHaveBeenLastCalledWith(1);
    expect(useSleep.getState().sleep).toEqual({ kind: 'off' });
  });

  test('called off, leaves the music alone and as loud as it was', () => {
    sleepAfter(15);
    vi.advanceTimersByTime(14 * 60_000 + 55_000);
    sleepAfter(null);
    vi.advanceTimersByTime(60_000);
    expect(resume).not.toHaveBeenCalled();
    expect(setFade).toHaveBeenLastCalledWith(1);
  });

  test('goes through its choices by one key, the end of the track among them', () => {
    const words = Array.from({ length: 7 }, () => {
      cycleSleep();
      return sleepWords();
    });
    expect(words[0]).toBe('Sleep: in 15 minutes');
    expect(words[4]).toBe('Sleep: in 90 minutes');
    expect(words.slice(5)).toEqual(['Sleep: after this track', 'Sleep timer: off']);
  });

  test('with the track: nothing is opened to take over from it', () => {
    sleepAfter('track');
    expect(stopsAfterTrack()).toBe(true);
    expect(preloadNext).toHaveBeenCalled();
  });
});

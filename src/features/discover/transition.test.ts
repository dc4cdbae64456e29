import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camelotSteps, describeTransition } from './transition';

const end = (camelot: string | null, tempoBpm: number | null) => ({ camelot, tempoBpm });

describe('describeTransition', () => {
  it('says key and tempo as a listener would', () => {
    expect(describeTransition(end('8A', 120), end('9A', 122))).toEqual({
      smoothness: 'smooth',
      words: '8A to 9A, +2 BPM',
    });
    expect(describeTransition(end('8A', 120), end('8A', 117.6)).words).toBe('stays in 8A, −2 BPM');
  });

  it('hears half and double time as one beat', () => {
    expect(describeTransition(end('1A', 70), end('1A', 140))).toEqual({
      smoothness: 'smooth',
      words: 'stays in 1A, double time',
    });
    expect(describeTransition(end('1A', 140), end('1A', 70)).words).toContain('half time');
  });

  it('calls a near miss of half time what it is', () => {
    expect(describeTransition(end('11A', 134), end('11A', 72))).toEqual({
      smoothness: 'fair',
      words: 'stays in 11A, nearly half time',
    });
  });

  it('calls a broken beat rough, even in the same key', () => {
    expect(describeTransition(end('8A', 109), end('8A', 74))).toEqual({
      smoothness: 'rough',
      words: 'stays in 8A, −35 BPM',
    });
    expect(describeTransition(end(null, 100), end(null, 118)).smoothness).toBe('rough');
    expect(describeTransition(end('8A', 100), end('8A', 114)).smoothness).toBe('fair');
    // Half time, 14 % off.
    expect(describeTransition(end('8A', 140), end('8A', 80)).smoothness).toBe('fair');
  });

  it('calls far keys at far tempi rough, and says when nothing is known', () => {
    expect(describeTransition(end('1A', 90), end('7B', 128)).smoothness).toBe('rough');
    expect(describeTransition(end(null, null), end('7B', 128)).smoothness).toBe('unknown');
  });
});

describe('camelotSteps', () => {
  const code = fc
    .record({ number: fc.integer({ min: 1, max: 12 }), letter: fc.constantFrom('A', 'B') })
    .map(({ number, letter }) => `${number}${letter}`);

  it('is a distance on the wheel', () => {
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        const steps = (from: string, to: string) => camelotSteps(from, to)!;
        expect(steps(a, b)).toBe(steps(b, a));
        expect(steps(a, a)).toBe(0);
        expect(steps(a, c)).toBeLessThanOrEqual(steps(a, b) + steps(b, c));
        expect(steps(a, b)).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('goes around midnight', () => {
    expect(camelotSteps('12A', '1A')).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { OffPolicy, Outcomes, Trial } from '@/domain/contracts/quality';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { estimateInWords, evidenceInWords, trialInWords, variantInWords } from './quality-sentences';

const none: Outcomes = { tracks: 0, liked: 0, completed: 0, skipped: 0, unplayed: 0 };
const trial = (lists: number, result: Partial<Trial['result']>, endedAt: string | null = null): Trial => ({
  id: '0198a7f0-0000-7000-8000-000000000000',
  a: { weights: 'learned', sliders: DEFAULT_SLIDERS },
  b: { weights: 'equal', sliders: DEFAULT_SLIDERS },
  startedAt: '2026-11-23T00:00:00Z',
  endedAt,
  lists,
  outcomes: { a: none, b: none },
  result: {
    wins: { a: 0, b: 0 },
    ties: 0,
    pValue: 1,
    shareOfA: { mean: 0.5, low: 0.025, high: 0.975 },
    chanceOfA: 0.5,
    verdict: 'too-early',
    ...result,
  },
});

describe('a trial in words', () => {
  it('says plainly when it is too early', () => {
    expect(trialInWords(trial(0, {}))).toMatch(/^No list has been drafted yet/);
    expect(trialInWords(trial(0, {}, '2026-11-24T00:00:00Z'))).toBe('No list was drafted while it ran.');
    expect(trialInWords(trial(4, { wins: { a: 1, b: 0 }, ties: 2 }))).toBe(
      'Too early: 1 list of 4 has a winner, 2 brought both the same. It takes 8 before anything is said.',
    );
  });

  it('names a winner only where there is one', () => {
    const undecided = {
      verdict: 'undecided' as const,
      wins: { a: 4, b: 6 },
      pValue: 0.754,
      chanceOfA: 0.274,
    };
    expect(trialInWords(trial(10, undecided))).toBe(
      'No winner yet: B leads, and is the better one with a chance of 73 %. Between equals so much would happen often (p\u00a0=\u00a00.75).',
    );
    const even = { verdict: 'undecided' as const, wins: { a: 5, b: 5 } };
    expect(trialInWords(trial(10, even))).toBe('No winner yet: both have won as many lists.');
    const clear = { verdict: 'b' as const, wins: { a: 1, b: 11 }, pValue: 0.0063 };
    expect(trialInWords(trial(12, clear))).toBe(
      'B is better: it won 11 of the 12 lists with a winner. Between equals that would hardly happen (p\u00a0=\u00a00.006).',
    );
  });

  it('says what each blend is', () => {
    const sliders = { collaborative: 0.5, text: 0.25, audio: 0, adventure: 0.2 };
    expect(variantInWords({ weights: 'equal', sliders })).toBe(
      'Equal weights, text at 50 %, no sound, adventure 20 %',
    );
    expect(variantInWords({ weights: 'learned', sliders: DEFAULT_SLIDERS })).toBe('Learned weights');
  });
});

describe('an estimate in words', () => {
  const estimate: NonNullable<OffPolicy['estimate']> = {
    lists: 40,
    answers: 980,
    logged: 0.42,
    estimate: { mean: 0.45, low: 0.41, high: 0.49 },
    difference: { mean: 0.03, low: -0.004, high: 0.064 },
    effectiveAnswers: 512.3,
    effectiveLists: 21.8,
    meanWeight: 1.02,
    clipped: 0,
    verdict: 'no-difference',
  };

  it('gives no verdict where answers do not reach', () => {
    expect(estimateInWords({ ...estimate, verdict: 'too-far' })).toMatch(/^No verdict/);
    expect(estimateInWords({ ...estimate, verdict: 'too-little' })).toMatch(/^Too early/);
    expect(estimateInWords(estimate)).toMatch(/^No difference that can be told/);
  });

  it('says how much better, how sure, and what it rests on', () => {
    const better = { ...estimate, difference: { mean: 0.03, low: 0.01, high: 0.05 } };
    expect(estimateInWords({ ...better, verdict: 'better' })).toBe(
      'It would have pleased more: +3 points (+1 point to +5 points).',
    );
    expect(evidenceInWords({ ...estimate, clipped: 3 })).toBe(
      '980 answers to 40 lists, of which 42 % pleased (a like or dislike counts twice, a late skip less than half). Weighted, they say as much as 512 answers to 22 lists. 3 tracks would count more than ten times and were held to ten.',
    );
  });
});

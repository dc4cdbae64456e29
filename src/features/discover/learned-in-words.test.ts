import { expect, it } from 'vitest';
import type { Learned } from '@/domain/contracts/discover';
import { learnedInWords } from './learned-in-words';

const learned = (
  parts: Partial<Record<'collaborative' | 'text' | 'audio', Partial<Learned['signals'][number]>>>,
): Learned => ({
  week: '2026-W46',
  signals: (['collaborative', 'text', 'audio'] as const).map((signal) => ({
    signal,
    tracks: 10,
    heard: 0,
    liked: 0,
    skipped: 0,
    before: 1 / 3,
    now: 1 / 3,
    ...parts[signal],
  })),
});

it('tells of the signal that lost most, and why', () => {
  const words = learnedInWords(
    learned({
      text: { heard: 7, skipped: 5, before: 0.33, now: 0.21 },
      audio: { heard: 9, liked: 6, before: 0.33, now: 0.39 },
      collaborative: { heard: 4, before: 0.34, now: 0.4 },
    }),
  );
  expect(words).toBe(
    'You skipped 5 of 7 tracks that the web’s words led to: what is written counts 21 % for you now, 33 % before.',
  );
});

it('tells of the one that gained most', () => {
  expect(
    learnedInWords(learned({ audio: { heard: 1, liked: 1, before: 0.33, now: 0.45 }, text: { now: 0.22 } })),
  ).toMatch(
    /^You liked or finished the one track that their sound led to: how it sounds counts 45 % for you now/,
  );
});

it('claims no likes where there were none', () => {
  expect(
    learnedInWords(learned({ audio: { heard: 3, before: 0.33, now: 0.45 }, text: { now: 0.22 } })),
  ).toMatch(/^From how you heard 3 tracks/);
});

it('says nothing where nothing changed, or nothing was heard', () => {
  expect(learnedInWords(learned({ audio: { heard: 3, now: 0.34 } }))).toBeNull();
  expect(learnedInWords(learned({ audio: { before: 0.2, now: 0.5 } }))).toBeNull();
});

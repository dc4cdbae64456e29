import { expect, it } from 'vitest';
import { judgeModel, type ModelQuality } from './judge-model';

const quality = (
  ndcg: number,
  changes: Partial<ModelQuality> & { askedUsers?: number; popularityNdcg?: number; ndcgError?: number } = {},
): ModelQuality => {
  const { askedUsers = 100, popularityNdcg = 0.1, ndcgError = 0.01, ...rest } = changes;
  return {
    users: 500,
    observations: 20_000,
    validation: { ndcg, ndcgError, recall: 0.2, popularityNdcg, askedUsers },
    ...rest,
  };
};

it('takes what is about as good or better', () => {
  expect(judgeModel(quality(0.3), quality(0.3))).toBeNull();
  expect(judgeModel(quality(0.26), quality(0.3))).toBeNull();
});

it('refuses what is much worse on about the same data', () => {
  expect(judgeModel(quality(0.24), quality(0.3))).toContain('20 % worse');
  expect(judgeModel(quality(0.24, { observations: 24_000 }), quality(0.3))).toContain('worse');
});

it('takes for chance what few listeners may make of the same recipe', () => {
  const error = { askedUsers: 30, ndcgError: 0.03 };
  expect(judgeModel(quality(0.24, error), quality(0.3, error))).toBeNull();
  expect(judgeModel(quality(0.2, error), quality(0.3, error))).toContain('33 % worse');
});

it('does not compare across data that have changed much', () => {
  expect(judgeModel(quality(0.15, { observations: 90_000 }), quality(0.3))).toBeNull();
});

it('refuses what is worse than everybody’s favourites on whatever data', () => {
  const candidate = quality(0.15, { observations: 90_000, popularityNdcg: 0.2 });
  expect(judgeModel(candidate, quality(0.3))).toContain('favourites');
});

it('takes the first, and what too few could be asked about', () => {
  expect(judgeModel(quality(0.01), null)).toBeNull();
  expect(judgeModel(quality(0.01, { askedUsers: 19 }), quality(0.3))).toBeNull();
  expect(judgeModel(quality(0.2), quality(0.9, { askedUsers: 3 }))).toBeNull();
  expect(judgeModel(quality(0.2, { validation: null }), quality(0.9))).toBeNull();
});

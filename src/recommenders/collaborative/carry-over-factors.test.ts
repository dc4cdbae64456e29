import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { carryOverFactors } from './carry-over-factors';

describe('carryOverFactors', () => {
  it('keeps the rows of items that stay, in their new places', () => {
    const previous = { keys: ['a', 'b', 'empty'], factors: Float32Array.of(1, 2, 3, 4, 0, 0) };
    const carried = carryOverFactors(previous, ['new', 'b', 'empty', 'a'], 2, createRng(1));
    expect([...carried.subarray(2, 4)]).toEqual([3, 4]);
    expect([...carried.subarray(6, 8)]).toEqual([1, 2]);
    expect([...carried.subarray(0, 2), ...carried.subarray(4, 6)].every((value) => value !== 0)).toBe(true);
    expect(() => carryOverFactors(previous, ['a'], 3, createRng(1))).toThrow(RangeError);
  });
});

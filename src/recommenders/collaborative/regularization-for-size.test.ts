import { describe, expect, it } from 'vitest';
import { regularizationForSize } from './regularization-for-size';

describe('regularizationForSize', () => {
  it('falls with the size of the matrix, within bounds that keep it usable', () => {
    expect(regularizationForSize(1892, 17_632, 0.1)).toBeCloseTo(0.0085, 4);
    expect(regularizationForSize(300, 1000, 0.1)).toBeCloseTo(0.0497, 4);
    expect(regularizationForSize(1, 1, 0.1)).toBe(0.15);
    expect(regularizationForSize(0, 0, 0)).toBe(0.15);
    expect(regularizationForSize(1e6, 1e6, 0.1)).toBe(0.002);
  });
});

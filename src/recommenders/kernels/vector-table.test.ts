import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadKernelModule } from '@/infra/kernel-module';
import { createVectorTable } from './vector-table';

const module = loadKernelModule();
const numbers = fc.float({ min: -4, max: 4, noNaN: true });

it('gives the dot products of any rows with any vector, whatever their length', () => {
  const tables = fc.integer({ min: 1, max: 21 }).chain((length) => {
    const vector = fc.array(numbers, { minLength: length, maxLength: length });
    return fc.record({
      vectors: fc.array(vector, { minLength: 1, maxLength: 12 }),
      queries: fc.array(vector),
    });
  });
  fc.assert(
    fc.property(tables, fc.infiniteStream(fc.nat()), ({ vectors, queries }, picks) => {
      const table = createVectorTable(
        module,
        vectors.map((vector) => Float32Array.from(vector)),
      );
      for (const query of queries) {
        // Also more than there are: one may be asked for several times.
        const count = picks.next().value % (3 * vectors.length);
        const rows = Int32Array.from({ length: count }, () => picks.next().value % vectors.length);
        const dots = [...table.dots(Float32Array.from(query), rows)];
        for (const [k, row] of rows.entries()) {
          const expected = vectors[row]!.reduce((sum, value, i) => sum + value * query[i]!, 0);
          expect(dots[k]).toBeCloseTo(expected, 3);
        }
      }
    }),
  );
});

it('takes no vectors of different lengths, and none at all', () => {
  expect(() => createVectorTable(module, [new Float32Array(3), new Float32Array(4)])).toThrow(
    new RangeError('vectors: one of 4 numbers among those of 3'),
  );
  expect(createVectorTable(module, []).dots(new Float32Array(), new Int32Array())).toHaveLength(0);
});

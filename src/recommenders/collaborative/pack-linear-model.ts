import { z } from 'zod';
import type { LinearModel } from './linear-model';

/** What is needed beside the numbers to unpack a linear model: its form, its settings, and how long each array is. */
export const linearHeaderSchema = z.object({
  form: z.enum(['users', 'items', 'neighbours']),
  settings: z.object({
    regularization: z.number(),
    popularityDamping: z.number(),
    largestInverse: z.number(),
    neighbours: z.number(),
  }),
  rows: z.number().int(),
  columns: z.number().int(),
  lengths: z.array(z.number().int()),
});
export type LinearHeader = z.infer<typeof linearHeaderSchema>;

type Numbers = Float32Array | Uint32Array;

/** The linear model's arrays as little-endian bytes, one after the other, and what unpacks them. */
export function packLinearModel(model: LinearModel): {
  header: LinearHeader;
  bytes: Uint8Array<ArrayBuffer>;
} {
  const arrays: Numbers[] = [model.damping];
  let [rows, columns] = [0, 0];
  if (model.form === 'neighbours') arrays.push(model.offsets, model.others, model.weights);
  else {
    const { byItem, inverse, diagonal } = model;
    ({ rows, columns } = byItem);
    arrays.push(inverse, diagonal, byItem.offsets, byItem.indices, byItem.confidences);
  }
  const bytes = new Uint8Array(arrays.reduce((sum, array) => sum + array.byteLength, 0));
  let at = 0;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  }
  const lengths = arrays.map((array) => array.length);
  return { header: { form: model.form, settings: model.settings, rows, columns, lengths }, bytes };
}

/** @throws RangeError when the bytes are not as many as the header says */
export function unpackLinearModel(header: LinearHeader, packed: Uint8Array): LinearModel {
  const { form, settings, rows, columns, lengths } = header;
  if (packed.byteLength !== 4 * lengths.reduce((sum, length) => sum + length, 0))
    throw new RangeError(`The linear model holds ${packed.byteLength} bytes, not what its header says`);
  // A copy of its own: the given bytes may begin anywhere in a larger buffer.
  const { buffer } = packed.slice();
  let at = 0;
  let k = 0;
  const next = <T extends Numbers>(
    type: new (buffer: ArrayBufferLike, at: number, length: number) => T,
  ): T => {
    const array = new type(buffer, at, lengths[k]!);
    at += array.byteLength;
    k++;
    return array;
  };
  const damping = next(Float32Array);
  if (form === 'neighbours') {
    const [offsets, others, weights] = [next(Uint32Array), next(Uint32Array), next(Float32Array)];
    return { settings, damping, form, offsets, others, weights };
  }
  const [inverse, diagonal] = [next(Float32Array), next(Float32Array)];
  const [offsets, indices, confidences] = [next(Uint32Array), next(Uint32Array), next(Float32Array)];
  const targets = new Float32Array(indices.length).fill(1);
  const byItem = { rows, columns, offsets, indices, confidences, targets };
  return { settings, damping, form, inverse, diagonal, byItem };
}

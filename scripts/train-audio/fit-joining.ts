import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import {
  alignParts,
  EMBEDDING_SIZE,
  JOINED_SIZE,
  type Joining,
  type PartStandard,
  type SoundParts,
} from '@/recommenders/audio/join-embedding';

/**
 * Between leaving the directions in which recordings differ as they are (0), where two or three of them decide every
 * neighbourhood, and making all of them equal (1), where noise counts as much as they do.
 */
const WHITENING = 0.6;

/**
 * Learns how the parts of a sound become its embedding: principal components of the parts side by side, over recordings, with
 * most of their differences in size taken away (partial whitening; Jégou & Chum 2012).
 * @param examples at least `EMBEDDING_SIZE` + 1
 * @throws RangeError for fewer
 */
export function fitJoining(examples: readonly SoundParts[]): Joining {
  if (examples.length <= EMBEDDING_SIZE)
    throw new RangeError(`${examples.length} examples are too few for ${EMBEDDING_SIZE} directions`);
  const standard = standardOf(examples);
  const aligned = examples.map((example) => alignParts(example, standard));
  const mean = meanOf(aligned);
  const rows = new Matrix(aligned.map((row) => row.map((value, i) => value - mean[i]!)));
  // There are fewer examples than numbers: their products with each other have the same eigenvalues.
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(rows.mmul(rows.transpose()), {
    assumeSymmetric: true,
  });
  const order = realEigenvalues.map((_, i) => i).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
  const largest = Math.sqrt(realEigenvalues[order[0]!]!);
  const matrix = new Float32Array(JOINED_SIZE * EMBEDDING_SIZE);
  for (let k = 0; k < EMBEDDING_SIZE; k++) {
    const size = Math.sqrt(Math.max(realEigenvalues[order[k]!]!, 1e-12));
    const direction = rows.transpose().mmul(eigenvectorMatrix.getColumnVector(order[k]!)).to1DArray();
    for (const [i, value] of direction.entries())
      matrix[i * EMBEDDING_SIZE + k] = (value / size) * (size / largest) ** -WHITENING;
  }
  return { ...standard, 'joining/mean': Float32Array.from(mean), 'joining/matrix': matrix };
}

function standardOf(examples: readonly SoundParts[]): PartStandard {
  const [timbres, tempograms, stereos] = (['timbre', 'tempogram', 'stereo'] as const).map((part) =>
    examples.map((example) => example[part]),
  ) as [ArrayLike<number>[], ArrayLike<number>[], ArrayLike<number>[]];
  return {
    'joining/timbreMean': Float32Array.from(meanOf(timbres)),
    'joining/timbreDeviation': Float32Array.from(deviationOf(timbres)),
    'joining/tempogramMean': Float32Array.from(meanOf(tempograms)),
    'joining/stereoMean': Float32Array.from(meanOf(stereos)),
    'joining/stereoDeviation': Float32Array.from(deviationOf(stereos)),
  };
}

function meanOf(rows: readonly ArrayLike<number>[]): Float64Array {
  const mean = new Float64Array(rows[0]!.length);
  for (const row of rows) for (let i = 0; i < mean.length; i++) mean[i]! += row[i]! / rows.length;
  return mean;
}

function deviationOf(rows: readonly ArrayLike<number>[]): Float64Array {
  const mean = meanOf(rows);
  const squares = new Float64Array(mean.length);
  for (const row of rows)
    for (let i = 0; i < mean.length; i++) squares[i]! += (row[i]! - mean[i]!) ** 2 / rows.length;
  return squares.map(Math.sqrt);
}

import { CholeskyDecomposition, EigenvalueDecomposition, inverse, Matrix } from 'ml-matrix';
import {
  alignParts,
  EMBEDDING_SIZE,
  JOINED_SIZE,
  type Joining,
  layParts,
  type Part,
  type PartStandard,
  partRanges,
  type SoundParts,
} from '@/recommenders/audio/join-embedding';

/** Parts whose numbers are of one kind and keep their sizes; of the others each is brought to the same spread. */
const ALIKE: readonly Part[] = ['network', 'tempogram'];
/** Directions that are looked at; beyond them lies noise. */
const MOST_DIRECTIONS = 600;
/**
 * Of the mean spread within recordings, added to that of every direction: 0 would keep nothing but what tells a recording from
 * all others, and forget what it shares with its kin.
 */
const RIDGE = 2;
/**
 * Power of the discriminating strength that is taken away from a direction: with 0 the few strongest decide every
 * neighbourhood, with .5 the weakest count as much.
 */
const LEVELLING = 0.25;

/**
 * Learns how the parts of a sound become its embedding: directions in which recordings differ much from each other and little
 * from one half to the other (Fisher's linear discriminants, regularised as by Friedman 1989), the stronger ones held back.
 * Where no recording has two halves, they are principal components.
 * @param recordings the sounds of each; together at least `EMBEDDING_SIZE` + 1
 * @throws RangeError for fewer
 */
export function fitJoining(recordings: readonly SoundParts[][]): Joining {
  const sounds = recordings.flat();
  if (sounds.length <= EMBEDDING_SIZE)
    throw new RangeError(`${sounds.length} sounds are too few for ${EMBEDDING_SIZE} directions`);
  const standard = standardOf(sounds);
  const aligned = sounds.map((sound) => alignParts(sound, standard));
  const mean = columnMeans(aligned);
  const rows = new Matrix(aligned.map((row) => row.map((value, i) => value - mean[i]!)));
  const components = principalComponents(rows);
  const discriminants = discriminantsOf(
    rows.mmul(components),
    recordings.map(({ length }) => length),
  );
  return {
    ...standard,
    'joining/mean': Float32Array.from(mean),
    'joining/matrix': Float32Array.from(components.mmul(discriminants).to1DArray()),
  };
}

/** Unit directions of the largest spread, one a column. */
function principalComponents(rows: Matrix): Matrix {
  // There are fewer examples than numbers: their products with each other have the same eigenvalues.
  const { values, vectors } = eigenvectorsOf(rows.mmul(rows.transpose()));
  const largest = values[0]!;
  const count = values.filter((value, i) => i < MOST_DIRECTIONS && value > 1e-9 * largest).length;
  const directions = rows.transpose().mmul(vectors.subMatrix(0, vectors.rows - 1, 0, count - 1));
  const sizes = values.slice(0, count).map((value) => 1 / Math.sqrt(value));
  return directions.mulRowVector(sizes);
}

/**
 * `EMBEDDING_SIZE` directions, one a column, the most discriminating first.
 * @param rows a sound each, those of one recording together
 * @param counts sounds of each recording
 */
function discriminantsOf(rows: Matrix, counts: readonly number[]): Matrix {
  const within = rows.clone();
  const between = new Matrix(counts.length, rows.columns);
  let at = 0;
  for (const [i, count] of counts.entries()) {
    const own = rows.subMatrix(at, at + count - 1, 0, rows.columns - 1);
    const middle = own.mean('column');
    between.setRow(i, middle);
    within.setSubMatrix(own.subRowVector(middle), at, 0);
    at += count;
  }
  const scatter = (of: Matrix) => of.transpose().mmul(of).div(of.rows);
  const spread = scatter(within);
  const meanSpread = spread.trace() / spread.rows;
  // Without halves there is nothing to discriminate by: all directions are as good, and the largest ones stay.
  const ridge = meanSpread > 0 ? RIDGE * meanSpread : 1;
  const ridged = new CholeskyDecomposition(spread.add(Matrix.eye(spread.rows).mul(ridge)));
  const whitener = inverse(ridged.lowerTriangularMatrix);
  const { values, vectors } = eigenvectorsOf(whitener.mmul(scatter(between)).mmul(whitener.transpose()));
  const kept = vectors.subMatrix(0, vectors.rows - 1, 0, EMBEDDING_SIZE - 1);
  const levels = values
    .slice(0, EMBEDDING_SIZE)
    .map((value) => (Math.max(value, 1e-12) / values[0]!) ** -LEVELLING);
  return whitener.transpose().mmul(kept).mulRowVector(levels);
}

/** Of a symmetric matrix, the largest eigenvalue first. */
function eigenvectorsOf(matrix: Matrix): { values: number[]; vectors: Matrix } {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, {
    assumeSymmetric: true,
  });
  const order = realEigenvalues.map((_, i) => i).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
  return {
    values: order.map((i) => realEigenvalues[i]!),
    vectors: eigenvectorMatrix.subMatrixColumn(order),
  };
}

function standardOf(sounds: readonly SoundParts[]): PartStandard {
  const laid = sounds.map(layParts);
  const mean = columnMeans(laid);
  const squares = new Float64Array(JOINED_SIZE);
  for (const row of laid)
    for (let i = 0; i < JOINED_SIZE; i++) squares[i]! += (row[i]! - mean[i]!) ** 2 / laid.length;
  const deviation = squares.map(Math.sqrt);
  for (const part of ALIKE) deviation.fill(1, partRanges[part].from, partRanges[part].to);
  return {
    'joining/partMean': Float32Array.from(mean),
    'joining/partDeviation': Float32Array.from(deviation),
  };
}

function columnMeans(rows: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(rows[0]!.length);
  for (const row of rows) for (let i = 0; i < mean.length; i++) mean[i]! += row[i]! / rows.length;
  return mean;
}

import { solveByBlocks } from './solve-by-blocks';
import { solveFew } from './solve-few';

/**
 * Solves rows of one side with the other side H fixed. H is in coordinates in which α0 HᵀH is diagonal. A row with
 * fewer than `few` observations is solved exactly by way of a system of their number (solveFew), another by blocks of
 * its coordinates (solveByBlocks). Threads take chunks of rows from a shared counter; a row's result does not depend on
 * who solves it.
 *
 * @param fixed H, row-major, `stride` floats a row, a multiple of 8
 * @param solved rows to solve, which hold their values of last time; those of solveByBlocks start there
 * @param q turns the solved rows' old coordinates into those of H
 * @param diagonal α0 HᵀH, `stride` floats
 * @param ridges one for each row
 * @param block width of a block, a multiple of 8
 * @param panel observations gathered at a time
 * @param counter address of the shared next row
 * @param stop address of a flag: not 0 ends the work at the next chunk
 * @param scratch the calling thread's own bytes, see scratch.ts
 */
export function solveRows(
  fixed: usize,
  solved: usize,
  stride: i32,
  q: usize,
  diagonal: usize,
  offsets: usize,
  indices: usize,
  confidences: usize,
  targets: usize,
  ridges: usize,
  rows: i32,
  few: i32,
  block: i32,
  panel: i32,
  chunk: i32,
  counter: usize,
  stop: usize,
  scratch: usize,
): void {
  while (atomic.load<i32>(stop) == 0) {
    const from = atomic.add<i32>(counter, chunk);
    if (from >= rows) return;
    const to = min(from + chunk, rows);
    for (let row = from; row < to; row++) {
      const start = load<u32>(offsets + ((<usize>row) << 2));
      const count = <i32>(load<u32>(offsets + ((<usize>row) << 2), 4) - start);
      const w = solved + (((<usize>row) * (<usize>stride)) << 2);
      const ridge = load<f32>(ridges + ((<usize>row) << 2));
      const at = (<usize>start) << 2;
      if (count == 0) memory.fill(w, 0, (<usize>stride) << 2);
      else if (count < few)
        solveFew(fixed, w, stride, diagonal, indices + at, confidences + at, targets + at, ridge, count, scratch);
      else
        solveByBlocks(
          fixed,
          w,
          stride,
          q,
          diagonal,
          indices + at,
          confidences + at,
          targets + at,
          ridge,
          count,
          block,
          panel,
          scratch,
        );
    }
  }
}

/** Ends so near to each other that the arc between them is a straight line. */
const SMALL = 1e-6;

/**
 * A way from one track to another by sound: each step is the unused track nearest to the next point of the straight line
 * between their embeddings (on the sphere), so that the music turns from the one into the other bit by bit.
 * @param embeddings of length one
 * @param artistOf tracks of one artist do not follow each other, where others are left
 * @param length tracks in all, both ends counted
 * @returns indices, `from` first and `to` last; fewer where there are not enough tracks
 */
export function soundPath(
  embeddings: readonly Float32Array[],
  artistOf: (index: number) => string,
  ends: { from: number; to: number },
  length: number,
): number[] {
  const { from, to } = ends;
  if (from === to) return [from];
  const used = new Set([from, to]);
  const path = [from];
  for (let step = 1; step < length - 1; step++) {
    const target = onTheWay(embeddings[from]!, embeddings[to]!, step / (length - 1));
    const before = artistOf(path.at(-1)!);
    const next = nearest(embeddings, target, (i) => !used.has(i) && artistOf(i) !== before);
    const any = next ?? nearest(embeddings, target, (i) => !used.has(i));
    if (any === null) break;
    used.add(any);
    path.push(any);
  }
  path.push(to);
  return path;
}

/** The point at part `t` of the arc between two unit vectors (Shoemake 1985, slerp). */
function onTheWay(a: Float32Array, b: Float32Array, t: number): Float32Array {
  let dot = 0;
  for (let i = 0; i < a.length; i++) dot += a[i]! * b[i]!;
  const angle = Math.acos(Math.max(-1, Math.min(1, dot)));
  const sine = Math.sin(angle);
  const [first, second] =
    sine < SMALL ? [1 - t, t] : [Math.sin((1 - t) * angle) / sine, Math.sin(t * angle) / sine];
  return a.map((value, i) => first * value + second * b[i]!);
}

function nearest(
  embeddings: readonly Float32Array[],
  target: Float32Array,
  isAllowed: (index: number) => boolean,
): number | null {
  let best: number | null = null;
  let likeness = Number.NEGATIVE_INFINITY;
  for (const [i, embedding] of embeddings.entries()) {
    let dot = 0;
    for (let k = 0; k < target.length; k++) dot += target[k]! * embedding[k]!;
    if (dot <= likeness || !isAllowed(i)) continue;
    [best, likeness] = [i, dot];
  }
  return best;
}

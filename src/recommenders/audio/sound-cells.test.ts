import { describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { cosine } from './cosine';
import { findSoundCells } from './sound-cells';

function unit(vector: number[]): Float32Array {
  const length = Math.hypot(...vector);
  return Float32Array.from(vector, (value) => value / length);
}

/** Embeddings around so many styles. */
function around(styles: number, size: number): Float32Array[] {
  const rng = createRng(`${styles}/${size}`);
  const centres = Array.from({ length: styles }, () => Array.from({ length: 16 }, () => normal(rng)));
  return Array.from({ length: size }, (_, k) =>
    unit(centres[k % styles]!.map((value) => value + 0.6 * normal(rng))),
  );
}

describe('findSoundCells', () => {
  it('puts each embedding into one cell, that whose centre is nearest', () => {
    const embeddings = around(12, 6_000);
    const { centres, members } = findSoundCells(embeddings, createRng('cells'));
    expect(centres.length).toBeGreaterThan(10);
    expect(members.flat().sort((a, b) => a - b)).toEqual(embeddings.map((_, k) => k));
    for (const [cell, own] of members.entries()) {
      for (const index of own.slice(0, 20)) {
        const likeness = centres.map((centre) => cosine(centre, embeddings[index]!));
        expect(likeness[cell]).toBe(Math.max(...likeness));
      }
    }
  });

  it('finds nearly all that is nearest in a tenth of the library', () => {
    const embeddings = around(40, 20_000);
    const { centres, members } = findSoundCells(embeddings, createRng('cells'));
    let found = 0;
    for (let asked = 0; asked < 20; asked++) {
      const query = embeddings[asked * 17]!;
      const likeness = embeddings.map((embedding) => cosine(query, embedding));
      const nearest = likeness.map((_, k) => k).sort((a, b) => likeness[b]! - likeness[a]!);
      const looked = new Set<number>();
      const cells = centres.map((_, cell) => cell);
      cells.sort((a, b) => cosine(query, centres[b]!) - cosine(query, centres[a]!));
      for (const cell of cells) {
        if (looked.size >= 2_000) break;
        for (const index of members[cell]!) looked.add(index);
      }
      found += nearest.slice(0, 100).filter((index) => looked.has(index)).length;
    }
    expect(found / 2_000).toBeGreaterThan(0.95);
  });

  it('leaves a small library in one cell, and an empty one without', () => {
    expect(findSoundCells(around(3, 30), createRng('few')).members).toEqual([
      Array.from({ length: 30 }, (_, k) => k),
    ]);
    expect(findSoundCells([], createRng('none'))).toEqual({ centres: [], members: [[]] });
  });
});

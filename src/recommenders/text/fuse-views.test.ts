import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuseViews } from './fuse-views';
import { fusionFeatures, MARGIN_FEATURES, marginOf, VIEW_FEATURES } from './fusion-features';
import { CALIBRATION_WEIGHTS, FUSION_WEIGHTS } from './fusion-weights';
import { VIEWS } from './text-views';

const ARTISTS = 8;
const someScores = fc.array(
  fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: ARTISTS, maxLength: ARTISTS }),
  { minLength: VIEWS.length, maxLength: VIEWS.length },
);
const somePages = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: ARTISTS, maxLength: ARTISTS });

describe('fuseViews', () => {
  it('lets no view speak against a neighbour', () => {
    const ofViews = [
      ...FUSION_WEIGHTS.slice(0, VIEW_FEATURES),
      ...CALIBRATION_WEIGHTS.slice(0, MARGIN_FEATURES),
    ];
    expect(Math.min(...ofViews)).toBeGreaterThanOrEqual(0);
  });

  it('gives scores in [0, 1] in the order of the margins, whatever they are worth', () => {
    fc.assert(
      fc.property(someScores, somePages, (scores, pages) => {
        const views = scores.map((row) => Float64Array.from(row));
        const documents = Float64Array.from(pages);
        const neighbours = fuseViews(views, 0, documents, ARTISTS);
        const features = fusionFeatures(views, 0, documents);
        const margins = neighbours.map(({ index }) => marginOf(features.get(index)!, FUSION_WEIGHTS));
        expect(neighbours).toHaveLength(features.size);
        for (const { index, score } of neighbours) expect(index !== 0 && score > 0 && score <= 1).toBe(true);
        margins.slice(1).forEach((margin, place) => {
          expect(margin).toBeLessThanOrEqual(margins[place]! + 1e-9);
        });
      }),
    );
  });

  it('is surer of the best neighbour of an artist on a hundred pages than of one on two', () => {
    const views = VIEWS.map(() => new Map([[1, 1]]));
    const scoreOn = (pages: number) => fuseViews(views, 0, Float64Array.of(pages, 10), 1)[0]!.score;
    expect(scoreOn(100)).toBeGreaterThan(1.2 * scoreOn(2));
  });
});

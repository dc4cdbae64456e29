/** Why a newly trained model may not take the place of the one that serves: sentences without their full stop. */
export const modelRefusals = {
  notFinite: 'Its numbers are not finite',
  collapsed: 'Its factors shrank to nothing, as they do when λ is too strong',
  belowFavourites: (ndcg: number, favourites: number) =>
    `Its lists were worse than everybody’s favourites (NDCG@20 ${ndcg.toFixed(3)} against ${favourites.toFixed(3)})`,
  worse: (ndcg: number, before: number) =>
    `Its lists were ${Math.round((100 * (before - ndcg)) / before)} % worse than before (NDCG@20 ${ndcg.toFixed(3)} against ${before.toFixed(3)})`,
};

import type { TasteCentre } from './taste-centres';

/** What a listener says of one of their tastes. */
export interface TasteWish {
  /** Its share is multiplied by this, 0 .. 2. */
  weight: number;
  isMuted: boolean;
}

export interface Steered<Wish extends TasteWish> {
  /** The share that follows from what is heard; `share` is what the listener makes of it. Both sum to 1 over all. */
  foundShare: number;
  wish: Wish | null;
}

/** A taste as the listener wants it. */
export type SteeredTaste<Wish extends TasteWish> = TasteCentre & Steered<Wish>;

/**
 * Shares of tastes as the listener wants them: multiplied by their weights, 0 for what is muted, and summing to 1 again.
 * Where nothing would be left all tastes keep the shares that were found.
 *
 * @param wishOf the wish for the taste of an index; null for none
 */
export function steerTastes<Taste extends Pick<TasteCentre, 'share'>, Wish extends TasteWish>(
  centres: readonly Taste[],
  wishOf: (taste: number) => Wish | null,
): (Taste & Steered<Wish>)[] {
  const wishes = centres.map((_, taste) => wishOf(taste));
  const wanted = centres.map(({ share }, taste) => {
    const wish = wishes[taste];
    return wish?.isMuted ? 0 : share * (wish?.weight ?? 1);
  });
  const total = wanted.reduce((sum, share) => sum + share, 0);
  // To the last digit as they were found where nothing is asked: whoever has shares of their own is served more strictly.
  const isAsked = wishes.some((wish) => wish !== null && (wish.isMuted || wish.weight !== 1));
  return centres.map((centre, taste) => ({
    ...centre,
    foundShare: centre.share,
    share: isAsked && total > 0 ? wanted[taste]! / total : centre.share,
    wish: wishes[taste]!,
  }));
}

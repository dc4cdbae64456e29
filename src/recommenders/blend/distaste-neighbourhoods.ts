import { groupByAverage } from '../clustering/average-linkage';
import type { Distances } from '../clustering/k-medoids';
import { distasteOf, type StandingRefusal } from './distaste';
import type { TasteWish } from './steer-tastes';

/** A kind of music that was turned down. */
export interface DistasteNeighbourhood {
  /** Index of the refusal in the middle of it: nowhere else in it is more held against a track. */
  middle: number;
  /** Indices of its refusals, strongest first. */
  members: number[];
  /** How much is held against a track in the middle of it, 0 .. 1. */
  strength: number;
}

/** A neighbourhood as the listener wants it. */
export interface SteeredDistaste<Wish extends TasteWish> extends DistasteNeighbourhood {
  /** The strength that follows from what was turned down; `strength` is what the listener makes of it. */
  foundStrength: number;
  wish: Wish | null;
}

/** Tracks of one neighbourhood are more alike, on average, than so many of all pairs. */
const ALIKE = 0.75;

/**
 * The kinds of music among what was turned down. A taste has many tracks that stand for it, but a distaste may be of a single
 * skip: so what is alike is joined until nothing is, and what is like nothing else stays alone.
 *
 * @param refusals strongest first
 * @param distances between the refused tracks, each 0 .. 1 as a share of all pairs that are more alike
 * @returns strongest first
 */
export function findDistasteNeighbourhoods(
  refusals: readonly StandingRefusal[],
  distances: Distances,
): DistasteNeighbourhood[] {
  const { size, values } = distances;
  return groupByAverage(distances, 1 - ALIKE)
    .map((members) => {
      const own = members.map((member) => refusals[member]!);
      const heldAgainst = members.map((member) =>
        distasteOf(
          own,
          members.map((other) => 1 - values[member * size + other]!),
        ),
      );
      const strength = Math.max(...heldAgainst);
      return { middle: members[heldAgainst.indexOf(strength)]!, members, strength };
    })
    .sort((a, b) => b.strength - a.strength || a.middle - b.middle);
}

/** In which neighbourhood a track is, by its likeness to each refused one; null where it is like none of them. */
export function neighbourhoodOf(
  neighbourhoods: readonly DistasteNeighbourhood[],
  likeness: ArrayLike<number>,
): number | null {
  const alike = neighbourhoods.map(
    ({ members }) => members.reduce((sum, member) => sum + likeness[member]!, 0) / members.length,
  );
  const most = Math.max(0, ...alike);
  return most >= ALIKE ? alike.indexOf(most) : null;
}

/**
 * Neighbourhoods as the listener wants them: each of their refusals counts as many times as they weigh, none in what is muted.
 *
 * @param wishOf the wish for the neighbourhood of an index; null for none
 */
export function steerDistastes<Wish extends TasteWish>(
  neighbourhoods: readonly DistasteNeighbourhood[],
  wishOf: (neighbourhood: number) => Wish | null,
): SteeredDistaste<Wish>[] {
  return neighbourhoods.map((neighbourhood, k) => {
    const wish = wishOf(k);
    const { strength: foundStrength } = neighbourhood;
    // All of its refusals weigh the same, so what they leave is taken to that power as a whole.
    return { ...neighbourhood, foundStrength, strength: 1 - (1 - foundStrength) ** timesOf(wish), wish };
  });
}

/** How many times each refusal counts in neighbourhoods as the listener wants them. */
export function timesOfRefusals<Wish extends TasteWish>(
  steered: readonly SteeredDistaste<Wish>[],
  size: number,
): Float64Array {
  const times = new Float64Array(size).fill(1);
  for (const { members, wish } of steered) for (const member of members) times[member] = timesOf(wish);
  return times;
}

const timesOf = (wish: TasteWish | null): number => (wish === null ? 1 : wish.isMuted ? 0 : wish.weight);

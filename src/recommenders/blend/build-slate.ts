import { type BlendedCandidate, SIGNALS, type Signal } from './candidate';
import { type BalanceOptions, SlateBalance, type Weighed } from './slate-balance';
import { RELAXATIONS, type Relaxation, type SlateHistory, type SlateStage, slateStages } from './slate-rules';

/** A chosen track. */
export interface SlatePick extends BlendedCandidate {
  /** The rule that had to give way for it; null where none had to. */
  relaxation: Relaxation | null;
}

export interface Slate {
  /** Best first within each stage; orderSlate puts them in the order they are played. */
  picks: SlatePick[];
  /** The rules that gave way for at least one pick, in the order of RELAXATIONS; 'shorter-list' when picks are missing. */
  relaxations: Relaxation[];
}

/** A track that is on a list already. */
export type KeptTrack = Pick<BlendedCandidate, 'trackId' | 'artistId' | 'albumId'>;

export const SLATE_SIZE = 30;

/**
 * Chooses the tracks of one list, best score first, under its rules: at most 2 an artist and 1 an album, nothing the
 * listener has played, nothing from their lists of the last 8 weeks, never what they dislike.
 *
 * A second track of an album that fits comes before a first track of one that does not: the limits are first applied
 * to the best 2 · `size` eligible tracks alone, one an album and then more, and only then to all.
 *
 * Where that leaves fewer than `size`, the rules give way one after the other (RELAXATIONS), and only for as many
 * tracks as are still missing. While every album is by one artist, the limits form a laminar family, on which greedy
 * choice finds both the most tracks and the best total score of a stage (Edmonds 1971, matroids); compilations can
 * make a stage end early, and then the next fills up.
 *
 * Every signal that proposes an eligible track is heard: the blend mixes them by itself nearly always, and where a
 * signal would have no share in any pick, its best track takes the place of the lowest pick that can be spared.
 *
 * With a `balance` each choice also minds the shares of the listener's tastes and what is on the list already (see
 * SlateBalance); without one the best score comes first.
 *
 * With `kept` tracks only the places beside them are filled: they count for every limit and for the balance, and are not
 * chosen again.
 *
 * @param ranked candidates with distinct track ids, in any order
 * @returns the chosen tracks, without those kept
 */
export function buildSlate(
  ranked: readonly BlendedCandidate[],
  history: SlateHistory,
  options: { size?: number; balance?: BalanceOptions; kept?: readonly KeptTrack[] } = {},
): Slate {
  const { kept = [] } = options;
  const size = (options.size ?? SLATE_SIZE) - kept.length;
  const isKept = new Set(kept.map(({ trackId }) => trackId));
  const balance = options.balance && new SlateBalance(options.balance);
  const allowed = ranked
    .filter(({ trackId }) => !history.disliked.has(trackId) && !isKept.has(trackId))
    .sort((a, b) => b.score - a.score || (a.trackId < b.trackId ? -1 : 1));
  const picks: SlatePick[] = [];
  const places = Places.of(kept);
  for (const track of kept) balance?.add(track);
  const stages = slateStages(history, size + kept.length, balance !== undefined);
  for (const stage of stages) {
    if (picks.length >= size) break;
    const picked = new Set(picks.map(({ trackId }) => trackId));
    const left = new Contenders(
      bestEligible(allowed, stage).filter(({ trackId }) => !picked.has(trackId)),
      balance,
    );
    while (picks.length < size) {
      const best = left.takeBest((track) => places.hasRoom(stage, track));
      if (!best) break;
      picks.push({ ...best, relaxation: stage.relaxation });
      places.take(best);
      balance?.add(best);
    }
  }
  // What was kept was chosen with all signals heard.
  if (kept.length === 0) for (const signal of SIGNALS) hearSignal(signal, picks, allowed, stages);
  const used = new Set<Relaxation | null>(picks.map(({ relaxation }) => relaxation));
  if (picks.length < size) used.add('shorter-list');
  return { picks, relaxations: RELAXATIONS.filter((relaxation) => used.has(relaxation)) };
}

/** Those that a stage looks at, best score first. */
export function bestEligible(
  allowed: readonly BlendedCandidate[],
  { isEligible, depth }: SlateStage,
): BlendedCandidate[] {
  const eligible: BlendedCandidate[] = [];
  for (const track of allowed) {
    if (eligible.length >= depth) break;
    if (isEligible(track)) eligible.push(track);
  }
  return eligible;
}

/** Who may be on the list by the rules of a stage, and is not yet. */
export class Contenders {
  private readonly left: Weighed<BlendedCandidate>[];

  /** @param tracks best score first */
  constructor(
    tracks: readonly BlendedCandidate[],
    private readonly balance: SlateBalance | undefined,
  ) {
    this.left = tracks.map((track) => ({ track, known: undefined }));
  }

  /**
   * Takes out the track worth most now, without a balance the first.
   * @param isAllowed what has no room now has none as the list grows: it is not asked again
   */
  takeBest(isAllowed: (track: BlendedCandidate) => boolean): BlendedCandidate | undefined {
    const { left, balance } = this;
    let best: Weighed<BlendedCandidate> | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < left.length; k++) {
      const contender = left[k]!;
      // A balance only takes from a score: none of those left can be worth more.
      if (contender.track.score <= most) break;
      const value = balance ? balance.valueOf(contender, most) : contender.track.score;
      if (value <= most) continue;
      // Asked last: most are seen to be worth less by a comparison alone.
      if (!isAllowed(contender.track)) left.splice(k--, 1);
      else [best, most] = [contender, value];
    }
    if (!best) return undefined;
    left.splice(left.indexOf(best), 1);
    return best.track;
  }
}

/** How many tracks of each artist and album are on a list. */
export class Places {
  private readonly ofArtist = new Map<string, number>();
  private readonly ofAlbum = new Map<string, number>();

  static of(picks: readonly KeptTrack[]): Places {
    const places = new Places();
    for (const pick of picks) places.take(pick);
    return places;
  }

  take({ artistId, albumId }: KeptTrack): void {
    this.ofArtist.set(artistId, (this.ofArtist.get(artistId) ?? 0) + 1);
    if (albumId !== null) this.ofAlbum.set(albumId, (this.ofAlbum.get(albumId) ?? 0) + 1);
  }

  hasRoom({ perArtist, perAlbum }: SlateStage, { artistId, albumId }: BlendedCandidate): boolean {
    if ((this.ofArtist.get(artistId) ?? 0) >= perArtist) return false;
    return albumId === null || (this.ofAlbum.get(albumId) ?? 0) < perAlbum;
  }
}

/** Swaps in the best track of a signal that no pick has a share of, where the rules the picks already needed allow it. */
export function hearSignal(
  signal: Signal,
  picks: SlatePick[],
  allowed: readonly BlendedCandidate[],
  stages: readonly SlateStage[],
): void {
  if (picks.some(({ shares }) => shares[signal] > 0)) return;
  const proposals = allowed.filter(({ shares }) => shares[signal] > 0);
  for (const stage of stages) {
    if (stage.relaxation !== null && !picks.some(({ relaxation }) => relaxation === stage.relaxation))
      continue;
    for (const track of proposals.filter(stage.isEligible)) {
      for (let k = picks.length - 1; k >= 0; k--) {
        const others = picks.filter((_, position) => position !== k);
        if (!Places.of(others).hasRoom(stage, track) || isOnlyVoice(picks[k]!, others)) continue;
        picks[k] = { ...track, relaxation: stage.relaxation };
        return;
      }
    }
  }
}

/** Whether some signal would fall silent without this pick. */
function isOnlyVoice(pick: BlendedCandidate, others: readonly BlendedCandidate[]): boolean {
  return SIGNALS.some(
    (signal) => pick.shares[signal] > 0 && !others.some(({ shares }) => shares[signal] > 0),
  );
}

import { type BlendedCandidate, SIGNALS, type Signal } from './candidate';
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
 * @param ranked candidates with distinct track ids, in any order
 */
export function buildSlate(
  ranked: readonly BlendedCandidate[],
  history: SlateHistory,
  size: number = SLATE_SIZE,
): Slate {
  const allowed = ranked
    .filter(({ trackId }) => !history.disliked.has(trackId))
    .sort((a, b) => b.score - a.score || (a.trackId < b.trackId ? -1 : 1));
  const picks: SlatePick[] = [];
  const stages = slateStages(history, size);
  for (const stage of stages) {
    for (const track of allowed.filter(stage.isEligible).slice(0, stage.depth)) {
      if (picks.length >= size) break;
      if (picks.some(({ trackId }) => trackId === track.trackId)) continue;
      if (isWithin(stage, track, picks)) picks.push({ ...track, relaxation: stage.relaxation });
    }
  }
  for (const signal of SIGNALS) hearSignal(signal, picks, allowed, stages);
  const used = new Set<Relaxation | null>(picks.map(({ relaxation }) => relaxation));
  if (picks.length < size) used.add('shorter-list');
  return { picks, relaxations: RELAXATIONS.filter((relaxation) => used.has(relaxation)) };
}

function isWithin(stage: SlateStage, track: BlendedCandidate, picks: readonly BlendedCandidate[]): boolean {
  if (!stage.isEligible(track)) return false;
  let ofArtist = 0;
  let ofAlbum = 0;
  for (const pick of picks) {
    if (pick.artistId === track.artistId) ofArtist++;
    if (track.albumId !== null && pick.albumId === track.albumId) ofAlbum++;
  }
  return ofArtist < stage.perArtist && ofAlbum < stage.perAlbum;
}

/** Swaps in the best track of a signal that no pick has a share of, where the rules the picks already needed allow it. */
function hearSignal(
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
    for (const track of proposals) {
      for (let k = picks.length - 1; k >= 0; k--) {
        const others = picks.filter((_, position) => position !== k);
        if (!isWithin(stage, track, others) || isOnlyVoice(picks[k]!, others)) continue;
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

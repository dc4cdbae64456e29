'use client';

import { chosenTracks } from '@words/library-lists';
import { useCallback, useRef, useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { RowPress } from '@/components/ui/virtual-table';
import type { Track } from '@/domain/contracts/library';
import { errorMessage } from '@/features/api/error-message';
import type { Places } from '../lists/use-places';

/** More than a day's music goes nowhere in one go. */
export const MOST_CHOSEN = 1_000;

const NONE: ReadonlyMap<string, Track> = new Map();

/**
 * Which tracks of a long list are chosen; those in between may not have been read yet.
 * @param list names the list with its filters: another list, another choice
 */
export function useTrackSelection({ at, load, total }: Places<Track>, list: string) {
  const [state, setState] = useState({ list, tracks: NONE });
  const tracks = state.list === list ? state.tracks : NONE;
  const anchor = useRef(0);
  const asked = useRef(0);
  const set = useCallback((chosen: ReadonlyMap<string, Track>) => setState({ list, tracks: chosen }), [list]);

  /** All from one place to another, in their order; the last of these that was asked for counts. */
  const chooseRange = async (from: number, end: number, kept: ReadonlyMap<string, Track>) => {
    const request = ++asked.current;
    const room = Math.max(0, MOST_CHOSEN - kept.size);
    const until = Math.min(end, from + room);
    if (until < end) toast(chosenTracks.tooMany, { id: 'choice', description: chosenTracks.firstAre });
    const known = Array.from({ length: Math.max(0, until - from) }, (_, i) => at(from + i));
    try {
      const range = known.every((track) => track !== undefined) ? known : await load(from, until);
      if (request === asked.current)
        set(new Map([...kept, ...range.map((track) => [track!.id, track!] as const)]));
    } catch (error) {
      toast(chosenTracks.notChosen, { tone: 'error', description: errorMessage(error) });
    }
  };

  const choose = (index: number, { isRange, isMore }: RowPress) => {
    if (isRange) {
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      return void chooseRange(from, to + 1, isMore ? tracks : NONE);
    }
    asked.current++;
    anchor.current = index;
    const track = at(index);
    if (!track) return;
    const isOn = tracks.has(track.id);
    if (!isMore) return set(isOn && tracks.size === 1 ? NONE : new Map([[track.id, track]]));
    const next = new Map(tracks);
    if (isOn) next.delete(track.id);
    else if (next.size < MOST_CHOSEN) next.set(track.id, track);
    set(next);
  };
  return {
    tracks: [...tracks.values()],
    has: (track: Track | undefined) => track !== undefined && tracks.has(track.id),
    choose,
    chooseAll: () => void chooseRange(0, total, NONE),
    clear: () => set(NONE),
  };
}

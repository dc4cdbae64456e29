'use client';

import { countOf } from '@words/amounts';
import { common } from '@words/common';
import { playlistRows } from '@words/playlists';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { PlaylistDetail, PlaylistEntry } from '@/domain/contracts/playlists';
import { useChangeEntries } from '@/features/api/use-playlists';

export interface EntryActions {
  /** Takes entries to the places from `to` on, counted without them. */
  move: (moved: readonly PlaylistEntry[], to: number) => void;
  takeOut: (taken: readonly PlaylistEntry[]) => void;
  /** What a move did, for readers. */
  said: string;
}

/** What can be done with the entries of a playlist; what is taken out can be put back. */
export function useEntryActions({ id, entries }: PlaylistDetail): EntryActions {
  const { mutate } = useChangeEntries(id);
  const [said, setSaid] = useState('');
  return {
    said,
    move: (moved, to) => {
      const ids = new Set(moved.map((entry) => entry.id));
      const others = entries.filter((entry) => !ids.has(entry.id));
      const at = Math.max(0, Math.min(others.length, to));
      const before = others[at];
      const first = moved[0];
      if (!first || (moved.length === 1 && entries[at] === first)) return;
      mutate({ kind: 'move', entries: moved, beforeId: before?.id ?? null });
      const what = moved.length === 1 ? first.track.title : countOf(moved.length, 'track');
      setSaid(playlistRows.moved(what, at + 1, entries.length));
    },
    takeOut: (taken) => {
      const places = taken.map((entry) => entries.indexOf(entry));
      mutate({ kind: 'remove', entries: taken });
      toast(taken.length === 1 ? playlistRows.takenOut : playlistRows.manyTakenOut(taken.length), {
        description: taken.length === 1 ? taken[0]!.track.title : undefined,
        action: { label: common.undo, onAct: () => mutate({ kind: 'restore', entries: taken, places }) },
      });
    },
  };
}

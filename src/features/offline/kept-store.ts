'use client';

import { create } from 'zustand';
import { isAsGood } from '@/domain/offline/quality-rank';
import type { KeptFile } from './kept-cache';
import { type Collection, type KeptCollection, nameOf } from './kept-collection';

type KeptState = {
  /** Known: before that nothing is said to be missing. */
  isReady: boolean;
  collections: readonly KeptCollection[];
  /** By track. */
  files: Readonly<Record<string, KeptFile>>;
  /** Why a track could not be kept, since the page was opened; by track. */
  failures: Readonly<Record<string, string>>;
};

/** What is kept on this device. */
export const useKept = create<KeptState>(() => ({
  isReady: false,
  collections: [],
  files: {},
  failures: {},
}));

/** Whether a track plays without a network. */
export const isKept = (trackId: string): boolean => useKept.getState().files[trackId] !== undefined;

export const findCollection = (
  { collections }: Pick<KeptState, 'collections'>,
  collection: Pick<Collection, 'kind' | 'id'>,
): KeptCollection | undefined => collections.find((one) => nameOf(one) === nameOf(collection));

/** The tracks of a collection that are not here yet as good as they are to be, and may still come. */
export const missingTracks = (
  { tracks, quality }: KeptCollection,
  { files, failures }: Pick<KeptState, 'files' | 'failures'>,
) =>
  tracks.filter(
    (track) =>
      !track.isMissing &&
      failures[track.id] === undefined &&
      !isAsGood(files[track.id]?.quality ?? null, quality),
  );

/** How far a collection is: tracks that are here, all there are, and what they take. */
export function progressOf(
  { tracks }: Pick<KeptCollection, 'tracks'>,
  { files }: Pick<KeptState, 'files'>,
): { done: number; total: number; bytes: number } {
  const ids = [...new Set(tracks.map(({ id }) => id))];
  const here = ids.flatMap((id) => files[id] ?? []);
  return { done: here.length, total: ids.length, bytes: here.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Tracks that are here and belong to nothing that is kept. */
export function orphansOf({ collections, files }: Pick<KeptState, 'collections' | 'files'>): string[] {
  const wanted = new Set(collections.flatMap(({ tracks }) => tracks.map(({ id }) => id)));
  return Object.keys(files).filter((id) => !wanted.has(id));
}

'use client';

import { useSyncExternalStore } from 'react';
import { canKeep } from './kept-cache';

const never = () => () => {};

/** Whether this browser can keep music; null where that is not known yet, on the server. */
export const useCanKeep = (): boolean | null =>
  useSyncExternalStore<boolean | null>(never, canKeep, () => null);

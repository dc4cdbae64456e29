'use client';

import { createOpenState } from '@/features/shell/create-open-state';

/** Whether the player stands over the whole screen. */
export const useNowPlaying = createOpenState();

'use client';

import { createOpenState } from '@/features/shell/create-open-state';

/** Whether the palette is open. */
export const usePalette = createOpenState();

'use client';

import { createOpenState } from './create-open-state';

/** Whether the list of keys is shown. */
export const useShortcutHelp = createOpenState();

'use client';

import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** Whether single keys act. Who dictates, or rests a hand on the keyboard, can switch them off (WCAG 2.1.4). */
export const useSingleKeys = create<{ isOn: boolean; setOn: (isOn: boolean) => void }>()(
  persist((set) => ({ isOn: true, setOn: (isOn) => set({ isOn }) }), {
    name: 'segue.single-keys',
    skipHydration: true,
  }),
);

import { create } from 'zustand';

/** Whether something that can be opened from anywhere is open. */
export interface OpenState {
  isOpen: boolean;
  show: () => void;
  setOpen: (isOpen: boolean) => void;
}

/** A hook for whether it is, closed at first. */
export const createOpenState = () =>
  create<OpenState>((set) => ({
    isOpen: false,
    show: () => set({ isOpen: true }),
    setOpen: (isOpen) => set({ isOpen }),
  }));

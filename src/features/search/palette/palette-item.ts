import type { LucideIcon } from 'lucide-react';

/** One thing that the palette offers. */
export interface PaletteItem {
  /** Unlike that of every other. */
  key: string;
  title: string;
  detail?: string;
  icon: LucideIcon;
  coverUrl?: string | null;
  /** The key that does the same. */
  shown?: string;
  /** Where it leads, or what it does. */
  to: { href: string } | { act: (navigate: (href: string) => void) => void };
}

/** Things of one kind. */
export interface PaletteGroup {
  title: string;
  items: PaletteItem[];
  /** How well the best of them fits what was typed, 0 .. 1. */
  score: number;
}

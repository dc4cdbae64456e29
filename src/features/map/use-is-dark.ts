'use client';

import { useSyncExternalStore } from 'react';
import { useTheme } from '@/features/shell/use-theme';

const query = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Whether the page is dark now, by choice or by the system: for what is drawn and not styled. */
export function useIsDark(): boolean {
  const { theme } = useTheme();
  const system = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => true,
  );
  return theme === 'system' ? system : theme === 'dark';
}

'use client';

import { appName } from '@words/common';
import { useEffect } from 'react';

/** Names the browser's tab after what the page turned out to show; the next page names it anew. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${appName}`;
  }, [title]);
}

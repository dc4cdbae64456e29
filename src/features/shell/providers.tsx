'use client';

import { CSPProvider } from '@base-ui/react/csp-provider';
import { type ReactNode, useEffect } from 'react';
import { Toaster } from '@/components/ui/toaster';
import { TooltipLayer } from '@/components/ui/tooltip-layer';
import { QueryProvider } from '@/features/api/query-provider';
import type { Contrast, Theme } from './theme';
import { useTheme } from './use-theme';

/** What every page stands on. */
export function Providers({
  nonce,
  theme,
  contrast,
  children,
}: {
  nonce?: string;
  /** As the server rendered the page. */
  theme: Theme;
  contrast: Contrast;
  children: ReactNode;
}) {
  useEffect(() => useTheme.setState({ theme, contrast }), [theme, contrast]);
  return (
    <CSPProvider nonce={nonce}>
      <QueryProvider>
        {children}
        <Toaster className="max-lg:bottom-[calc(--spacing(36)+var(--strip))] lg:bottom-[calc(--spacing(26)+var(--strip))]" />
        <TooltipLayer />
      </QueryProvider>
    </CSPProvider>
  );
}

'use client';

import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';
import { Toaster } from '@/components/ui/toaster';
import { QueryProvider } from '@/features/api/query-provider';

/** What every page stands on. */
export function Providers({ nonce, children }: { nonce?: string; children: ReactNode }) {
  return (
    <CSPProvider nonce={nonce}>
      <QueryProvider>
        <Tooltip.Provider delay={500}>
          {children}
          <Toaster className="max-lg:bottom-36 lg:bottom-26" />
        </Tooltip.Provider>
      </QueryProvider>
    </CSPProvider>
  );
}

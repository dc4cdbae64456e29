'use client';

import { demoBanner } from '@words/home';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { HomeOutline } from '@/domain/contracts/home';
import { useMe } from '@/features/api/use-me';
import { RemoveDemoButton } from '@/features/library/remove-demo-button';

/** Says that what is heard is the demo, and how to bring one's own music. Only while there is a demo. */
export function DemoBanner({ outline }: { outline: HomeOutline | null }) {
  const me = useMe().data;
  const demoTracks = me?.library.demoTracks ?? outline?.demoTracks ?? 0;
  if (demoTracks === 0) return null;
  return (
    <aside
      aria-label={demoBanner.label}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border border-line border-dashed px-4 py-3"
    >
      <p className="max-w-prose text-muted">
        <span className="font-medium text-ink">{demoBanner.title}</span> {demoBanner.about(demoTracks)}
      </p>
      {(me ? me.role === 'admin' : outline?.isAdmin) ? (
        <div className="flex flex-wrap gap-2">
          <Button
            size="sm"
            className="max-md:h-11"
            nativeButton={false}
            render={<Link href="/admin/library" />}
          >
            {demoBanner.addYours}
          </Button>
          <RemoveDemoButton size="sm" className="max-md:h-11" />
        </div>
      ) : null}
    </aside>
  );
}

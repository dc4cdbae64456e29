'use client';

import { pressPages } from '@words/press';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { usePressSources } from '@/features/admin/use-press';

/**
 * Offers the pages that came since the list was read; nothing moves while somebody looks. An empty list fills by
 * itself.
 */
export function NewDocuments({
  readAt,
  isEmpty,
  refetch,
}: {
  /** When the list was read last. */
  readAt: number;
  isEmpty: boolean;
  refetch: (options: { cancelRefetch: boolean }) => unknown;
}) {
  const sources = usePressSources().data?.items;
  const total = sources?.reduce((sum, { documentCount }) => sum + documentCount, 0);
  const [known, setKnown] = useState<{ readAt: number; total: number } | null>(null);
  const isStale = total !== undefined && known?.readAt !== readAt;
  if (isStale) setKnown({ readAt, total });
  const added = total !== undefined && known && !isStale ? total - known.total : 0;
  useEffect(() => {
    if (isEmpty && added > 0) void refetch({ cancelRefetch: false });
  }, [isEmpty, added, refetch]);
  if (added <= 0 || isEmpty) return null;
  return (
    <Button size="sm" className="mt-2 max-md:h-11" onClick={() => void refetch({ cancelRefetch: true })}>
      {pressPages.showNew(added)}
    </Button>
  );
}

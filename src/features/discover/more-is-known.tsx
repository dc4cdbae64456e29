'use client';

import { moreIsKnown } from '@words/discover';
import { rebuildWords } from '@words/discover-list';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { errorMessage } from '@/features/api/error-message';
import { useRebuildDiscover } from './use-discover';

/** Offers a list that was begun early, and so stays as it is, to be built from what is known by now. */
export function MoreIsKnown() {
  const rebuild = useRebuildDiscover();
  if (rebuild.isSuccess) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-2 text-muted text-sm">
      {moreIsKnown.about}
      <Button
        size="sm"
        className="max-md:h-11"
        pending={rebuild.isPending}
        onClick={() =>
          rebuild.mutate(undefined, {
            onError: (error) =>
              toast(rebuildWords.failed, {
                tone: 'error',
                description: rebuildWords.presentWasKept(errorMessage(error)),
              }),
          })
        }
      >
        {moreIsKnown.buildAnew}
      </Button>
    </p>
  );
}

'use client';

import { Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { HistoryImport } from '@/domain/contracts/history';
import { errorMessage } from '@/features/api/error-message';
import { isMoving, useRemoveHistory, useRestoreHistory } from './use-history';

/** Takes an import out again; for some seconds it can be brought back. */
export function RemoveButton({ item }: { item: HistoryImport }) {
  const { id, fileName, status } = item;
  const { mutate: remove, isPending } = useRemoveHistory();
  const { mutate: restore } = useRestoreHistory();
  const isIn = status === 'done' || status === 'importing';
  const takeBack = () =>
    restore(id, {
      onSuccess: () => toast('Back as it was', { description: fileName }),
      onError: (failure) =>
        toast('It was not brought back', { tone: 'error', description: errorMessage(failure) }),
    });
  return (
    <Button
      size="sm"
      className="max-md:h-11"
      pending={isPending}
      aria-label={isIn ? `Take ${fileName} out` : `Discard ${fileName}`}
      onClick={() =>
        remove(id, {
          onSuccess: () =>
            toast(isIn ? 'It is being taken out' : 'Discarded', {
              description: isIn
                ? 'With all plays it brought, and nothing else.'
                : 'Nothing of it was counted.',
              // What is under way is stopped at once.
              action: isMoving(item) ? undefined : { label: 'Undo', onAct: takeBack },
            }),
          onError: (failure) =>
            toast('It was not removed', { tone: 'error', description: errorMessage(failure) }),
        })
      }
    >
      <Trash2 aria-hidden className="size-4" />
      {isIn ? 'Take out' : 'Discard'}
    </Button>
  );
}

'use client';

import { common } from '@words/common';
import { removeWords } from '@words/history';
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
      onSuccess: () => toast(removeWords.isBack, { description: fileName }),
      onError: (failure) =>
        toast(removeWords.notBroughtBack, { tone: 'error', description: errorMessage(failure) }),
    });
  return (
    <Button
      size="sm"
      className="max-md:h-11"
      pending={isPending}
      aria-label={isIn ? removeWords.takeFileOut(fileName) : removeWords.discardFile(fileName)}
      onClick={() =>
        remove(id, {
          onSuccess: () =>
            toast(isIn ? removeWords.isTakenOut : removeWords.discarded, {
              description: isIn ? removeWords.whatIsTakenOut : removeWords.nothingCounted,
              // What is under way is stopped at once.
              action: isMoving(item) ? undefined : { label: common.undo, onAct: takeBack },
            }),
          onError: (failure) =>
            toast(removeWords.notRemoved, { tone: 'error', description: errorMessage(failure) }),
        })
      }
    >
      <Trash2 aria-hidden className="size-4" />
      {isIn ? removeWords.takeOut : removeWords.discard}
    </Button>
  );
}

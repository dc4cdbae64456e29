'use client';

import { sourceActions } from '@words/admin-press';
import { common } from '@words/common';
import { toast } from '@/components/ui/toast';
import type { PressSource } from '@/domain/contracts/press';
import { errorMessage } from '@/features/api/error-message';
import { useChangePressSource } from './use-press';

type Status = PressSource['status'];

export const UNDO_MS = 20_000;

/** Bans a source, pauses it or takes it up again, with a way back. */
export function useSourceStatus({ id, title, status }: Pick<PressSource, 'id' | 'title' | 'status'>) {
  const { mutateAsync } = useChangePressSource();
  const set = async (next: Status): Promise<boolean> => {
    try {
      await mutateAsync({ id, status: next });
      return true;
    } catch (error) {
      toast(sourceActions.notChanged, { tone: 'error', description: errorMessage(error) });
      return false;
    }
  };
  return async (next: Status) => {
    if (!(await set(next))) return;
    toast(saying(status, next), {
      description: title,
      timeoutMs: UNDO_MS,
      action: { label: common.undo, onAct: () => void set(status) },
    });
  };
}

function saying(before: Status, next: Status): string {
  if (next === 'banned') return sourceActions.banned;
  if (next === 'paused') return sourceActions.paused;
  return before === 'banned' ? sourceActions.banLifted : sourceActions.takenUpAgain;
}

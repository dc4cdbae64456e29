'use client';

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
      toast('The source was not changed', { tone: 'error', description: errorMessage(error) });
      return false;
    }
  };
  return async (next: Status) => {
    if (!(await set(next))) return;
    toast(saying(status, next), {
      description: title,
      timeoutMs: UNDO_MS,
      action: { label: 'Undo', onAct: () => void set(status) },
    });
  };
}

function saying(before: Status, next: Status): string {
  if (next === 'banned') return 'Banned: what it said stops counting';
  if (next === 'paused') return 'Paused: what it said still counts';
  return before === 'banned' ? 'The ban was lifted: what it said counts again' : 'Read again from now on';
}

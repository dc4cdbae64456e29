'use client';

import { Ban, BookOpenText, CirclePlay, type LucideIcon, Pause, ShieldCheck, Trash2 } from 'lucide-react';
import { toast } from '@/components/ui/toast';
import type { PressSource } from '@/domain/contracts/press';
import { errorMessage } from '@/features/api/error-message';
import {
  sourceName,
  useAddPressSource,
  useChangePressSource,
  useReadPressSource,
  useRemovePressSource,
} from './use-press';
import { UNDO_MS, useSourceStatus } from './use-source-status';

/** Something that can be done about a source, as a button or a line of a menu. */
export interface SourceAction {
  /** Stays the same while its label turns: who pressed it keeps the focus. */
  id: 'read' | 'pause' | 'ban' | 'remove';
  label: string;
  Icon: LucideIcon;
  act: () => void;
  isPending?: boolean;
}

const fail = (title: string) => (error: unknown) =>
  toast(title, { tone: 'error', description: errorMessage(error) });

/** What can be done about a source at once. A banned one is not read, so there is nothing to pause. */
export function useSourceActions(source: PressSource, onRemoved: () => void): SourceAction[] {
  const name = sourceName(source);
  const read = useReadPressSource();
  const remove = useRemove(source, onRemoved);
  const setStatus = useSourceStatus({ ...source, title: name });
  const ban: SourceAction =
    source.status === 'banned'
      ? { id: 'ban', label: 'Lift the ban', Icon: ShieldCheck, act: () => void setStatus('active') }
      : { id: 'ban', label: 'Ban', Icon: Ban, act: () => void setStatus('banned') };
  if (source.status === 'banned') return [ban, remove];
  return [
    {
      id: 'read',
      label: 'Read now',
      Icon: BookOpenText,
      isPending: read.isPending,
      act: () =>
        read.mutate(source.id, {
          onSuccess: () => toast('Reading', { description: name }),
          onError: fail('It was not read'),
        }),
    },
    source.status === 'paused'
      ? { id: 'pause', label: 'Take up again', Icon: CirclePlay, act: () => void setStatus('active') }
      : { id: 'pause', label: 'Pause', Icon: Pause, act: () => void setStatus('paused') },
    ban,
    remove,
  ];
}

/** Removes a source; for a while it can be added again as it was. */
function useRemove(source: PressSource, onRemoved: () => void): SourceAction {
  const { mutate, isPending } = useRemovePressSource();
  const add = useAddPressSource();
  const change = useChangePressSource();
  // The row is gone by then: promises are told of the end, callbacks of a row are not.
  const bringBack = async () => {
    const { kind, location, title, depth, status } = source;
    try {
      const { id } = await add.mutateAsync({ kind, location, title: title || undefined, depth });
      if (status !== 'active') await change.mutateAsync({ id, status });
    } catch (error) {
      fail('The source was not brought back')(error);
    }
  };
  const act = () =>
    mutate(source.id, {
      onSuccess: () => {
        onRemoved();
        toast('The source was removed', {
          description: 'What it said no longer counts.',
          timeoutMs: UNDO_MS,
          action: { label: 'Undo', onAct: () => void bringBack() },
        });
      },
      onError: fail('The source was not removed'),
    });
  return { id: 'remove', label: 'Remove', Icon: Trash2, isPending, act };
}

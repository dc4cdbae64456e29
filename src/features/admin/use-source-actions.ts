'use client';

import { sourceActions } from '@words/admin-press';
import { common } from '@words/common';
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
      ? { id: 'ban', label: sourceActions.liftBan, Icon: ShieldCheck, act: () => void setStatus('active') }
      : { id: 'ban', label: sourceActions.ban, Icon: Ban, act: () => void setStatus('banned') };
  if (source.status === 'banned') return [ban, remove];
  return [
    {
      id: 'read',
      label: sourceActions.readNow,
      Icon: BookOpenText,
      isPending: read.isPending,
      act: () =>
        read.mutate(source.id, {
          onSuccess: () => toast(sourceActions.reading, { description: name }),
          onError: fail(sourceActions.notRead),
        }),
    },
    source.status === 'paused'
      ? {
          id: 'pause',
          label: sourceActions.takeUpAgain,
          Icon: CirclePlay,
          act: () => void setStatus('active'),
        }
      : { id: 'pause', label: common.pause, Icon: Pause, act: () => void setStatus('paused') },
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
      fail(sourceActions.notBroughtBack)(error);
    }
  };
  const act = () =>
    mutate(source.id, {
      onSuccess: () => {
        onRemoved();
        toast(sourceActions.removed, {
          description: sourceActions.noLongerCounts,
          timeoutMs: UNDO_MS,
          action: { label: common.undo, onAct: () => void bringBack() },
        });
      },
      onError: fail(sourceActions.notRemoved),
    });
  return { id: 'remove', label: common.remove, Icon: Trash2, isPending, act };
}

'use client';

import { common } from '@words/common';
import { servedBlend } from '@words/quality';
import { toast } from '@/components/ui/toast';
import { errorMessage } from '@/features/api/error-message';
import { type ChangedBlend, useAdoptBlend, useAdoptWinner, useTakeBackAdoption } from './use-quality';

/** Adopting a blend for all, and going back. What was pressed may be gone by the end: promises are told of it. */
export function useAdoption() {
  const changed = useAdoptBlend();
  const winner = useAdoptWinner();
  const back = useTakeBackAdoption();

  const takeBack = async () => {
    try {
      await back.mutateAsync(undefined);
      toast(servedBlend.backDone, { description: servedBlend.adoptedAbout });
    } catch (error) {
      toast(servedBlend.notBack, { tone: 'error', description: errorMessage(error) });
    }
  };
  /** Answers whether it was adopted. */
  const attempt = async (adopt: () => Promise<unknown>): Promise<boolean> => {
    try {
      await adopt();
    } catch (error) {
      toast(servedBlend.notAdopted, { tone: 'error', description: errorMessage(error) });
      return false;
    }
    toast(servedBlend.adopted, {
      description: servedBlend.adoptedAbout,
      action: { label: common.undo, onAct: () => void takeBack() },
    });
    return true;
  };
  return {
    adoptChanged: (blend: ChangedBlend) => attempt(() => changed.mutateAsync(blend)),
    adoptWinner: (trialId: string) => attempt(() => winner.mutateAsync(trialId)),
    takeBack,
    isPending: changed.isPending || winner.isPending || back.isPending,
  };
}

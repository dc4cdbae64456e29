'use client';

import { accountActions } from '@words/admin';
import { common } from '@words/common';
import { toast } from '@/components/ui/toast';
import type { User } from '@/domain/contracts/accounts';
import { errorMessage } from '@/features/api/error-message';
import { useEndSessions, useReopenAccount, useSetRole } from './use-people';

/** Does a thing and says so, or says why not. */
async function attempt(act: () => Promise<unknown>, said: string, undo?: () => void): Promise<void> {
  try {
    await act();
    toast(said, undo && { action: { label: common.undo, onAct: undo } });
  } catch (error) {
    toast(accountActions.notChanged, { tone: 'error', description: errorMessage(error) });
  }
}

/** What is done about an account without a question. Roles and closings can be taken back. */
export function useAccountActions({ id, name }: User) {
  const role = useSetRole();
  const sessions = useEndSessions();
  const reopening = useReopenAccount();
  const said = { admin: accountActions.runsNow(name), listener: accountActions.listensNow(name) };
  const other = { admin: 'listener', listener: 'admin' } as const;
  const setRole = (to: User['role'], canUndo = true): Promise<void> =>
    attempt(
      () => role.mutateAsync({ id, role: to }),
      said[to],
      canUndo ? () => void setRole(other[to], false) : undefined,
    );
  return {
    setRole,
    signOut: () => attempt(() => sessions.mutateAsync(id), accountActions.signedOut(name)),
    reopen: () => attempt(() => reopening.mutateAsync(id), accountActions.reopened(name)),
  };
}

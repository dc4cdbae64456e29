'use client';

import { openInvitations } from '@words/admin';
import { common } from '@words/common';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { errorMessage } from '@/features/api/error-message';
import { useOpenInvitations, useRestoreInvitation, useRevokeInvitation } from './use-people';

/** Links that still let somebody in; nothing where there are none. */
export function OpenInvitations() {
  const { data, error } = useOpenInvitations();
  const revoke = useRevoke();
  if (error && !data) {
    return (
      <p role="alert" className="pt-5 text-negative text-sm">
        {errorMessage(error)}
      </p>
    );
  }
  if (!data || data.items.length === 0) return null;
  return (
    <div className="max-w-xl pt-6">
      <h3 className="pb-2 font-medium text-ink">{openInvitations.title}</h3>
      <ul
        aria-label={openInvitations.title}
        className="flex flex-col divide-y divide-line border-line border-y"
      >
        {data.items.map(({ id, createdBy, createdAt, expiresAt }) => {
          const made = openInvitations.madeBy(createdBy, createdAt, new Date());
          return (
            <li key={id} className="flex items-center justify-between gap-4 py-2">
              <p className="min-w-0 text-ink text-sm">
                {made}
                <span className="block text-muted">{openInvitations.ends(expiresAt)}</span>
              </p>
              <Button aria-label={openInvitations.revokeLabel(made)} onClick={() => void revoke(id)}>
                {openInvitations.revoke}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The row is gone by the end of it: promises are told of that, callbacks of a row are not. */
function useRevoke() {
  const revoke = useRevokeInvitation();
  const restore = useRestoreInvitation();
  const bringBack = async (id: string) => {
    try {
      await restore.mutateAsync(id);
    } catch (error) {
      toast(openInvitations.notRestored, { tone: 'error', description: errorMessage(error) });
    }
  };
  return async (id: string) => {
    try {
      await revoke.mutateAsync(id);
      toast(openInvitations.revoked, {
        description: openInvitations.linkEnded,
        action: { label: common.undo, onAct: () => void bringBack(id) },
      });
    } catch (error) {
      toast(openInvitations.notRevoked, { tone: 'error', description: errorMessage(error) });
    }
  };
}

'use client';

import { accountActions, closeDialog } from '@words/admin';
import { common } from '@words/common';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { toast } from '@/components/ui/toast';
import type { User } from '@/domain/contracts/accounts';
import { errorMessage } from '@/features/api/error-message';
import { useBelongings, useCloseAccount } from './use-people';

/** What closing an account means, in numbers, before it is done. */
export function CloseAccountDialog({
  user,
  isMe,
  onReopen,
  onClose,
}: {
  user: User;
  isMe: boolean;
  onReopen: () => Promise<void>;
  onClose: () => void;
}) {
  const belongings = useBelongings(user.id);
  const closing = useCloseAccount();
  const act = async () => {
    try {
      const { goesAt } = await closing.mutateAsync(user.id);
      onClose();
      toast(accountActions.closed(user.name), {
        description: accountActions.goes(goesAt),
        action: isMe ? undefined : { label: common.undo, onAct: () => void onReopen() },
      });
    } catch {
      // Said in the dialog, which stays.
    }
  };
  const error = closing.error ?? belongings.error;
  return (
    <Dialog open title={closeDialog.title(user.name)} onOpenChange={(open) => (open ? undefined : onClose())}>
      <p className="text-ink">{isMe ? closeDialog.yourself : closeDialog.atOnce}</p>
      <p className="text-muted" role="status">
        {belongings.data ? closeDialog.whatGoes(belongings.data) : error ? null : closeDialog.counting}
        {belongings.data && belongings.data.sharedPlaylists > 0
          ? ` ${closeDialog.shared(belongings.data.sharedPlaylists)}`
          : null}
      </p>
      {error ? (
        <p role="alert" className="text-negative text-sm">
          {errorMessage(error)}
        </p>
      ) : null}
      <div className="flex flex-wrap justify-end gap-3">
        <Button variant="ghost" onClick={onClose}>
          {common.cancel}
        </Button>
        <Button variant="primary" pending={closing.isPending} onClick={() => void act()}>
          {closeDialog.close}
        </Button>
      </div>
    </Dialog>
  );
}

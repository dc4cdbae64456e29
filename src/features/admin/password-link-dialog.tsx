'use client';

import { passwordLink } from '@words/admin';
import { language } from '@words/language';
import { useEffect, useRef } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Skeleton } from '@/components/ui/skeleton';
import type { User } from '@/domain/contracts/accounts';
import { errorMessage } from '@/features/api/error-message';
import { LinkToCopy } from './link-to-copy';
import { useCreatePasswordLink } from './use-people';

const moment = new Intl.DateTimeFormat(language, { weekday: 'long', hour: 'numeric', minute: '2-digit' });

/** Makes a link with which a listener sets a new password, and shows it once. */
export function PasswordLinkDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const { mutate, data, error } = useCreatePasswordLink();
  // Each link ends the one before, so that it is made once, also where effects run twice.
  const isMade = useRef(false);
  useEffect(() => {
    if (isMade.current) return;
    isMade.current = true;
    mutate(user.id);
  }, [mutate, user.id]);
  return (
    <Dialog
      open
      title={passwordLink.title(user.name)}
      description={passwordLink.about}
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      {data ? (
        <LinkToCopy
          url={data.url}
          label={passwordLink.link}
          note={passwordLink.goodUntil(moment.format(new Date(data.expiresAt)))}
        />
      ) : error ? (
        <p role="alert" className="text-negative">
          {errorMessage(error)}
        </p>
      ) : (
        <Skeleton className="h-16" />
      )}
    </Dialog>
  );
}

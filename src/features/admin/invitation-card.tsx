'use client';

import { invitationCard } from '@words/admin';
import { common } from '@words/common';
import { language } from '@words/language';
import { Copy, MailPlus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import { errorMessage } from '@/features/api/error-message';
import { useCreateInvitation } from './use-admin';

const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });

/** Makes a link that lets one person create one account. It is shown once: the server keeps only its digest. */
export function InvitationCard() {
  const create = useCreateInvitation();
  const invitation = create.data;
  const copy = async (url: string) => {
    try {
      await navigator.clipboard.writeText(url);
      toast(common.copied);
    } catch {
      toast(invitationCard.notCopied, { description: invitationCard.copyByHand });
    }
  };
  return (
    <div className="flex max-w-xl flex-col items-start gap-3">
      <p className="text-muted">{invitationCard.about}</p>
      {invitation ? (
        <div role="status" className="w-full">
          <div className="flex gap-2">
            <Input
              readOnly
              value={invitation.url}
              aria-label={invitationCard.link}
              className="font-mono text-sm"
              onFocus={(event) => event.currentTarget.select()}
            />
            <Button className="h-11" variant="primary" onClick={() => void copy(invitation.url)}>
              <Copy aria-hidden className="size-4" />
              {common.copy}
            </Button>
          </div>
          <p className="mt-2 text-muted text-xs">
            {invitationCard.goodUntil(day.format(new Date(invitation.expiresAt)))}
          </p>
        </div>
      ) : null}
      {create.error ? (
        <p role="alert" className="text-negative text-sm">
          {errorMessage(create.error)}
        </p>
      ) : null}
      <Button pending={create.isPending} onClick={() => create.mutate()}>
        <MailPlus aria-hidden className="size-4" />
        {invitation ? invitationCard.makeAnother : invitationCard.make}
      </Button>
    </div>
  );
}

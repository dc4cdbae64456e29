'use client';

import { invitationCard } from '@words/admin';
import { language } from '@words/language';
import { MailPlus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { errorMessage } from '@/features/api/error-message';
import { LinkToCopy } from './link-to-copy';
import { useCreateInvitation } from './use-people';

const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });

/** Makes a link that lets one person create one account. It is shown once: the server keeps only its digest. */
export function InvitationCard() {
  const create = useCreateInvitation();
  const invitation = create.data;
  return (
    <div className="flex max-w-xl flex-col items-start gap-3">
      <p className="text-muted">{invitationCard.about}</p>
      {invitation ? (
        <LinkToCopy
          url={invitation.url}
          label={invitationCard.link}
          note={invitationCard.goodUntil(day.format(new Date(invitation.expiresAt)))}
        />
      ) : null}
      {create.error ? (
        <p role="alert" className="text-negative text-sm">
          {errorMessage(create.error)}
        </p>
      ) : null}
      <Button pending={create.isPending} onClick={() => create.mutate(undefined)}>
        <MailPlus aria-hidden className="size-4" />
        {invitation ? invitationCard.makeAnother : invitationCard.make}
      </Button>
    </div>
  );
}

'use client';

import { accountActions, usersPage } from '@words/admin';
import { Ellipsis, KeyRound, LogOut, Shield, ShieldOff, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import type { User } from '@/domain/contracts/accounts';
import { CloseAccountDialog } from './close-account-dialog';
import { PasswordLinkDialog } from './password-link-dialog';
import { useAccountActions } from './use-account-actions';

/** An account, and what whoever runs the server can do about it. */
export function AccountRow({ user, isMe, isLastAdmin }: { user: User; isMe: boolean; isLastAdmin: boolean }) {
  const [asks, setAsks] = useState<'password' | 'close' | null>(null);
  const actions = useAccountActions(user);
  const close = () => setAsks(null);
  return (
    <li className="flex items-center gap-4 py-3 max-sm:gap-3">
      <span
        aria-hidden
        className="display grid size-10 shrink-0 place-items-center rounded-full bg-hover text-ink text-lg"
      >
        {user.name.slice(0, 1).toUpperCase()}
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="truncate font-medium text-ink">{user.name}</span>
          {user.role === 'admin' ? <Badge tone="accent">{usersPage.runsTheServer}</Badge> : null}
          {isMe ? <Badge>{usersPage.you}</Badge> : null}
          {user.goesAt ? <Badge tone="negative">{accountActions.closedBadge}</Badge> : null}
        </p>
        <p className="truncate text-muted text-sm">{user.email}</p>
      </div>
      <p className="shrink-0 text-muted text-sm max-sm:hidden">
        {user.goesAt ? accountActions.goesOn(user.goesAt) : usersPage.joined(user.createdAt, new Date())}
      </p>
      {user.goesAt ? (
        <Button onClick={() => void actions.reopen()}>{accountActions.reopen}</Button>
      ) : (
        <Menu
          trigger={
            <IconButton label={accountActions.more(user.name)} size="touch">
              <Ellipsis aria-hidden />
            </IconButton>
          }
        >
          {user.role === 'admin' ? (
            <MenuItem
              icon={<ShieldOff aria-hidden />}
              disabled={isLastAdmin}
              onSelect={() => void actions.setRole('listener')}
            >
              {accountActions.takeRole}
            </MenuItem>
          ) : (
            <MenuItem icon={<Shield aria-hidden />} onSelect={() => void actions.setRole('admin')}>
              {accountActions.letRun}
            </MenuItem>
          )}
          <MenuItem icon={<KeyRound aria-hidden />} onSelect={() => setAsks('password')}>
            {accountActions.newPassword}
          </MenuItem>
          <MenuItem icon={<LogOut aria-hidden />} onSelect={() => void actions.signOut()}>
            {accountActions.signOut}
          </MenuItem>
          <MenuSeparator />
          <MenuItem
            icon={<UserRoundX aria-hidden />}
            danger
            disabled={isLastAdmin}
            onSelect={() => setAsks('close')}
          >
            {accountActions.close}
          </MenuItem>
        </Menu>
      )}
      {asks === 'close' ? (
        <CloseAccountDialog user={user} isMe={isMe} onReopen={actions.reopen} onClose={close} />
      ) : null}
      {asks === 'password' ? <PasswordLinkDialog user={user} onClose={close} /> : null}
    </li>
  );
}

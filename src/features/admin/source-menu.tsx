'use client';

import { sourceActions } from '@words/admin-press';
import { common } from '@words/common';
import { Ellipsis, FileText, Pencil } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/link';
import { Menu, MenuItem } from '@/components/ui/menu';
import { pagesOf, type SourceChoices } from './source-choices';
import { sourceName } from './use-press';

/** What can be done about a source, behind one button: where there is little room. */
export function SourceMenu({ source, actions, onEdit }: SourceChoices) {
  return (
    <Menu
      trigger={
        <IconButton label={sourceActions.more(sourceName(source))} size="touch">
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={<FileText aria-hidden />} render={<Link href={pagesOf(source)} />}>
        {sourceActions.seePages}
      </MenuItem>
      <MenuItem icon={<Pencil aria-hidden />} onSelect={onEdit}>
        {common.edit}
      </MenuItem>
      {actions.map(({ id, label, Icon, act, isPending }) => (
        <MenuItem
          key={id}
          icon={<Icon aria-hidden />}
          danger={id === 'remove'}
          disabled={isPending}
          onSelect={act}
        >
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}

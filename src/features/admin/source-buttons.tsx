'use client';

import { sourceActions } from '@words/admin-press';
import { common } from '@words/common';
import { FileText, Pencil } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/link';
import { pagesOf, type SourceChoices } from './source-choices';
import { sourceName } from './use-press';

/** What can be done about a source, side by side, where there is room. */
export function SourceButtons({ source, actions, onEdit }: SourceChoices) {
  const name = sourceName(source);
  const read = actions.find(({ id }) => id === 'read');
  const others = actions.filter((action) => action !== read);
  return (
    <div className="flex items-center gap-1">
      <Button
        size="sm"
        nativeButton={false}
        aria-label={sourceActions.seePagesOf(name)}
        render={<Link href={pagesOf(source)} />}
      >
        <FileText aria-hidden className="size-4" />
        {sourceActions.seePages}
      </Button>
      {read ? (
        <Button
          size="sm"
          aria-label={sourceActions.of(read.label, name)}
          pending={read.isPending}
          focusableWhenDisabled
          onClick={read.act}
        >
          <read.Icon aria-hidden className="size-4" />
          {read.label}
        </Button>
      ) : null}
      <IconButton size="sm" label={sourceActions.of(common.edit, name)} onClick={onEdit}>
        <Pencil aria-hidden />
      </IconButton>
      {others.map(({ id, label, Icon, act, isPending }) => (
        <IconButton
          key={id}
          size="sm"
          label={sourceActions.of(label, name)}
          disabled={isPending}
          focusableWhenDisabled
          onClick={act}
        >
          <Icon aria-hidden />
        </IconButton>
      ))}
    </div>
  );
}

'use client';

import { sourceFactWords, sourceKinds, sourceStates } from '@words/admin-press';
import { useState } from 'react';
import { Badge } from '@/components/ui/badge';
import type { PressSource } from '@/domain/contracts/press';
import { EditSource } from './edit-source';
import { PRESS_KINDS } from './press-kinds';
import { SourceButtons } from './source-buttons';
import { sourceFacts } from './source-facts';
import { SourceMenu } from './source-menu';
import { sourceName } from './use-press';
import { useSourceActions } from './use-source-actions';

/** One source: what it is, what came of it, and what can be done about it. */
export function PressSourceRow({ source, onRemoved }: { source: PressSource; onRemoved: () => void }) {
  const [isEditing, setEditing] = useState(false);
  const actions = useSourceActions(source, onRemoved);
  const { Icon } = PRESS_KINDS[source.kind];
  const name = sourceName(source);
  const choices = { source, actions, onEdit: () => setEditing(true) };
  return (
    <li className="flex items-start gap-x-4 gap-y-2 py-3 xl:flex-wrap">
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-signal-text" />
      <div className="min-w-0 flex-1 xl:basis-80">
        <p className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <span className="min-w-0 truncate font-medium text-ink">{name}</span>
          {source.demo ? <Badge>{sourceFactWords.demo}</Badge> : null}
          {source.status === 'active' ? null : (
            <Badge tone={source.status === 'banned' ? 'negative' : 'neutral'}>
              {sourceStates[source.status]}
            </Badge>
          )}
        </p>
        <p className="flex min-w-0 gap-1.5 text-faint text-xs">
          <span className="shrink-0">{sourceFactWords.kind(sourceKinds[source.kind].label)}</span>
          <span className="truncate font-mono" title={source.location}>
            {source.location}
          </span>
        </p>
        <p className="text-muted text-sm">{sourceFacts(source, new Date()).join(' · ')}</p>
        {source.lastError ? (
          <p className="break-words text-negative text-sm">{sourceFactWords.lastError(source.lastError)}</p>
        ) : null}
      </div>
      <div className="max-xl:hidden">
        <SourceButtons {...choices} />
      </div>
      <div className="xl:hidden">
        <SourceMenu {...choices} />
      </div>
      {isEditing ? <EditSource source={source} onClose={() => setEditing(false)} /> : null}
    </li>
  );
}

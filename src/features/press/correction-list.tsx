'use client';

import { timeAgo } from '@words/amounts';
import { corrections as words } from '@words/press';
import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/link';
import type { NameCorrection } from '@/domain/contracts/press';
import { scopeInWords } from './scope-in-words';
import { useRemoveCorrection } from './use-corrections';

/** What was said about names, each with a way to take it back. */
export function CorrectionList({ corrections }: { corrections: readonly NameCorrection[] }) {
  const list = useRef<HTMLUListElement>(null);
  // Here, not in the row: the row is gone before the server has answered.
  const remove = useRemoveCorrection();
  return (
    <ul
      ref={list}
      tabIndex={-1}
      aria-label={words.title}
      className="flex flex-col divide-y divide-line border-line border-y"
    >
      {corrections.map((correction) => (
        <CorrectionRow
          key={correction.id}
          correction={correction}
          onRemove={() => {
            list.current?.focus({ preventScroll: true });
            remove.mutate(correction);
          }}
        />
      ))}
    </ul>
  );
}

function CorrectionRow({ correction, onRemove }: { correction: NameCorrection; onRemove: () => void }) {
  const { artist, spelling, document, createdAt } = correction;
  const scope = scopeInWords(correction);
  return (
    <li className="flex items-center gap-3 py-3">
      <div className="min-w-0 flex-1">
        <p className="break-words text-ink">
          {words.isNotLinked(
            spelling,
            <Link
              href={`/artist/${artist.id}`}
              className="font-medium underline decoration-line-strong underline-offset-2 hover:decoration-ink"
            >
              {artist.name}
            </Link>,
          )}
        </p>
        <p className="break-words text-muted text-sm">
          {document ? (
            <Link
              href={`/admin/press/page/${document.id}`}
              className="underline decoration-line-strong underline-offset-2 hover:text-ink"
            >
              {scope}
            </Link>
          ) : (
            scope
          )}{' '}
          · {timeAgo(createdAt, new Date())}
        </p>
      </div>
      <IconButton label={words.remove(spelling, artist.name)} className="max-md:size-11" onClick={onRemove}>
        <Trash2 aria-hidden />
      </IconButton>
    </li>
  );
}

import { common } from '@words/common';
import { useState } from 'react';
import { Button } from './button';
import { cn } from './cn';
import { Input } from './input';

/** A line to write a new name in, all of the old one chosen; Escape and Cancel leave it as it was. */
export function RenameForm({
  label,
  name,
  maxLength,
  onRename,
  onClose,
  className,
}: {
  /** Says what is named: "Name of the playlist". */
  label: string;
  name: string;
  maxLength: number;
  /** Only with another name than before. */
  onRename: (name: string) => void;
  onClose: () => void;
  className?: string;
}) {
  const [draft, setDraft] = useState(name);
  const newName = draft.trim();
  return (
    <form
      className={cn('flex flex-wrap items-center gap-2', className)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!newName) return;
        if (newName !== name) onRename(newName);
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Input
        aria-label={label}
        value={draft}
        maxLength={maxLength}
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        className="w-72 min-w-40 max-w-full flex-auto"
      />
      <Button type="submit" variant="primary" className="h-11" disabled={!newName}>
        {common.save}
      </Button>
      <Button variant="ghost" className="h-11" onClick={onClose}>
        {common.cancel}
      </Button>
    </form>
  );
}

import { tasteCard } from '@words/taste';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { RenameForm } from '@/components/ui/rename-form';

/** The name of a taste, or of what was turned down; the pencil turns it into a line to write in. */
export function TasteName({
  name,
  label,
  onRename,
}: {
  name: string;
  /** Says what is named: "Name of this taste". */
  label: string;
  onRename: (name: string) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <div className="flex items-start justify-between gap-2">
        <h3 className="display min-w-0 break-words text-lg first-letter:uppercase">{name}</h3>
        <IconButton
          label={tasteCard.rename(name)}
          size="sm"
          className="max-md:size-11"
          onClick={() => setOpen(true)}
        >
          <Pencil aria-hidden />
        </IconButton>
      </div>
    );
  return (
    <>
      <h3 className="sr-only">{name}</h3>
      <RenameForm
        label={label}
        name={name}
        maxLength={60}
        onRename={onRename}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

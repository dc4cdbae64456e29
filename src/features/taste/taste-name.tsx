import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';

/** A taste's name; the pencil turns it into a line to write in, Escape leaves it as it was. */
export function TasteName({ name, onRename }: { name: string; onRename: (name: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null)
    return (
      <div className="flex items-start justify-between gap-2">
        <h3 className="display min-w-0 break-words text-lg first-letter:uppercase">{name}</h3>
        <IconButton
          label={`Rename ${name}`}
          size="sm"
          className="max-md:size-11"
          onClick={() => setDraft(name)}
        >
          <Pencil aria-hidden />
        </IconButton>
      </div>
    );
  const newName = draft.trim();
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!newName) return;
        if (newName !== name) onRename(newName);
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null);
      }}
    >
      <h3 className="sr-only">{name}</h3>
      <Input
        aria-label="Name of this taste"
        value={draft}
        maxLength={60}
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        className="min-w-40 flex-1"
      />
      <Button type="submit" variant="primary" className="h-11" disabled={!newName}>
        Save
      </Button>
      <Button variant="ghost" className="h-11" onClick={() => setDraft(null)}>
        Cancel
      </Button>
    </form>
  );
}

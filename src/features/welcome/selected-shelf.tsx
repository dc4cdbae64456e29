import { selectedShelf } from '@words/welcome';
import { Button } from '@/components/ui/button';
import { Cover } from '@/components/ui/cover';
import type { Artist } from '@/domain/contracts/library';

/** So many artists give the first list something to go by. */
const ARTISTS_NEEDED = 3;

/** What is picked so far, at the foot of the page, and the way on. */
export function SelectedShelf({
  selected,
  onRemove,
  onDone,
  doneLabel,
  isPending,
}: {
  selected: readonly Artist[];
  onRemove: (artist: Artist) => void;
  onDone: () => void;
  doneLabel: string;
  isPending: boolean;
}) {
  const missing = Math.max(0, ARTISTS_NEEDED - selected.length);
  return (
    <section
      aria-label={selectedShelf.label}
      className="fixed inset-x-0 bottom-0 z-20 border-line border-t bg-sunken px-5 pb-[max(env(safe-area-inset-bottom),12px)] md:px-12"
    >
      <div className="flex min-h-20 items-center gap-4 pt-3">
        <ul className="scrollbar-none flex min-w-0 flex-1 gap-2 overflow-x-auto py-1">
          {selected.map((artist) => (
            <li key={artist.id} className="animate-rise">
              <button
                type="button"
                aria-label={selectedShelf.putBack(artist.name)}
                title={artist.name}
                onClick={() => onRemove(artist)}
                className="block rounded-sm"
              >
                <Cover
                  url={artist.coverUrl}
                  color={artist.coverColor}
                  size={56}
                  className="w-14 max-sm:w-11"
                />
              </button>
            </li>
          ))}
          {['first', 'second', 'third'].slice(ARTISTS_NEEDED - missing).map((place) => (
            <li
              key={place}
              aria-hidden
              className="size-14 shrink-0 rounded-sm border border-line-strong border-dashed max-sm:size-11"
            />
          ))}
        </ul>
        <p aria-live="polite" className="text-right text-muted text-sm max-sm:sr-only">
          {missing > 0 ? selectedShelf.missing(missing) : selectedShelf.picked(selected.length)}
        </p>
        <Button variant="primary" size="lg" disabled={missing > 0} pending={isPending} onClick={onDone}>
          {doneLabel}
        </Button>
      </div>
    </section>
  );
}

'use client';

import { tasteStep } from '@words/welcome';
import { Check } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import type { Artist } from '@/domain/contracts/library';

/**
 * A wall of covers to pick from. One stop for the Tab key; inside it the arrows move, Space and Enter pick
 * (WAI-ARIA grid navigation, here over toggle buttons).
 */
export function ArtistWall({
  artists,
  selectedIds,
  onToggle,
}: {
  artists: readonly Artist[];
  selectedIds: ReadonlySet<string>;
  onToggle: (artist: Artist) => void;
}) {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const stopId = artists.some((artist) => artist.id === focusedId) ? focusedId : artists[0]?.id;
  return (
    <ul
      aria-label={tasteStep.wall}
      onKeyDown={moveFocus}
      className="grid grid-cols-3 gap-x-3 gap-y-5 sm:grid-cols-[repeat(auto-fill,minmax(132px,1fr))] sm:gap-x-4"
    >
      {artists.map((artist) => {
        const isSelected = selectedIds.has(artist.id);
        return (
          <li key={artist.id} className="animate-rise">
            <button
              type="button"
              aria-pressed={isSelected}
              tabIndex={artist.id === stopId ? 0 : -1}
              onFocus={() => setFocusedId(artist.id)}
              onClick={() => onToggle(artist)}
              className="group block w-full rounded-lg text-left"
            >
              <span className="relative block">
                <Cover
                  url={artist.coverUrl}
                  color={artist.coverColor}
                  size={180}
                  className={cn(
                    'w-full rounded-lg transition-[scale,opacity] group-hover:opacity-85',
                    isSelected && 'scale-[0.94] outline-3 outline-accent outline-offset-3',
                  )}
                />
                {isSelected ? (
                  <span className="absolute right-2 bottom-2 grid size-8 animate-rise place-items-center rounded-full bg-accent text-on-accent shadow-float">
                    <Check aria-hidden className="size-5" strokeWidth={2.5} />
                  </span>
                ) : null}
              </span>
              <span className="mt-2 block truncate font-medium">{artist.name}</span>
              <span className="block truncate text-muted text-xs">
                {artist.genres.slice(0, 2).join(', ')}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (at < 0) return;
  const top = buttons[0]!.getBoundingClientRect().top;
  const columns = buttons.filter((button) => Math.abs(button.getBoundingClientRect().top - top) < 1).length;
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -at,
    End: buttons.length - 1 - at,
  };
  const step = steps[event.key];
  const target = step === undefined ? undefined : buttons[at + step];
  if (step === undefined) return;
  event.preventDefault();
  target?.focus();
}

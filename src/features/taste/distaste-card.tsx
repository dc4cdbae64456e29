import { distasteCard, distasteChanges, distasteWeightInWords, tasteChanges } from '@words/taste';
import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Distaste } from '@/domain/contracts/taste';
import { amountInWords } from './amount-in-words';
import { DistasteList } from './distaste-list';
import { TasteControls } from './taste-controls';
import { TasteName } from './taste-name';
import type { TasteChanges } from './use-taste';

/** One kind of music that was turned down: how much is held against it and should be, and the tracks it is known by. */
export function DistasteCard({ distaste, changes }: { distaste: Distaste; changes: TasteChanges }) {
  const { id, foundName, name, strength, foundStrength, tracks } = distaste;
  const shown = name ?? foundName;
  const artists = [...new Set(tracks.map(({ track }) => track.artistName))];
  return (
    <li
      id={`distaste-${id}`}
      className="flex min-w-0 scroll-mt-6 flex-col gap-4 rounded-lg border border-line border-dashed p-5 target:border-accent"
    >
      <div className="flex flex-col gap-2">
        <TasteName
          name={shown}
          label={distasteCard.name}
          onRename={(next) => changes.set('distaste', distaste, { name: next }, tasteChanges.renamed(next))}
        />
        <p className="text-muted text-sm">{distasteCard.standsFor(tracks.length, artists)}</p>
      </div>
      <div className="flex flex-col gap-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-muted text-sm">
          <span>
            {distasteCard.held(amountInWords(strength), (text) => (
              <span className="display text-ink text-lg">{text}</span>
            ))}
          </span>
          {amountInWords(strength) === amountInWords(foundStrength) ? null : (
            <span>{distasteCard.byFound(amountInWords(foundStrength))}</span>
          )}
        </p>
        <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-sunken">
          <div
            className="h-full rounded-full bg-muted transition-[width]"
            style={{ width: `${100 * strength}%` }}
          />
        </div>
      </div>
      {tracks.length === 1 ? (
        <DistasteList refused={tracks} changes={changes} />
      ) : (
        <details className="group">
          <summary className="flex w-fit cursor-pointer list-none items-center gap-1.5 rounded-sm py-1 text-ink text-sm max-md:min-h-11 [&::-webkit-details-marker]:hidden">
            {distasteCard.tracks(tracks.length)}
            <ChevronDown aria-hidden className="size-4 transition-transform group-open:rotate-180" />
          </summary>
          <DistasteList refused={tracks} changes={changes} className="pt-2" />
        </details>
      )}
      <div className="mt-auto">
        <TasteControls
          kind="distaste"
          taste={distaste}
          changes={changes}
          words={{
            label: distasteCard.weight(shown),
            less: distasteCard.less,
            more: distasteCard.more,
            inWords: distasteWeightInWords,
            mute: distasteCard.mute,
            unmute: distasteCard.unmute,
            weighed: (weight) => distasteChanges.weighed(weight, shown),
            muted: distasteChanges.muted(shown),
            unmuted: distasteChanges.unmuted(shown),
          }}
        >
          {tracks.length > 1 ? (
            <Button
              size="sm"
              className="max-md:h-11"
              aria-label={distasteCard.forgiveAllOf(shown)}
              onClick={() => changes.forgive(tracks, distasteChanges.forgiven(shown, tracks.length))}
            >
              {distasteCard.forgiveAll}
            </Button>
          ) : null}
        </TasteControls>
      </div>
    </li>
  );
}

'use client';

import { distasteWords, tastePage } from '@words/taste';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { TastePortrait } from '@/domain/contracts/taste';
import { Section } from '@/features/library/section';
import { DistasteCard } from './distaste-card';
import { DISTASTES_SHOWN } from './distastes-shown';
import type { TasteChanges } from './use-taste';
import { WeakerRefusals } from './weaker-refusals';

/** The kinds of music that were turned down, strongest first, and all else that is not forgotten yet. */
export function DistasteSection({ portrait, changes }: { portrait: TastePortrait; changes: TasteChanges }) {
  const { distastes, weakerCount } = portrait;
  const [isWhole, setWhole] = useState(false);
  if (distastes.length === 0)
    return (
      <Section title={tastePage.turnedDown}>
        <p className="text-muted">{distasteWords.none}</p>
      </Section>
    );
  const shown = isWhole ? distastes : distastes.slice(0, DISTASTES_SHOWN);
  const countTracks = (some: typeof distastes) => some.reduce((sum, { tracks }) => sum + tracks.length, 0);
  return (
    <Section title={tastePage.turnedDown}>
      <p className="max-w-prose pb-4 text-muted">{distasteWords.about}</p>
      <ul className="grid items-start gap-4 lg:grid-cols-2">
        {shown.map((distaste) => (
          <DistasteCard key={distaste.id} distaste={distaste} changes={changes} />
        ))}
      </ul>
      {distastes.length > DISTASTES_SHOWN ? (
        <Button
          className="mt-4 max-md:h-11"
          aria-expanded={isWhole}
          onClick={() => setWhole((before) => !before)}
        >
          {isWhole
            ? distasteWords.seeFewer
            : distasteWords.seeAll(distastes.length, countTracks(distastes.slice(DISTASTES_SHOWN)))}
        </Button>
      ) : null}
      {weakerCount > 0 ? (
        <WeakerRefusals first={countTracks(distastes)} count={weakerCount} changes={changes} />
      ) : null}
    </Section>
  );
}

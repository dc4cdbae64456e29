'use client';

import { whyItPlays, whyTaste } from '@words/why-it-plays';
import { useTasteMix } from '@/features/api/use-taste-mixes';
import { titleOfTaste } from '@/features/mixes/title-of-taste';
import { NearTrack } from './near-track';
import { ReasonList } from './reason-list';
import { SheetLink } from './sheet-link';

/** To which taste it belongs, and where it was new, which loved track it is near and by what. */
export function WhyTaste({ mixId, trackId }: { mixId: string; trackId: string }) {
  const { data: mix } = useTasteMix(mixId);
  if (!mix) return <p>{whyItPlays.from.taste}</p>;
  const entry = mix.entries.find(({ track }) => track.id === trackId);
  const taste = <SheetLink href={`/taste/mix/${mix.id}`}>{titleOfTaste(mix.name)}</SheetLink>;
  const say = entry ? (entry.isKnown ? whyTaste.loved : whyTaste.wasNew) : whyTaste.belongs;
  const near = entry?.near;
  return (
    <>
      <p>{say(taste)}</p>
      <ReasonList
        reasons={
          near
            ? [{ signal: near.signal, text: whyTaste.near[near.signal](<NearTrack track={near.track} />) }]
            : []
        }
      />
    </>
  );
}

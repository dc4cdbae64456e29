'use client';

import { whyItPlays, whyTaste } from '@words/why-it-plays';
import type { Track } from '@/domain/contracts/library';
import { useTasteMix } from '@/features/api/use-taste-mixes';
import { titleOfTaste } from '@/features/mixes/title-of-taste';
import { useFeedback } from '../feedback-store';
import { NearTrack } from './near-track';
import { ReasonList } from './reason-list';
import { SheetLink } from './sheet-link';

/** To which taste it belongs, and where it was new, which loved track it is near and by what. */
export function WhyTaste({ mixId, track }: { mixId: string; track: Track }) {
  const { data: mix } = useTasteMix(mixId);
  const isLiked = useFeedback(track) === 'like';
  if (!mix) return <p>{whyItPlays.from.taste}</p>;
  const entry = mix.entries.find((one) => one.track.id === track.id);
  const taste = <SheetLink href={`/taste/mix/${mix.id}`}>{titleOfTaste(mix.name)}</SheetLink>;
  // What was new this morning may have found its heart since.
  const isLoved = entry?.isKnown || isLiked;
  const say = isLoved ? whyTaste.loved : entry ? whyTaste.wasNew : whyTaste.belongs;
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

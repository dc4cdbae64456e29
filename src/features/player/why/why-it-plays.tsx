'use client';

import { whyItPlays } from '@words/why-it-plays';
import { useDiscoverList } from '@/features/discover/use-discover';
import type { PlayerEntry } from '../player-entry';
import { ReasonList } from './reason-list';
import { sourceInWords } from './source-in-words';
import { WhyMood } from './why-mood';
import { WhyOnMap, WhySimilar } from './why-near';
import { WhyRadio } from './why-radio';
import { WhyTaste } from './why-taste';

/** Why what plays is playing: where it was started, and what spoke for it there. */
export function WhyItPlays({ entry }: { entry: PlayerEntry }) {
  return (
    <section aria-label={whyItPlays.title}>
      <h3 className="label pb-2">{whyItPlays.title}</h3>
      <Why entry={entry} />
    </section>
  );
}

function Why({ entry }: { entry: PlayerEntry }) {
  const { track, source, choice } = entry;
  // What played already when a radio began with it was started elsewhere.
  if (choice || source?.kind === 'radio') return <WhyRadio entry={entry} />;
  if (source?.id !== undefined)
    switch (source.kind) {
      case 'taste':
        return <WhyTaste mixId={source.id} track={track} />;
      case 'similar':
        return <WhySimilar seedId={source.id} trackId={track.id} />;
      case 'map':
        return <WhyOnMap place={source.id} trackId={track.id} />;
      case 'mix':
        return <WhyMood mix={source.id} track={track} />;
    }
  return (
    <>
      <p>{sourceInWords(source, track)}</p>
      {source?.kind === 'discover' && source.id ? (
        <DiscoverReasons week={source.id} trackId={track.id} />
      ) : null}
    </>
  );
}

function DiscoverReasons({ week, trackId }: { week: string; trackId: string }) {
  const entry = useDiscoverList(week).list?.tracks.find(({ track }) => track.id === trackId);
  return <ReasonList reasons={entry?.reasons ?? []} />;
}

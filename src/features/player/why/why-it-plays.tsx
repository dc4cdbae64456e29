'use client';

import { whyItPlays } from '@words/player-queue';
import { SignalMark } from '@/features/discover/signal-mark';
import { useDiscoverList } from '@/features/discover/use-discover';
import type { PlayerEntry } from './player-entry';
import { sourceInWords } from './source-in-words';

/** Why what plays is playing: where it was started, and on a Discover list what spoke for it. */
export function WhyItPlays({ entry: { track, source } }: { entry: PlayerEntry }) {
  return (
    <section aria-label={whyItPlays.title}>
      <h3 className="label pb-2">{whyItPlays.title}</h3>
      <p>{sourceInWords(source, track)}</p>
      {source?.kind === 'discover' && source.id ? <Reasons week={source.id} trackId={track.id} /> : null}
    </section>
  );
}

function Reasons({ week, trackId }: { week: string; trackId: string }) {
  const reasons = useDiscoverList(week).list?.tracks.find(({ track }) => track.id === trackId)?.reasons ?? [];
  return (
    <ul className="grid gap-3 pt-3">
      {reasons.map(({ signal, text }) => (
        <li key={`${signal} ${text}`} className="flex gap-3">
          <span className="pt-1">
            <SignalMark signal={signal} />
          </span>
          <span className="text-muted">{text}</span>
        </li>
      ))}
    </ul>
  );
}

'use client';

import { whyItPlays, whyNear } from '@words/why-it-plays';
import { useTrackDetail } from '@/features/api/use-track-detail';
import { useSimilarTracks } from '@/features/library/use-library';
import { NearTrack } from './near-track';
import { ReasonList } from './reason-list';

/** Near which track it is, and by what. */
export function WhySimilar({ seedId, trackId }: { seedId: string; trackId: string }) {
  const { data: seed } = useTrackDetail(seedId);
  const { data: similar, isPlaceholderData } = useSimilarTracks(seedId, 'blend');
  if (!seed) return <p>{whyItPlays.from.similar}</p>;
  const own = isPlaceholderData ? undefined : similar?.items.find(({ track }) => track.id === trackId);
  return (
    <>
      <p>{whyNear.similar(<NearTrack track={seed} />)}</p>
      <ReasonList reasons={(own?.signals ?? []).map((signal) => ({ signal, text: whyNear.by[signal] }))} />
    </>
  );
}

/** What on the map it sounds like, or between which two it lies. */
export function WhyOnMap({ place, trackId }: { place: string; trackId: string }) {
  const [fromId = '', toId = null] = place.split('/');
  const { data: from } = useTrackDetail(fromId);
  const { data: to } = useTrackDetail(toId);
  if (toId === null && fromId === trackId) return <p>{whyNear.chosenOnMap}</p>;
  if (!from || (toId !== null && !to)) return <p>{whyItPlays.from.map}</p>;
  const start = <NearTrack track={from} />;
  return <p>{to ? whyNear.onTheWay(start, <NearTrack track={to} />) : whyNear.onMap(start)}</p>;
}

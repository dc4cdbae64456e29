'use client';

import { whyItPlays, whyRadio } from '@words/why-it-plays';
import type { ReactNode } from 'react';
import type { RadioSeed } from '@/domain/contracts/radio';
import { weekNumber } from '@/domain/iso-week';
import { useTrackDetail } from '@/features/api/use-track-detail';
import { seedKey } from '@/features/radio/radio-queue';
import { useRadio } from '@/features/radio/radio-store';
import type { PlayerEntry } from '../player-entry';
import { NearTrack } from './near-track';
import { ReasonList } from './reason-list';
import { SheetLink } from './sheet-link';

/** Why a radio chose it: what the radio began with, and what speaks for the track. */
export function WhyRadio({ entry: { source, choice } }: { entry: PlayerEntry }) {
  const from = useSeed(source?.id ?? '');
  if (choice?.as === 'opener') return <p>{whyRadio.opened}</p>;
  if (choice?.as === 'rest') return <p>{from ? whyRadio.restOf(from) : whyRadio.rest}</p>;
  const reasons = choice?.reasons ?? [];
  const chose = reasons.length > 0 ? whyRadio.chose : whyRadio.near;
  return (
    <>
      <p>{from ? chose(from) : whyItPlays.from.radio}</p>
      <ReasonList reasons={reasons} />
    </>
  );
}

/** What a radio began with, with the way there; null where that is not known here. */
function useSeed(key: string): ReactNode {
  const [kind, id = ''] = key.split(':') as [RadioSeed['kind'], string?];
  const isTrack = kind === 'track';
  const { data: track } = useTrackDetail(isTrack ? id : null);
  const name = useRadio(({ radio }) => (radio && seedKey(radio.seed) === key ? radio.name : null));
  if (isTrack) return track ? <NearTrack track={track} /> : null;
  if (kind === 'discover')
    return <SheetLink href={`/discover/${id}`}>{whyRadio.ofWeek(weekNumber(id))}</SheetLink>;
  return kind === 'artist' && name ? <SheetLink href={`/artist/${id}`}>{name}</SheetLink> : null;
}

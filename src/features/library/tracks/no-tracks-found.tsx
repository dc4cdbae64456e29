import { noTracksFound } from '@words/library-lists';
import { Heart } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { TrackListParams } from './track-list-params';

/** Nothing is left of the list: why that may be, and the way back. */
export function NoTracksFound({ params, onShowAll }: { params: TrackListParams; onShowAll: () => void }) {
  const { title, why } = reasonOf(params);
  return (
    <EmptyState
      icon={<Heart aria-hidden />}
      title={title}
      action={<Button onClick={onShowAll}>{noTracksFound.showAll}</Button>}
    >
      <p>{why}</p>
    </EmptyState>
  );
}

function reasonOf({ feedback, group, genre, heard, sort }: TrackListParams): { title: string; why: string } {
  if (feedback) return noTracksFound.liked;
  if (heard) return noTracksFound.unheard;
  if (group) return noTracksFound.group;
  if (genre) return noTracksFound.genre;
  return sort === 'recent' ? noTracksFound.played : noTracksFound.other;
}

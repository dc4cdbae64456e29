import { Heart } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { TrackListParams } from './track-list-params';

/** Nothing is left of the list: why that may be, and the way back. */
export function NoTracksFound({ params, onShowAll }: { params: TrackListParams; onShowAll: () => void }) {
  const [title, why] = reasonOf(params);
  return (
    <EmptyState
      icon={<Heart aria-hidden />}
      title={title}
      action={<Button onClick={onShowAll}>Show all tracks</Button>}
    >
      <p>{why}</p>
    </EmptyState>
  );
}

function reasonOf({ feedback, group, genre, heard, sort }: TrackListParams): [title: string, why: string] {
  if (feedback)
    return [
      'Nothing liked here yet',
      'Press the heart on a track: it is kept here, and the next Discover list leans towards it.',
    ];
  if (heard) return ['Nothing unheard here', 'You have played all that these filters leave.'];
  if (group)
    return ['No tracks of this kind', 'Groups of what sounds alike are formed anew as music comes and goes.'];
  if (genre) return ['No tracks of this kind', 'The genre may be gone since the last scan.'];
  if (sort === 'recent') return ['Nothing played yet', 'What you play is listed here, the last first.'];
  return ['No tracks of this kind', 'No track of the library has all of this together.'];
}

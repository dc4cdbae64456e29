import { place } from '@words/player';
import { toast } from '@/components/ui/toast';
import type { Track } from '@/domain/contracts/library';
import { formatTime } from '../format-time';

/** Says that a track goes on where it was left off, and offers its start. */
export function sayGoesOn(track: Pick<Track, 'title'>, placeMs: number, restart: () => void): void {
  toast(place.goesOnAt(track.title, formatTime(placeMs)), {
    id: 'goes-on',
    action: { label: place.fromTheStart, onAct: restart },
  });
}

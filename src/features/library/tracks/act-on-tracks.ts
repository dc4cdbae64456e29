import { countOf } from '@words/amounts';
import { common } from '@words/common';
import { addToQueueWords, playNextWords } from '@words/library';
import { chosenTracks } from '@words/library-lists';
import { toast } from '@/components/ui/toast';
import type { Track } from '@/domain/contracts/library';
import { feedbackOf } from '@/features/player/feedback-store';
import { toggleLike } from '@/features/player/give-feedback';
import { addToQueue, playNext, removeFromQueue } from '@/features/player/player-controls';
import { usePlayerStore } from '@/features/player/player-store';

/** Puts tracks into the queue, right behind what plays or at its end; both can be undone. */
export function queueTracks(tracks: readonly Track[], where: 'next' | 'end'): void {
  const entries = () => usePlayerStore.getState().queue.order;
  const earlier = new Set(entries().map(({ key }) => key));
  if (where === 'next') playNext(tracks);
  else addToQueue(tracks);
  const added = entries().filter(({ key }) => !earlier.has(key));
  toast(where === 'next' ? playNextWords.done : addToQueueWords.added, {
    id: 'queue',
    description: countOf(added.length, 'track'),
    action: {
      label: common.undo,
      onAct: () => {
        for (const { key } of added) removeFromQueue(key);
      },
    },
  });
}

/** Likes all of them that the listener has not said anything of; what is not for them stays so. */
export function likeTracks(tracks: readonly Track[]): void {
  const unrated = tracks.filter((track) => feedbackOf(track) === null);
  for (const track of unrated) toggleLike(track);
  if (unrated.length === 0) {
    toast(chosenTracks.nothingToLike, { id: 'feedback', description: chosenTracks.allRated });
    return;
  }
  toast(chosenTracks.liked, {
    id: 'feedback',
    description: countOf(unrated.length, 'track'),
    action: {
      label: common.undo,
      onAct: () => {
        for (const track of unrated) if (feedbackOf(track) === 'like') toggleLike(track);
      },
    },
  });
}

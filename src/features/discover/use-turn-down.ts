import { useMutation, useQueryClient } from '@tanstack/react-query';
import { common } from '@words/common';
import { turnDownWords } from '@words/discover';
import { rebuildWords } from '@words/discover-list';
import { toast } from '@/components/ui/toast';
import type { DiscoverList, discoverListSchema } from '@/domain/contracts/discover';
import type { Track } from '@/domain/contracts/library';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { feedbackOf, showFeedback } from '@/features/player/feedback-store';
import { skipArtist, skipTrack } from '@/features/player/player-controls';

const UNDO_MS = 20_000;

/** What is turned down with a track of this week's list: what is like it, or all by an artist. */
interface Refusal {
  track: Track;
  title: string;
  say: () => Promise<unknown>;
  takeBack: () => Promise<unknown>;
}

/** Turns a track of this week's list down: others take its place at once, and all of it can be taken back from the toast. */
export function useTurnDown(list: DiscoverList) {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all(
      [queryKeys.discover, queryKeys.taste].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  const { mutate: takeBack } = useMutation({
    mutationFn: async (refusal: Refusal) => {
      await refusal.takeBack();
      await request('/api/discover/rebuild', { method: 'DELETE' });
    },
    onSuccess: () => toast(rebuildWords.isBack, { id: 'turn-down' }),
    onError: (error) =>
      toast(turnDownWords.notTakenBack, { tone: 'error', description: errorMessage(error) }),
    onSettled: refresh,
  });
  const { mutate, isPending } = useMutation({
    mutationFn: async (refusal: Refusal) => {
      await refusal.say();
      const body = { trackId: refusal.track.id };
      return request<typeof discoverListSchema>('/api/discover/replacement', { method: 'POST', body });
    },
    onSuccess: (after, refusal) => {
      const before = new Set(list.tracks.map(({ track }) => track.id));
      const newcomers = after.tracks.filter(({ track }) => !before.has(track.id)).map(({ track }) => track);
      toast(refusal.title, {
        id: 'turn-down',
        description: turnDownWords.inItsPlace(newcomers),
        timeoutMs: UNDO_MS,
        action: { label: common.undo, onAct: () => takeBack(refusal) },
      });
    },
    onError: (error) => toast(rebuildWords.staysAsItWas, { tone: 'error', description: errorMessage(error) }),
    onSettled: refresh,
  });
  return {
    isPending,
    lessLikeThis: (track: Track) => {
      const before = feedbackOf(track);
      const set = async (value: typeof before) => {
        const path = `/api/tracks/${track.id}/feedback`;
        await (value
          ? request(path, { method: 'PUT', body: { value } })
          : request(path, { method: 'DELETE' }));
        showFeedback(track.id, value);
      };
      mutate({
        track,
        title: turnDownWords.lessLike(track.title),
        say: async () => {
          await set('dislike');
          skipTrack(track.id);
        },
        takeBack: () => set(before),
      });
    },
    notThisArtist: (track: Track) => {
      const [artist] = track.artists;
      if (!artist) return;
      const path = `/api/artists/${artist.id}/refusal`;
      mutate({
        track,
        title: turnDownWords.nothingMoreBy(artist.name),
        say: async () => {
          await request(path, { method: 'PUT' });
          skipArtist(artist.id);
        },
        takeBack: () => request(path, { method: 'DELETE' }),
      });
    },
  };
}

export type TurnDown = ReturnType<typeof useTurnDown>;

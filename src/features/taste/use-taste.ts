import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { common } from '@words/common';
import { tasteChanges } from '@words/taste';
import type { z } from 'zod';
import { toast } from '@/components/ui/toast';
import type {
  Distaste,
  ForgivenTracks,
  forgivenTracksSchema,
  RefusedTrack,
  refusalPageSchema,
  Taste,
  TasteSetting,
  tastePortraitSchema,
} from '@/domain/contracts/taste';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { showFeedback } from '@/features/player/feedback-store';

/** What is known of the listener's taste. */
export function useTastePortrait() {
  return useQuery({
    queryKey: queryKeys.taste,
    queryFn: ({ signal }) => request<typeof tastePortraitSchema>('/api/taste', { signal }),
  });
}

/** How many tracks are read at once. */
const REFUSALS_A_PAGE = 50;

/** What was turned down but is too weak to count, page by page. */
export function useWeakerRefusals(first: number) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.taste, 'refusals', first],
    queryFn: ({ pageParam: offset, signal }) =>
      request<typeof refusalPageSchema>('/api/taste/refusals', {
        query: { offset, limit: REFUSALS_A_PAGE },
        signal,
      }),
    initialPageParam: first,
    getNextPageParam: ({ total }, _, offset) =>
      offset + REFUSALS_A_PAGE < total ? offset + REFUSALS_A_PAGE : null,
  });
}

/** Something said of one's taste: done, told in a word, and taken back by the same way. */
interface Saying {
  done: string;
  say: () => Promise<unknown>;
  takeBack: () => Promise<unknown>;
}

/** Says something of one's taste; `onSaid` when what is known has changed. */
function useSaying(onSaid: () => void) {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: queryKeys.taste });
  const onError = (error: unknown) =>
    toast(tasteChanges.failed, { tone: 'error', description: errorMessage(error) });
  const { mutate: takeBack } = useMutation({
    mutationFn: (saying: Saying) => saying.takeBack(),
    onSuccess: onSaid,
    onError,
    onSettled: refresh,
  });
  const { mutate, isPending } = useMutation({
    mutationFn: (saying: Saying) => saying.say(),
    onSuccess: (_, saying) => {
      onSaid();
      toast(saying.done, { id: 'taste', action: { label: common.undo, onAct: () => takeBack(saying) } });
    },
    onError,
    onSettled: refresh,
  });
  return { say: mutate, isPending };
}

const put = (path: string, body?: unknown) => request(path, { method: 'PUT', body });
const post = <Schema extends z.ZodType>(path: string, body: unknown) =>
  request<Schema>(path, { method: 'POST', body });
const remove = (path: string) => request(path, { method: 'DELETE' });

/** Where what is said of music that is loved, and of music that was turned down, is kept. */
const pathOf = { taste: '/api/taste', distaste: '/api/taste/distastes' };
export type TasteKind = keyof typeof pathOf;

/** Names, weighs and mutes tastes and what was turned down, forgives, and welcomes artists again. */
export function useTasteChanges(onSaid: () => void) {
  const { say, isPending } = useSaying(onSaid);
  const set = (
    kind: TasteKind,
    taste: Pick<Taste | Distaste, 'id' | 'name' | 'weight' | 'isMuted'>,
    change: Partial<TasteSetting>,
    done: string,
  ) => {
    const { id, name, weight, isMuted } = taste;
    const before: TasteSetting = { name, weight, isMuted };
    say({
      done,
      say: () => put(`${pathOf[kind]}/${id}`, { ...before, ...change }),
      takeBack: () => put(`${pathOf[kind]}/${id}`, before),
    });
  };
  const forget = (kind: TasteKind, taste: Pick<Taste | Distaste, 'id' | 'name' | 'weight' | 'isMuted'>) => {
    const { id, name, weight, isMuted } = taste;
    say({
      done: tasteChanges.forgotten,
      say: () => remove(`${pathOf[kind]}/${id}`),
      takeBack: () => put(`${pathOf[kind]}/${id}`, { name, weight, isMuted }),
    });
  };
  const forgive = (refused: readonly RefusedTrack[], done: string) => {
    const disliked = refused.filter(({ kind }) => kind === 'dislike');
    const show = (value: 'dislike' | null) => {
      for (const { track } of disliked) showFeedback(track.id, value);
    };
    let forgiven: ForgivenTracks | null = null;
    say({
      done,
      say: async () => {
        const trackIds = refused.map(({ track }) => track.id);
        forgiven = await post<typeof forgivenTracksSchema>('/api/taste/refusals/pardon', { trackIds });
        show(null);
      },
      takeBack: async () => {
        await post('/api/taste/refusals/restoration', forgiven);
        show('dislike');
      },
    });
  };
  const welcome = ({ id, name }: { id: string; name: string }) =>
    say({
      done: tasteChanges.welcomed(name),
      say: () => remove(`/api/artists/${id}/refusal`),
      takeBack: () => put(`/api/artists/${id}/refusal`),
    });
  return { set, forget, forgive, welcome, isPending };
}

export type TasteChanges = ReturnType<typeof useTasteChanges>;

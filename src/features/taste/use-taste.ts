import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { common } from '@words/common';
import { tasteChanges } from '@words/taste';
import { toast } from '@/components/ui/toast';
import type { Distaste, Taste, TasteSetting, tastePortraitSchema } from '@/domain/contracts/taste';
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
const remove = (path: string) => request(path, { method: 'DELETE' });

/** Names, weighs and mutes tastes, forgives what was turned down, and welcomes artists again. */
export function useTasteChanges(onSaid: () => void) {
  const { say, isPending } = useSaying(onSaid);
  const setTaste = (taste: Taste, change: Partial<TasteSetting>, done: string) => {
    const { id, name, weight, isMuted } = taste;
    const before: TasteSetting = { name, weight, isMuted };
    say({
      done,
      say: () => put(`/api/taste/${id}`, { ...before, ...change }),
      takeBack: () => put(`/api/taste/${id}`, before),
    });
  };
  const forgetTaste = (taste: Taste) => {
    const { id, name, weight, isMuted } = taste;
    say({
      done: tasteChanges.forgotten,
      say: () => remove(`/api/taste/${id}`),
      takeBack: () => put(`/api/taste/${id}`, { name, weight, isMuted }),
    });
  };
  const forgive = ({ track, kind }: Distaste) => {
    const path = `/api/tracks/${track.id}/${kind === 'dislike' ? 'feedback' : 'pardon'}`;
    const dislike = async () => {
      await put(path, { value: 'dislike' });
      showFeedback(track.id, 'dislike');
    };
    const takeDislikeBack = async () => {
      await remove(path);
      showFeedback(track.id, null);
    };
    say({
      done: tasteChanges.forgiven(track.title),
      say: kind === 'dislike' ? takeDislikeBack : () => put(path),
      takeBack: kind === 'dislike' ? dislike : () => remove(path),
    });
  };
  const welcome = ({ id, name }: { id: string; name: string }) =>
    say({
      done: tasteChanges.welcomed(name),
      say: () => remove(`/api/artists/${id}/refusal`),
      takeBack: () => put(`/api/artists/${id}/refusal`),
    });
  return { setTaste, forgetTaste, forgive, welcome, isPending };
}

export type TasteChanges = ReturnType<typeof useTasteChanges>;

'use client';

import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { common } from '@words/common';
import { corrections as words } from '@words/press';
import { toast } from '@/components/ui/toast';
import type { NameCorrection, PressDocumentDetail, PressMention } from '@/domain/contracts/press';
import { errorMessage } from '@/features/api/error-message';
import { type CorrectionScope, scopeInWords } from './scope-in-words';
import { addCorrection, deleteCorrection, refreshAfterCorrection } from './use-corrections';
import { documentKey } from './use-documents';

const UNDO_MS = 20_000;
const PENDING = 'pending';

/** Says of a name on a page that it is none. Its marks go at once, and come back where the server refuses. */
export function useMarkCorrection(page: PressDocumentDetail) {
  const client = useQueryClient();
  const key = [...documentKey, page.id];
  const takeBack = useMutation({
    mutationFn: ({ id }: NameCorrection) => deleteCorrection(id),
    onMutate: ({ id }) => change(client, key, (said) => said.filter((other) => other.id !== id)),
    onError: (error, correction) => {
      change(client, key, (said) => [...said, correction]);
      toast(words.notTakenBack, { tone: 'error', description: errorMessage(error) });
    },
    onSettled: () => refreshAfterCorrection(client),
  });
  return useMutation({
    mutationFn: ({ mention, scope }: { mention: PressMention; scope: CorrectionScope }) =>
      addCorrection({
        artistId: mention.artist.id,
        spelling: mention.spelling.trim(),
        ...(scope === 'document' ? { documentId: page.id } : {}),
        ...(scope === 'site' ? { site: page.site } : {}),
      }),
    onMutate: async ({ mention: { artist, spelling }, scope }) => {
      // An answer that is on its way does not know of it.
      await client.cancelQueries({ queryKey: key });
      const pending: NameCorrection = {
        id: `${PENDING} ${artist.id} ${spelling}`,
        artist,
        spelling,
        site: scope === 'site' ? page.site : null,
        document: scope === 'document' ? { id: page.id, title: page.title } : null,
        createdAt: new Date().toISOString(),
      };
      change(client, key, (said) => [...said, pending]);
      return pending;
    },
    onSuccess: (correction, _asked, pending) => {
      change(client, key, (said) => said.map((other) => (other.id === pending.id ? correction : other)));
      toast(words.isNot(correction.spelling, correction.artist.name), {
        description: scopeInWords(correction),
        timeoutMs: UNDO_MS,
        action: { label: common.undo, onAct: () => takeBack.mutate(correction) },
      });
    },
    onError: (error, _asked, pending) => {
      change(client, key, (said) => said.filter((other) => other.id !== pending?.id));
      toast(words.notKept, { tone: 'error', description: errorMessage(error) });
    },
    onSettled: () => refreshAfterCorrection(client),
  });
}

function change(
  client: QueryClient,
  key: readonly string[],
  corrections: (said: NameCorrection[]) => NameCorrection[],
): void {
  client.setQueryData<PressDocumentDetail>(
    key,
    (page) => page && { ...page, corrections: corrections(page.corrections) },
  );
}

/** The names of a page but those somebody said are none: the server may take a moment to forget them. */
export function standingMentions({ mentions, corrections }: PressDocumentDetail): PressMention[] {
  const keyOf = ({ artist, spelling }: Pick<NameCorrection, 'artist' | 'spelling'>) =>
    `${artist.id} ${spelling.trim().replace(/\s+/g, ' ').toLowerCase()}`;
  const denied = new Set(corrections.map(keyOf));
  return mentions.filter((mention) => !denied.has(keyOf(mention)));
}

/** Whether a correction has an id of the server's, so that it can be removed. */
export const isKept = ({ id }: NameCorrection) => !id.startsWith(PENDING);
